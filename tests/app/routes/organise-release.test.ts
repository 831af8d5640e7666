import { expect } from "vitest";
import { offerPart } from "#app/events/offer-part.ts";
import { moveSession } from "#app/programme/edit/move-session.ts";
import { releasesOf } from "#app/programme/release/releases.ts";
import { register } from "#app/registration/register.ts";
import { action, loader } from "#app/routes/organise.events.$event.programme.release.tsx";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { aDraftConference, aPublishedConference, at, reworded } from "#tests/app/programme/edit/edited.ts";
import { anOrganiser, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";
import { cameBack, sentTo } from "./visiting.ts";

const PATH = "/organise/events/leankonferansen/programme/release";

async function house(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const conference = await aPublishedConference(app);
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const params = { event: conference.event.slug };
  const ask = (query = "", prefix = "") =>
    loader(argsFor(app, `${prefix}${PATH}${query}`, { session, params }));
  const send = (form: Record<string, string>) => action(argsFor(app, PATH, { session, params, form }));
  return { app, ...conference, ask, send };
}

onBothEngines("what is new, who hears of it and what is worth a look, before a release", async (engine) => {
  const { app, event, keynote, rooms, ask, send } = await house(engine);
  const { id: partId } = await offerPart(app, event.id, { sessionId: keynote.id }, null);
  await register(app, event.slug, person(1, { parts: [partId] }), MORNING);
  await moveSession(app, at(keynote, event.id), {
    day: 1,
    starts: "08:30",
    minutes: 60,
    roomId: rooms[1]!.id,
  });

  const view = await ask();
  expect(view.isNew.sentences).toEqual([
    "Flyttet: «Tillit i praksis» er tirsdag 5. desember kl.\u00a008.30–09.30, Midtsalen. Før: tirsdag 5. desember kl.\u00a009.00–10.00, Storsalen.",
  ]);
  expect(view.reaches?.sentences).toEqual([
    "1 påmeldt får brev, og 1 kalender får en oppdatering. Brevene går om fem minutter.",
    "Si selv fra til Ordstyrer 1, Innleder 1 og Innleder 2: de får ikke brev fra oss.",
  ]);
  const [, speaker] = await speakersOf(app.db, event.id);
  const invitation = { part: "speaker", email: "innleder1@example.org", language: "nb" } as const;
  const { id: appearanceId, name } = speaker!.turn.one;
  await inviteSpeaker(app, event.id, { ...invitation, appearanceId, name: name! }, "account-1");
  expect((await ask()).reaches?.sentences).toEqual([
    "1 innleder og 1 påmeldt får brev, og 1 kalender får en oppdatering. Brevene går om fem minutter.",
    "Si selv fra til Ordstyrer 1 og Innleder 2: de får ikke brev fra oss.",
  ]);
  expect(view.worth?.sentences).toEqual([
    "«Tillit i praksis» (kl.\u00a008.30 til kl.\u00a009.30) er utenfor tiden til arrangementet.",
  ]);
  expect([view.closed, view.past.rows, view.form?.name.defaultValue]).toEqual([null, [], "Endring 1"]);

  const form = { name: " Nytt  rom ", text: "Storsalen er i bruk.", version: view.form!.version };
  expect(sentTo(await send(form))).toEqual([303, `${PATH}?done`]);
  const [release] = await releasesOf(app.db, event.id);
  expect(release).toMatchObject({ name: "Nytt rom", text: "Storsalen er i bruk.", lang: "nb" });

  const after = await ask("?done", "/en");
  expect([after.done, after.closed, after.form, after.reaches]).toEqual([
    "The changes are public.",
    "Nothing is new since the programme was last published. Nobody is told.",
    null,
    null,
  ]);
  expect(after.past.rows).toMatchObject([
    { name: "Nytt rom", text: "Storsalen er i bruk.", lang: "nb", count: "1 change" },
  ]);
});

onBothEngines(
  "without a name, or seen too long ago, nothing is released and what was typed stays",
  async (engine) => {
    const { app, event, keynote, ask, send } = await house(engine);
    const first = await reworded(app, at(keynote, event.id), { title: "Tillit" });
    const { version } = (await ask()).form!;

    const nameless = cameBack(await send({ name: " \u200b", text: "Hei.", version }));
    expect([nameless.status, nameless.page.wrong.errors, nameless.page.form?.text.defaultValue]).toEqual([
      400,
      [{ name: "name", text: "Gi endringen et navn." }],
      "Hei.",
    ]);
    expect(cameBack(await send({ name: "x".repeat(121), version })).status).toBe(400);
    expect(cameBack(await send({ name: "x", text: "x".repeat(2001), version })).status).toBe(400);

    await reworded(app, at(first, event.id), { title: "Tillit, kort sagt" });
    const stale = cameBack(await send({ name: "Navnet", version }));
    expect([stale.status, stale.page.wrong.errors[0]!.text, stale.page.form?.name.defaultValue]).toEqual([
      409,
      "En annen har endret programmet etter at du åpnet siden. Ingenting er publisert. Se over det som er nytt, og publiser en gang til.",
      "Navnet",
    ]);
    expect(await releasesOf(app.db, event.id)).toEqual([]);
    expect(sentTo(await send({ name: "Navnet", version: stale.page.form!.version }))).toEqual([
      303,
      `${PATH}?done`,
    ]);
  },
);

onBothEngines("an empty change tells nobody, and a draft has nothing to release", async (engine) => {
  const { app, event, ask, send } = await house(engine);
  const view = await ask();
  expect([view.closed, view.form, view.isNew.sentences]).toEqual([
    "Ingenting er nytt siden programmet sist ble publisert. Ingen får beskjed.",
    null,
    [],
  ]);
  expect(sentTo(await send({ name: "Ingenting", version: "1" }))).toEqual([303, `${PATH}?unchanged`]);
  expect(await releasesOf(app.db, event.id)).toEqual([]);

  const draft = await testApp(engine, { config: { hasDemo: false } });
  const { slug } = (await aDraftConference(draft)).event;
  const session = await sessionOf(draft, await aMember(draft, await anOrganiser(draft), "viewer"));
  const seen = await loader(argsFor(draft, PATH, { session, params: { event: slug } }));
  expect([seen.form, seen.closed]).toEqual([null, expect.stringContaining("er et utkast")]);
});
