import { expect, test } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { approveMassLetter } from "#app/registration/mass-letters/approve.ts";
import { draftSeriesLetter, writeTexts } from "#app/registration/mass-letters/draft.ts";
import { writeMassLetters } from "#app/registration/mass-letters/write-mass-letters.ts";
import { register } from "#app/registration/register.ts";
import { action as act } from "#app/routes/organise.series.$series.letters.$news.$step.tsx";
import {
  action as send,
  loader as sendingPage,
} from "#app/routes/organise.series.$series.letters.$news.sending.tsx";
import { action as writeText } from "#app/routes/organise.series.$series.letters.$news.text.tsx";
import { action as tryOut } from "#app/routes/organise.series.$series.letters.$news.trial.tsx";
import { loader as letterPage } from "#app/routes/organise.series.$series.letters.$news.tsx";
import { action as begin, loader as lettersPage } from "#app/routes/organise.series.$series.letters.tsx";
import {
  action as organiserAsk,
  loader as organiserPage,
} from "#app/routes/organisers.$organiser.letters.tsx";
import { action as ask, loader as askPage } from "#app/routes/series.$series.letters.tsx";
import { action as end, loader as endPage } from "#app/routes/subscriptions.$token.end.tsx";
import { action as confirm, loader as confirmPage } from "#app/routes/subscriptions.$token.tsx";
import { isOneClick } from "#app/security.ts";
import { askToSubscribe } from "#app/subscriptions/ask.ts";
import { confirmSubscription } from "#app/subscriptions/confirm.ts";
import { endSubscription } from "#app/subscriptions/end.ts";
import { subscribersOf, subscriptionsOf, withOrganisation } from "#app/subscriptions/queries.ts";
import type { seriesLetterView, seriesSendingView } from "#app/views/organise/letters/series-letter.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { deliverAll, houseWithRelay, openAll } from "#tests/app/mail/letters-home.ts";
import { KARI } from "#tests/app/registration/mass-letters/letters.ts";
import { anOrganiser, aSeminar, MORNING, person } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const EMAIL = "kari@example.org";
const ONE_CLICK = { "List-Unsubscribe": "One-Click" };

onBothEngines("from a form by a letter to a button, and by one click out again", async (engine) => {
  const { app, relay, series } = await aHouse(engine);
  const at = { params: { series: series.slug } };
  expect((await askPage(argsFor(app, "/series/frokost/letters", at))).form).not.toBeNull();
  const wrong = await answerOf(() =>
    ask(argsFor(app, "/series/frokost/letters", { ...at, form: { email: "x" } })),
  );
  expect(wrong.status).toBe(400);
  const asked = await answerOf(() =>
    ask(argsFor(app, "/nn/series/frokost/letters", { ...at, form: { email: EMAIL } })),
  );
  expect(asked).toEqual({ status: 303, location: "/nn/series/frokost/letters?sent" });
  await deliverAll(app);
  const [asking] = await openAll(relay);
  expect(asking!.email.headers.map(({ key }) => key)).not.toContain("list-unsubscribe");
  const token = /\/nn\/subscriptions\/(\S+)/.exec(asking!.email.text!)![1]!;
  const door = (path: string, form?: Record<string, string>, of = token) =>
    argsFor(app, path, { params: { token: of }, form });
  expect((await confirmPage(door(`/subscriptions/${token}`))).button).not.toBeNull();
  expect(await subscribersOf(app.db, series)).toEqual([]);
  expect((await answerOf(() => confirm(door(`/subscriptions/${token}`, {})))).status).toBe(303);
  expect((await confirmPage(door(`/subscriptions/${token}`))).done).toMatch(/Frokost/);
  expect(await subscribersOf(app.db, series)).toHaveLength(1);
  expect((await answerOf(() => endPage(door(`/subscriptions/${token}/end`)))).status).toBe(410);

  const people = await aLetterOut(app, series.id);
  expect(people).toBe(1);
  await deliverAll(app);
  const news = (await openAll(relay)).at(-1)!.email;
  const header = (name: string) => news.headers.find(({ key }) => key === name)?.value;
  const url = /^<(https:\S+)>$/.exec(header("list-unsubscribe")!)![1]!;
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  expect(news.text).toContain(url);
  const { pathname } = new URL(url);
  expect(isOneClick(pathname)).toBe(true);
  const out = pathname.split("/").at(-2)!;
  expect((await endPage(door(pathname, undefined, out))).button).not.toBeNull();
  expect(await subscribersOf(app.db, series)).toHaveLength(1);
  expect(await end(door(pathname, ONE_CLICK, out))).toBeNull();
  expect(await subscribersOf(app.db, series)).toEqual([]);
  expect(await end(door(pathname, ONE_CLICK, out))).toBeNull();
  const { sentences, done, button } = await endPage(door(pathname, undefined, out));
  expect([button, sentences, done]).toEqual([
    null,
    ["Brev om arrangement du sjølv er påmeld, kjem framleis: påmeldingane dine står ved lag."],
    "Vi sender deg ikkje fleire brev med nytt om Frokost.",
  ]);
});

