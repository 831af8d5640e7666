import { expect, test } from "vitest";
import { draftOf } from "#app/programme/edit/draft.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { E03 } from "#tests/app/programme/pasted/e03.ts";
import { MORNING, type TestApp } from "#tests/support/app.ts";
import type { Visitor } from "#tests/support/visitor.ts";
import { publicViews } from "./public-views.ts";
import { addSession, linkTo, presented, publish, refer, rewrite, typeIn, typeRooms } from "./typing.ts";
import { demoWorld, emptyHouse, pageOf, putWithoutScreen } from "./worlds.ts";

const E01 = "leankonferansen-2015";
const E07 = "nye-arbeidsmater";
const E08 = "strategisk-ikt-kompetanse";
const E09 = "dialogmote-kompetansemodell";
const E15 = "oecd-fagseminar";
const E16 = "erfaringssamling";
const E17 = "endring-til-frokost-fhi";
/** Those that E01 refers to. */
const [E04, E06] = ["arbeidsmoter-nav-drammen", "tidstyvprisen-2015"];

test("what is entered through the screens stands as in the demo world", { timeout: 180_000 }, async () => {
  const demo = await demoWorld();
  const { app, by } = await emptyHouse();
  await makeSeries(by, demo);

  for (const slug of [E04, E06, E01, E09, E16, E08, E17, E15]) await typeIn(by, await pageOf(demo, slug));
  await pasteE07(by, demo);
  await enterProgrammes(by, demo);
  for (const slug of [E04, E06, E01, E09, E16, E08, E17, E15, E07]) {
    const { published_at, is_held } = (await pageOf(demo, slug)).event;
    app.setNow(published_at!);
    await publish(by, slug, is_held === 1);
  }
  app.setNow(MORNING);
  for (const [from, to, button] of [
    [E01, E04, "Om det samme"],
    [E01, E06, "Om det samme"],
    [E08, E09, "Tidligere møte"],
    [E08, E16, "Om det samme"],
    [E07, E17, "Tidligere møte"],
    [E15, E17, "Om det samme"],
  ] as const) {
    await refer(by, from, (await pageOf(demo, to)).event.title, button);
  }

  for (const slug of [E01, E07, E08, E15, E16, E17]) {
    await putWithoutScreen(demo, app, slug);
    expect.soft(await publicViews(app, slug)).toEqual(await publicViews(demo, slug));
  }
});

async function makeSeries(by: Visitor, demo: TestApp): Promise<void> {
  for (const slug of [E01, E07]) {
    const { series, organisation } = await pageOf(demo, slug);
    const { name, about, goal } = series!;
    const form = await by.open("/organise/series/new");
    const whose = organisation.acronym ? `${organisation.name} (${organisation.acronym})` : organisation.name;
    const made = await by.send(form, { organisation: whose, name, about: about!, goal: goal ?? "" });
    expect(made.path).toContain("created");
  }
}

/** E07 begins as a pasted text, which is the way to those who speak at an event without a programme. */
async function pasteE07(by: Visitor, demo: TestApp): Promise<void> {
  const page = await pageOf(demo, E07);
  const { appearances } = await programmeOf(demo.db, page.event.id);
  const text = [
    page.event.title,
    "Tid: Fredag 1. desember kl 09.00 – 10.00 (enkel frokost og registrering fra kl. 08.30)",
    "Påmelding på Difis nettsider (frist 28. november)",
    presented(appearances),
  ].join("\n\n");
  const read = await by.send(await by.open("/organise/events/new/text"), { text });
  const begun = await by.send(read, { organisation: page.organisation.name });
  const slug = /\/organise\/events\/([^?]+)\?created/.exec(begun.path)![1]!;
  await typeRooms(by, slug, page);
  const address = await by.open(`/organise/events/${slug}/publication/address`);
  await by.send(address, { address: E07 });
}

/** E03 is pasted as it stands in its source (S6) and then corrected; E02 and what OECD does are added by hand. */
async function enterProgrammes(by: Visitor, demo: TestApp): Promise<void> {
  const [municipal, state] = await sessionsOf(demo, E01);
  const form = await by.open(`/organise/events/${E01}/programme/import`);
  const preview = await by.send(form, { text: E03 });
  expect(preview.text).toContain("11:30–13:00. Stemmer dette?");
  await by.send(preview, {});
  const board = await by.open(`/organise/events/${E01}/programme`);
  await rewrite(by, linkTo(board, municipal!.title), municipal!);
  await addSession(by, E01, state!);
  for (const session of await sessionsOf(demo, E15)) await addSession(by, E15, session);
}

async function sessionsOf(demo: TestApp, slug: string) {
  const { sessions } = await programmeOf(demo.db, (await pageOf(demo, slug)).event.id);
  return sessions.map(draftOf);
}
