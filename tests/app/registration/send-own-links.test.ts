import { expect } from "vitest";
import { callOff, withdrawEvent } from "#app/events/change-event.ts";
import { registrationByToken } from "#app/registration/queries.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { purge } from "#app/privacy/purge.ts";
import { sendOwnLinks } from "#app/registration/send-own-links.ts";
import type { App } from "#app/app.ts";
import { aConference, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { deliverAll, houseWithRelay, openAll, stateOf } from "../mail/letters-home.ts";
import { letters } from "./left-behind.ts";

const ME = person(1).email;

/** The letters with own links alone, oldest first. */
async function ownLetters(app: App) {
  const rows = await app.db
    .selectFrom("outbox")
    .selectAll()
    .where("letter", "=", "own-links")
    .orderBy("id")
    .execute();
  return rows.map(({ facts, ...row }) => ({
    ...row,
    titles: (JSON.parse(facts) as { registrations: { event: { title: string } }[] }).registrations.map(
      (one) => one.event.title,
    ),
  }));
}

onBothEngines("one letter has a link to each registration, and each opens its own", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const conference = await aConference(app, { capacity: 0 });
  const seminar = await aSeminar(app);
  await register(app, conference.slug, person(2), MORNING);
  const waiting = await register(app, conference.slug, person(1), MORNING);
  const seated = await register(app, seminar.slug, person(1), MORNING);
  await register(app, seminar.slug, person(3), MORNING);
  await deliverAll(app);

  await sendOwnLinks(app, ME, "nb");
  await deliverAll(app);
  const { email, calendar } = (await openAll(relay)).at(-1)!;
  expect([email.subject, email.to?.[0]?.address, email.from?.address, calendar]).toEqual([
    "Påmeldingene dine",
    ME,
    "samling@example.no",
    undefined,
  ]);
  expect(email.text).toMatch(
    /Nye arbeidsmåter[^]*Du er påmeldt\.[^]*Leankonferansen[^]*Du er nummer 2 i køen\./,
  );
  expect(email.text).not.toContain("Prøvedeltaker");

  const tokens = [...email.text!.matchAll(/https:\/\/samling\.example\.no\/registrations\/(\S+)/g)].map(
    ([, token]) => token!,
  );
  const opened = await Promise.all(tokens.map((token) => registrationByToken(app.db, token, MORNING)));
  expect(opened.map((one) => one?.id)).toEqual([seated.registrationId, waiting.registrationId]);
  for (const token of tokens) expect(email.html).toContain(`/registrations/${token}"`);
  const stored = JSON.stringify(await app.db.selectFrom("outbox").selectAll().execute());
  for (const token of tokens) expect(stored).not.toContain(token.split(".")[1]);
  expect(await registrationByToken(app.db, tokens[0]!, "2018-03-01T09:00:00.000Z")).toBeUndefined();
});

onBothEngines(
  "an unknown address gets the same answer and no letter, and is counted alike",
  async (engine) => {
    const app = await testApp(engine);
    await register(app, (await aSeminar(app)).slug, person(1), MORNING);
    const answers = [
      await sendOwnLinks(app, ME, "nb"),
      await sendOwnLinks(app, "ukjent@example.org", "nb"),
      await sendOwnLinks(app, `x${ME}`, "nb"),
    ];
    expect(new Set(answers)).toEqual(new Set([undefined]));
    expect(await letters(app)).toEqual([`registration-confirmed → ${ME}`, `own-links → ${ME}`]);
    const counts = await app.db.selectFrom("rate").selectAll().execute();
    expect(counts.map((rate) => rate.count)).toEqual([1, 1, 1]);
    expect(JSON.stringify(counts)).not.toContain("example.org");
  },
);

onBothEngines("what is over, called off, withdrawn or cancelled is left out", async (engine) => {
  const app = await testApp(engine);
  const yesterday = { kind: "instant", starts: "2017-11-21T09:00", ends: "2017-11-21T10:00" } as const;
  const past = await aSeminar(app, { title: "Forbi", when: yesterday, deadline: undefined });
  const off = await aSeminar(app, { title: "Avlyst" });
  const away = await aSeminar(app, { title: "Trukket" });
  const given = await aSeminar(app, { title: "Avmeldt" });
  const undated = await aSeminar(app, { title: "Uten dato", when: { kind: "unknown" }, deadline: undefined });
  for (const { slug } of [past, off, away, undated]) await register(app, slug, person(1), MORNING);
  await cancelRegistration(app, (await register(app, given.slug, person(1), MORNING)).registrationId);
  await callOff(app, off.id, null);
  await withdrawEvent(app, away.id);

  await sendOwnLinks(app, ME, "nb");
  app.setNow("2017-11-21T09:00:00.000Z");
  await sendOwnLinks(app, ME, "nb");
  expect((await ownLetters(app)).map(({ titles, expires_at }) => [titles, expires_at])).toEqual([
    [["Forbi", "Uten dato"], null],
    [["Uten dato"], null],
  ]);
});