onBothEngines(
  "what is ticked in the registration form counts after the button in its letter",
  async (engine) => {
    const { app, relay, series } = await aHouse(engine);
    const event = await aSeminar(app, { seriesId: series.id });
    await register(app, event.slug, person(1, { wantsNewsletter: true }), MORNING);
    expect(await subscribersOf(app.db, series)).toEqual([]);
    await deliverAll(app);
    const letters = (await openAll(relay)).map(({ email }) => email.text!);
    const token = letters.map((text) => /\/subscriptions\/(\S+)/.exec(text)?.[1]).find(Boolean)!;
    await answerOf(() => confirm(argsFor(app, `/subscriptions/${token}`, { params: { token }, form: {} })));
    expect((await subscribersOf(app.db, series)).map(({ email }) => email)).toEqual([person(1).email]);
  },
);

onBothEngines("nobody is written to who leaves between the yes and the letter", async (engine) => {
  const { app, relay, series } = await aHouse(engine);
  const at = { params: { organiser: "difi" } };
  expect((await organiserPage(argsFor(app, "/organisers/difi/letters", at))).heading).toBe(
    "Få nyheter om Difi",
  );
  await answerOf(() =>
    organiserAsk(argsFor(app, "/organisers/difi/letters", { ...at, form: { email: EMAIL } })),
  );
  await deliverAll(app);
  const [asked] = await subscriptionsOf(app.db, EMAIL);
  const subscription = (await confirmSubscription(app, asked!.id))!;
  await aLetterOut(app, series.id);
  await endSubscription(app, subscription);
  await deliverAll(app);
  expect(relay.taken).toHaveLength(1);
});

test("one click comes from nowhere, and to no other address", () => {
  expect(
    ["/subscriptions/a.b/end", "/nn/subscriptions/a.b/end", "/en/subscriptions/a.b/end"].map(isOneClick),
  ).toEqual([true, true, true]);
  expect(["/subscriptions/a.b", "/subscriptions/a/b/end", "/registrations/a/end"].some(isOneClick)).toBe(
    false,
  );
});

async function aHouse(engine: Engine) {
  const house = await houseWithRelay(engine);
  const organisation = await anOrganiser(house.app);
  const series = await createSeries(house.app, {
    organisationId: organisation.id,
    name: "Frokost",
    about: "Om.",
  });
  return { ...house, series };
}

/** Writes a letter to all who follow, and says yes to it. */
async function aLetterOut(app: Awaited<ReturnType<typeof aHouse>>["app"], seriesId: string): Promise<number> {
  const draft = await draftSeriesLetter(app, seriesId, KARI);
  const seen = { ...draft, zone: "Europe/Oslo" };
  const written = await writeTexts(
    app,
    seen,
    { nb: { subject: "Våren er klar", body: "Se **programmet**." } },
    KARI,
  );
  const series = await app.db
    .selectFrom("series")
    .selectAll()
    .where("id", "=", seriesId)
    .executeTakeFirstOrThrow();
  const { length: people } = await subscribersOf(app.db, series);
  await approveMassLetter(app, { ...written, zone: "Europe/Oslo", people }, KARI);
  await writeMassLetters(app);
  return people;
}

