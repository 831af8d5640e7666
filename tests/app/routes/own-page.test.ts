import { expect, test } from "vitest";
import { askedForm } from "#app/events/asked-form.ts";
import { askQuestion } from "#app/events/ask-question.ts";
import { newLink } from "#app/mail/link.ts";
import { register } from "#app/registration/register.ts";
import { loader as receipt } from "#app/routes/events.$event.receipt.tsx";
import { action as accept, loader as acceptance } from "#app/routes/registrations.$token.acceptance.tsx";
import { action as cancel, loader as cancellation } from "#app/routes/registrations.$token.cancellation.tsx";
import { action as change, loader as changing } from "#app/routes/registrations.$token.change.tsx";
import { action as handOver, loader as handing } from "#app/routes/registrations.$token.hand-over.tsx";
import { loader as invitation } from "#app/routes/registrations.$token.invitation[.]ics.tsx";
import { loader as ownPage } from "#app/routes/registrations.$token.tsx";
import type { RegistrationWish } from "#app/registration/form/form.ts";
import { letters, namesAndStatus } from "#tests/app/registration/left-behind.ts";
import { aSeminar, MORNING, person, testApp, type SeminarWish, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

const AFTER_THE_DEADLINE = "2017-11-29T08:00:00.000Z";
const AFTER_THE_START = "2017-12-01T08:00:00.000Z";

/** Somebody who is registered, with the link from their letter, and what they ask their own doors. */
async function aPerson(app: TestApp, wish: Partial<RegistrationWish> = {}, event: SeminarWish = {}) {
  const { slug, id } = await aSeminar(app, event);
  const { registrationId } = await register(app, slug, person(1, wish), MORNING);
  const expiresAt = "2018-06-01T00:00:00.000Z";
  const token = await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt });
  const own = `/registrations/${token}`;
  const ask = (path = "", form?: Fields) => visiting(app, own + path, { params: { token }, form });
  return { slug, eventId: id, registrationId, own, ask };
}

async function offer(app: TestApp, registrationId: string) {
  await app.db
    .updateTable("registration")
    .set({ status: "offered", offer_expires_at: "2017-11-30T14:00:00.000Z", calendar_uid: null })
    .where("id", "=", registrationId)
    .execute();
}

test("the own page shows what one said, and of food only that one did", async () => {
  const app = await testApp("sqlite");
  const kari = await aPerson(
    app,
    {
      diet: { choices: ["vegan"], note: "Uten koriander" },
      assistance: "Teleslynge",
      wantsNewsletter: true,
    },
    { hasCatering: true },
  );
  const view = await ownPage(kari.ask());
  expect(view.mine.facts.map(({ term, sentences }) => [term, sentences])).toEqual([
    ["Navn", ["Prøvedeltaker 1"]],
    ["E-post", ["provedeltaker1@example.org"]],
    ["Virksomhet", ["Eksempeldirektoratet"]],
    ["Mat", ["Du har sagt fra om mat."]],
    ["Tilrettelegging", ["Du har sagt fra om tilrettelegging."]],
    ["Nyhetsbrev", ["Ja takk"]],
  ]);
  expect(JSON.stringify([view, await changing(kari.ask("/change"))])).not.toMatch(/koriander|"Teleslynge"/);
  expect(view.actions).toMatchObject({
    accept: null,
    change: { text: "Endre påmeldingen" },
    cancel: { text: "Meld meg av" },
    handOver: { text: "Gi plassen til en kollega" },
    calendars: [
      { text: "Legg i kalenderen (ICS-fil)" },
      { text: "Er kalenderen din rett?" },
      { text: "Abonner på dine påmeldinger" },
    ],
  });
});

test("after the deadline one can still say that one cannot come, and after the start nothing", async () => {
  const app = await testApp("sqlite");
  const kari = await aPerson(app);
  app.setNow(AFTER_THE_DEADLINE);
  const binding = await ownPage(kari.ask());
  expect(binding.sentences[0]).toMatch(/^Fristen er ute, og påmeldingen er bindende\./);
  expect(binding.actions.cancel?.text).toBe("Jeg kan ikke komme");
  expect((await cancellation(kari.ask("/cancellation"))).form?.button).toBe("Jeg kan ikke komme");

  app.setNow(AFTER_THE_START);
  const begun = await ownPage(kari.ask());
  expect([begun.actions.change, begun.actions.cancel, begun.actions.handOver]).toEqual([null, null, null]);
  expect(sentTo(await changing(kari.ask("/change")))).toEqual([302, kari.own]);
  expect(sentTo(await handing(kari.ask("/hand-over")))).toEqual([302, kari.own]);
  expect(sentTo(await change(kari.ask("/change", { name: "Ny" })))).toEqual([303, kari.own]);
});