onBothEngines(
  "the letter is of no use when the last event is over, and kept no longer than others",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    await register(app, (await aSeminar(app)).slug, person(1), MORNING);
    await register(app, (await aConference(app)).slug, person(1), MORNING);
    await deliverAll(app);
    await sendOwnLinks(app, ME, "nb");
    const [letter] = await ownLetters(app);
    expect(letter).toMatchObject({
      event_id: null,
      registration_id: null,
      expires_at: "2017-12-06T15:00:00.000Z",
    });

    app.setNow("2017-12-06T15:00:00.000Z");
    await deliverAll(app);
    expect(relay.taken).toHaveLength(2);
    expect((await stateOf(app)).at(-1)).toEqual(["expired", 0, "Too late to be of use."]);

    app.setNow("2017-12-22T08:00:00.000Z");
    await purge(app);
    expect(await ownLetters(app)).toEqual([]);
  },
);

onBothEngines(
  "an address has six letters an hour, those that a form asked for among them",
  async (engine) => {
    const app = await testApp(engine);
    const { slug } = await aSeminar(app);
    await register(app, slug, person(1), MORNING);
    await register(app, slug, person(1, { submissionKey: "another-form" }), MORNING);
    await Promise.all(Array.from({ length: 10 }, () => sendOwnLinks(app, ME, "nb")));
    expect(await ownLetters(app)).toHaveLength(5);
    await register(app, slug, person(1, { submissionKey: "third-form" }), MORNING);
    expect(await letters(app)).toHaveLength(1 + 6);

    app.setNow("2017-11-20T09:00:00.000Z");
    await sendOwnLinks(app, ME, "nb");
    expect(await ownLetters(app)).toHaveLength(6);
  },
);

onBothEngines("the letter and its links speak the language of the page", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  await register(app, (await aSeminar(app)).slug, person(1), MORNING);
  await deliverAll(app);
  for (const language of ["nb", "nn", "en"] as const) await sendOwnLinks(app, ME, language);
  await deliverAll(app);
  const said = (await openAll(relay)).slice(1).map(({ email }) => ({
    subject: email.subject,
    prefix: /example\.no(\S*)\/registrations\//.exec(email.text!)?.[1],
  }));
  expect(said).toEqual([
    { subject: "Påmeldingene dine", prefix: "" },
    { subject: "Påmeldingane dine", prefix: "/nn" },
    { subject: "Your registrations", prefix: "/en" },
  ]);
});

onBothEngines("links to a demonstration go to example addresses alone", async (engine) => {
  const app = await testApp(engine);
  const shown = await aSeminar(app, { title: "Demonstrasjon", isDemonstration: true });
  const real = await aSeminar(app, { title: "Ekte" });
  const agency = { email: "kari@difi.no" };
  await register(app, shown.slug, person(1), MORNING);
  for (const { slug } of [shown, real]) await register(app, slug, person(2, agency), MORNING);
  await register(app, shown.slug, person(3, { email: "ola@difi.no" }), MORNING);

  for (const email of [ME, agency.email, "ola@difi.no"]) await sendOwnLinks(app, email, "nb");
  expect((await ownLetters(app)).map(({ to_address, titles }) => [to_address, titles])).toEqual([
    [ME, ["Demonstrasjon"]],
    [agency.email, ["Ekte"]],
  ]);
});

onBothEngines("a hostile title becomes one line of text, and no link of another", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const title = "Et <b>navn</b>\n\u0002own\u0003 & $& \u0002own-1\u0003";
  await register(app, (await aSeminar(app, { title, slug: "et-navn" })).slug, person(1), MORNING);
  await sendOwnLinks(app, ME, "nb");
  await deliverAll(app);
  const { email } = (await openAll(relay)).at(-1)!;
  expect(email.text!.split(/\r?\n/)).toContain("Et <b>navn</b> own & $& own-1");
  expect(email.text!.match(/https:/g)).toHaveLength(1);
  expect(email.html).not.toContain("<b>");
});