onBothEngines(
  "an organiser writes, tries, sends and pauses a letter to those who follow a series",
  async (engine) => {
    const { app, relay, series } = await aHouse(engine);
    const session = await sessionOf(app, await aMember(app, { id: series.organisation_id }, "editor"));
    await askToSubscribe(app, await withOrganisation(app.db, series), {
      email: EMAIL,
      language: "nb",
      source: "series-page",
    });
    await deliverAll(app);
    await confirmSubscription(app, (await subscriptionsOf(app.db, EMAIL))[0]!.id);
    const at = (news: string, form?: Record<string, string>, step = "") =>
      argsFor(app, `/organise/series/frokost/letters/${news}/${step}`, {
        session,
        params: { series: series.slug, news, step },
        form,
      });
    const begun = await answerOf(() => begin(at("", {})));
    const id = /letters\/([^/]+)\/text$/.exec(begun.location!)![1]!;
    const text = { version: "1", "subject-nb": "Våren er klar", "body-nb": "Hei {navn}!" };
    expect((await answerOf(() => writeText(at(id, text)))).status).toBe(400);
    expect(
      (await answerOf(() => writeText(at(id, { ...text, "body-nb": "Se **programmet**." })))).status,
    ).toBe(303);
    const draft = await letterOf(at(id));
    expect([draft.previews[0]!.subject, draft.facts[0]!.detail.slice(0, 12)]).toEqual([
      "Prøve: Våren er klar",
      "1 abonnent: ",
    ]);
    expect((await answerOf(() => tryOut(at(id, {})))).location).toMatch(/\?tested$/);
    await deliverAll(app);
    const test = (await openAll(relay)).at(-1)!.email;
    expect([test.subject, test.headers.some(({ key }) => key === "list-unsubscribe")]).toEqual([
      "Prøve: Våren er klar",
      false,
    ]);

    app.setNow("2017-11-20T21:30:00.000Z");
    const { sentences, form } = await sendingOf(at(id));
    expect(sentences).toContain("Det er natt: brevet sendes fra kl. 07.00.");
    const one = { people: form.people, version: form.version };
    expect((await answerOf(() => send(at(id, { ...one, people: "2" })))).status).toBe(409);
    expect((await answerOf(() => send(at(id, one)))).location).toMatch(/\?follow$/);
    await writeMassLetters(app);
    await deliverAll(app);
    expect((await openAll(relay)).at(-1)!.email.subject).toBe("Prøve: Våren er klar");
    await answerOf(() => act(at(id, {}, "pause")));
    app.setNow("2017-11-21T06:00:00.000Z");
    await deliverAll(app);
    expect((await letterOf(at(id))).progress!.state).toBe("paused");
    await answerOf(() => act(at(id, {}, "resumption")));
    await deliverAll(app);
    expect((await openAll(relay)).at(-1)!.email.subject).toBe("Våren er klar");
    const { progress } = await letterOf(at(id));
    expect([progress!.state, progress!.results.rows.map(({ name }) => name)]).toEqual(["sent", [EMAIL]]);
    expect((await lettersPage(at(""))).rows.map(({ subject }) => subject)).toEqual(["Våren er klar"]);
  },
);

async function letterOf(args: ReturnType<typeof argsFor>) {
  return ((await letterPage(args)) as unknown as { data: Awaited<ReturnType<typeof seriesLetterView>> }).data;
}

async function sendingOf(args: ReturnType<typeof argsFor>) {
  return (await sendingPage(args)) as Awaited<ReturnType<typeof seriesSendingView>>;
}