onBothEngines("what one changes is stored, and food stays until one says it anew", async (engine) => {
  const app = await testApp(engine);
  const kari = await aPerson(app, { diet: { choices: ["vegan"], note: null } }, { hasCatering: true });
  const question = await askQuestion(app, kari.eventId, { kind: "yes-no", text: "Første gang?" });
  const field = `question-${question.id}`;
  const diet = () => app.db.selectFrom("diet").select(["choices", "note"]).execute();

  const form = { name: "Kari Ny", organisation: "", [field]: "yes", newsletter: "yes" };
  expect(sentTo(await change(kari.ask("/change", form)))).toEqual([303, `${kari.own}?changed`]);
  expect(await diet()).toEqual([{ choices: "vegan", note: null }]);
  const view = await ownPage(kari.ask("?changed"));
  expect(view.done).toBe("Endringene er lagret.");
  expect(view.mine.facts.map(({ term }) => term)).toEqual([
    "Navn",
    "E-post",
    "Første gang?",
    "Mat",
    "Nyhetsbrev",
  ]);

  await change(kari.ask("/change", { name: "Kari Ny", "diet-note": "Litt salt" }));
  expect(await diet()).toEqual([{ choices: "", note: "Litt salt" }]);
  await change(kari.ask("/change", { name: "Kari Ny", "diet-forget": "yes" }));
  expect(await diet()).toEqual([]);
  expect((await ownPage(kari.ask())).mine.facts.map(({ term }) => term)).toEqual(["Navn", "E-post"]);
});

onBothEngines("what one needs stays until one says it anew, and is forgotten on request", async (engine) => {
  const app = await testApp(engine);
  const kari = await aPerson(app, { assistance: "Teleslynge", diet: { choices: ["vegan"], note: null } });
  const needs = () => app.db.selectFrom("assistance").select("text").execute();
  await change(kari.ask("/change", { name: "Kari Ny" }));
  expect(await needs()).toEqual([{ text: "Teleslynge" }]);
  await change(kari.ask("/change", { name: "Kari Ny", assistance: " Plass til rullestol " }));
  expect(await needs()).toEqual([{ text: "Plass til rullestol" }]);
  await change(kari.ask("/change", { name: "Kari Ny", "assistance-forget": "yes" }));
  expect(await needs()).toEqual([]);
  expect(await app.db.selectFrom("diet").select("choices").execute()).toEqual([{ choices: "vegan" }]);
});

test("a change that is wrong comes back with what was typed", async () => {
  const app = await testApp("sqlite");
  const kari = await aPerson(app);
  const typed = { name: "", organisation: "Nav" };
  const { status, page } = cameBack(await change(kari.ask("/change", typed)));
  expect([status, page.errors]).toEqual([400, [{ name: "name", text: "Skriv navnet ditt." }]]);
  expect(page.frame.head.title).toMatch(/^Feil: Endre påmeldingen/);
  expect(page.form.organisation.defaultValue).toBe("Nav");
});

onBothEngines("a seat goes to a colleague, the old link ends, and the receipt says so", async (engine) => {
  const app = await testApp(engine);
  const kari = await aPerson(app);
  app.setNow(AFTER_THE_DEADLINE);
  const empty = cameBack(await handOver(kari.ask("/hand-over", { name: "Ola" })));
  expect([empty.status, empty.page.errors]).toEqual([
    400,
    [{ name: "email", text: "Skriv e-postadressen til kollegaen." }],
  ]);

  const answer = await handOver(kari.ask("/hand-over", { name: "Ola", email: "Ola@Example.no" }));
  expect(sentTo(answer)).toEqual([303, `/events/${kari.slug}/receipt`]);
  expect(await namesAndStatus(app)).toEqual([
    ["Prøvedeltaker 1", "cancelled"],
    ["Ola", "confirmed"],
  ]);
  const cookie = (answer as Response).headers.get("set-cookie")!.split(";")[0]!;
  const params = { event: kari.slug };
  const view = await receipt(visiting(app, `/events/${kari.slug}/receipt`, { params, cookie }));
  expect([view.heading, view.wrong]).toEqual(["Plassen er gitt videre", null]);
  expect(view.sentence).toContain("ola@example.no");
  await expect(ownPage(kari.ask())).rejects.toMatchObject({ status: 410 });
});

onBothEngines(
  "one who is registered already gets no other seat, and only a letter says why",
  async (engine) => {
    const app = await testApp(engine);
    const kari = await aPerson(app);
    await register(app, kari.slug, person(2), MORNING);
    const form = { name: "Ola", email: "provedeltaker2@example.org" };
    expect(sentTo(await handOver(kari.ask("/hand-over", form)))).toEqual([
      303,
      `${kari.own}?not-handed-over`,
    ]);
    expect((await ownPage(kari.ask("?not-handed-over"))).done).toBe(
      "Plassen kunne ikke gis videre. Vi har sendt deg et brev som sier hvorfor.",
    );
    expect(await letters(app)).toContain("registration-not-handed-over → provedeltaker1@example.org");
  },
);

onBothEngines("an offered seat is taken with one button, until the offer ends", async (engine) => {
  const app = await testApp(engine);
  const kari = await aPerson(app);
  app.setNow(AFTER_THE_DEADLINE);
  await offer(app, kari.registrationId);
  const view = await ownPage(kari.ask());
  expect(view.sentences).toEqual([
    "Plassen holdes av til deg til torsdag 30. november kl.\u00a015.00. Svarer du ikke innen da, går den til nestemann.",
  ]);
  expect(view.actions).toMatchObject({
    accept: { href: `${kari.own}/acceptance`, text: "Ja takk, jeg tar plassen" },
    decline: { href: `${kari.own}/cancellation`, text: "Nei takk" },
    change: null,
    cancel: null,
    calendars: [{ text: "Abonner på dine påmeldinger" }],
  });
  expect((await cancellation(kari.ask("/cancellation"))).heading).toBe("Vil du takke nei til plassen?");
  expect(sentTo(await acceptance(kari.ask("/acceptance")))).toEqual([302, kari.own]);
  expect(sentTo(await accept(kari.ask("/acceptance", {})))).toEqual([303, kari.own]);
  expect(await namesAndStatus(app)).toEqual([["Prøvedeltaker 1", "confirmed"]]);

  await offer(app, kari.registrationId);
  app.setNow("2017-11-30T14:00:00.000Z");
  const ended = await ownPage(kari.ask());
  expect([ended.sentences, ended.actions.accept]).toEqual([
    ["Tilbudet gikk ut før vi fikk svar fra deg."],
    null,
  ]);
  expect(sentTo(await accept(kari.ask("/acceptance", {})))).toEqual([303, kari.own]);
  expect(await namesAndStatus(app)).toEqual([["Prøvedeltaker 1", "offered"]]);
});

test("one who says no to an offer reads that, and can ask again", async () => {
  const app = await testApp("sqlite");
  const kari = await aPerson(app, {}, { deadline: undefined });
  await offer(app, kari.registrationId);
  expect(sentTo(await cancel(kari.ask("/cancellation", {})))).toEqual([303, kari.own]);
  const view = await ownPage(kari.ask());
  expect(view.sentences).toEqual(["Du har takket nei til plassen."]);
  expect(view.actions.again?.href).toBe(`/events/${kari.slug}/register`);
});

test("the file for one's calendar is the letter's own entry, and asks nobody to answer", async () => {
  const app = await testApp("sqlite");
  const kari = await aPerson(app);
  const { calendar_uid } = await app.db
    .selectFrom("registration")
    .select("calendar_uid")
    .executeTakeFirstOrThrow();
  const answer = await invitation(kari.ask("/invitation.ics"));
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  const text = await answer.text();
  expect(text).toContain(`METHOD:PUBLISH\r\n`);
  expect(text).toContain(`UID:${calendar_uid}\r\n`);
  expect(text).toContain("SEQUENCE:0\r\n");
  expect(text).not.toMatch(/ATTENDEE|\/registrations\//);

  await cancel(kari.ask("/cancellation", {}));
  await expect(invitation(kari.ask("/invitation.ics"))).rejects.toMatchObject({ status: 404 });
});

test("a link that opens nothing opens none of the doors", async () => {
  const app = await testApp("sqlite");
  const nobody = (form?: Fields) => visiting(app, "/registrations/x.y", { params: { token: "x.y" }, form });
  for (const door of [ownPage, changing, handing, cancellation, acceptance, invitation]) {
    await expect(door(nobody())).rejects.toMatchObject({ status: 404 });
  }
  for (const door of [change, handOver, cancel, accept]) {
    await expect(door(nobody({}))).rejects.toMatchObject({ status: 404 });
  }
  const token = `x.${"A".repeat(43)}`;
  const late = (form?: Fields) => visiting(app, `/registrations/${token}`, { params: { token }, form });
  await expect(ownPage(late())).rejects.toMatchObject({ status: 410 });
  const answer = await cancel(late({})).catch((thrown: unknown) => thrown as Response);
  expect([answer.status, await answer.json()]).toEqual([410, { dead: "own-link" }]);
});

test("what an event asks is read with its options, in their order", async () => {
  const app = await testApp("sqlite");
  const { id, has_catering } = await aSeminar(app);
  for (const text of ["Én", "To", "Tre"]) {
    await askQuestion(app, id, { kind: "choice", text, options: ["a", "b"] });
  }
  const asked = await askedForm(app.db, { id, has_catering });
  expect(asked.questions.map(({ text, options }) => [text, options.map((one) => one.text)])).toEqual([
    ["Én", ["a", "b"]],
    ["To", ["a", "b"]],
    ["Tre", ["a", "b"]],
  ]);
});
