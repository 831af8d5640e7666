import { expect, test } from "vitest";
import { blockersOf } from "#app/events/checklist/blockers.ts";
import { checkedEvent } from "#app/events/checklist/checked-event.ts";
import { checklist } from "#app/events/checklist/checklist.ts";
import { vagueLinks } from "#app/events/checklist/vague-links.ts";
import { seemsWrittenIn } from "#app/events/checklist/written-language.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { publish } from "#app/events/edit/publish.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import { eventPage } from "#app/events/event-page.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { seatsOf } from "#app/events/queries.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { buildDemo } from "#db/demo/index.ts";
import { anOrganiser, aSeminar, MORNING, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { eventNow, KARI, log, refused } from "../edit/stories.ts";

const FRIDAY = { kind: "instant", starts: "2017-12-01T09:00", ends: "2017-12-01T10:00" } as const;
const FIT = { title: "Møte", when: FRIDAY, placeText: "Oslo" } as const;

const unfit: [string, Partial<EventFacts>, string[]][] = [
  ["no title", { title: " " }, ["no-title"]],
  ["no place", { placeText: undefined }, ["no-place"]],
  ["a stream alone", { placeText: undefined, attendance: "stream" }, []],
  ["a day and no clock", { placeText: undefined, when: { kind: "date", from: "2017-12-01" } }, []],
  ["an unknown date", { placeText: undefined, when: { kind: "unknown" } }, []],
  ["no kind of seat", { registration: { mode: "own", seats: {} } }, ["no-seats"]],
  ["no seats", { registration: { mode: "own", seats: { physical: 0 } } }, ["no-capacity"]],
  ["seats on one kind", { registration: { mode: "own", seats: { physical: 0, stream: null } } }, []],
  ["no e-mail address", { registration: { mode: "email", address: "" } }, ["no-registration-address"]],
  ["another site", { registration: { mode: "external", url: null, site: "difi.no" } }, []],
  ["no other site", { registration: { mode: "external", url: null, site: "" } }, ["no-registration-site"]],
  ["nobody to ask", { registration: { mode: "pointer", text: "" } }, ["no-pointer"]],
  ["closed", { registration: { mode: "closed" }, deadline: { kind: "date", on: "2017-01-01" } }, []],
  ["a deadline on the day", { deadline: { kind: "date", on: "2017-12-01" } }, []],
  ["a deadline after it", { deadline: { kind: "date", on: "2017-12-02" } }, ["deadline-after-start"]],
  ["a late clock", { deadline: { kind: "instant", at: "2017-12-01T09:01" } }, ["deadline-after-start"]],
  ["a deadline that is over", { deadline: { kind: "date", on: "2017-11-19" } }, []],
  [
    "an opening after its deadline",
    { opens: "2017-11-29T08:00", deadline: { kind: "date", on: "2017-11-28" } },
    ["opens-after-deadline"],
  ],
  ["an event that is over", { when: { kind: "date", from: "2017-11-01" }, placeText: undefined }, []],
];

onBothEngines("what must be mended before an event is public", async (engine) => {
  const app = await testApp(engine);
  const { id } = await anOrganiser(app);
  for (const [what, facts, blockers] of unfit) {
    const draft = await draftEvent(app, {
      ...blankFacts(id),
      ...FIT,
      slug: what.replaceAll(" ", "-"),
      ...facts,
    });
    expect([what, blockersOf(draft, await seatsOf(app.db, draft.id), MORNING)]).toEqual([what, blockers]);
    const attempt = publish(app, draft.id, KARI);
    if (blockers.length === 0) expect((await attempt).status).toBe("published");
    else {
      const { code, facts: said } = await refused(attempt);
      expect([code, said.blockers]).toEqual(["not-ready-to-publish", blockers.join(",")]);
      expect(await eventNow(app, draft.id)).toEqual(draft);
    }
  }
});

onBothEngines("asked twice an event is published once, and noted once", async (engine) => {
  const app = await testApp(engine);
  const { id } = await anOrganiser(app);
  const draft = await draftEvent(app, { ...blankFacts(id), ...FIT });
  const first = await publish(app, draft.id, KARI);
  await publish(app, draft.id, KARI);
  expect(first.published_at).toBe(MORNING);
  expect(await log(app)).toEqual([[KARI, "event-published", { version: 2, changed: "status,published_at" }]]);
  expect((await refused(publish(app, "no-event", KARI))).code).toBe("no-such-event");
});

onBothEngines("what the demo's events have been, they could become again", async (engine) => {
  const app = await testApp(engine);
  await buildDemo(app);
  for (const event of await app.db
    .selectFrom("event")
    .selectAll()
    .where("status", "=", "published")
    .execute()) {
    const page = await eventPage(app.db, event);
    const { blockers } = checklist(await checkedEvent(app.db, page), event.published_at!);
    expect([event.slug, blockers]).toEqual([event.slug, []]);
  }
});

test.each(["2015-01-05", "2017-11-29", "2017-12-22", "2018-03-24", "2026-11-22"])(
  "the demo can be built on any day: %s",
  async (day) => {
    const app = await testApp("sqlite", { now: `${day}T08:00:00.000Z` });
    await buildDemo(app);
    expect(await app.db.selectFrom("event").select("slug").where("status", "=", "draft").execute()).toEqual(
      [],
    );
  },
);

onBothEngines("what a page lacks is listed, and does not stand in its way", async (engine) => {
  const app = await testApp(engine);
  const { id } = await anOrganiser(app);
  const draft = await draftEvent(app, {
    ...blankFacts(id),
    ...FIT,
    when: { kind: "unknown" },
    placeText: undefined,
    spokenLanguages: [],
  });
  const bare = checklist(await checkedEvent(app.db, await eventPage(app.db, draft)), MORNING);
  expect(bare).toEqual({
    blockers: [],
    missing: [
      "no-lead",
      "no-audience",
      "time-unknown",
      "place-unknown",
      "no-spoken-language",
      "no-contact",
    ].map((code) => ({
      code,
      facts: {},
    })),
  });

  const event = await aSeminar(app, {
    attendance: "both",
    deadline: { kind: "date", on: "2017-11-19" },
    audience: "Alle",
    lead: "Kva gjer ein når det ikkje går? Kom frå heile landet og sjå korleis andre har gjort det.",
    body: "[Klikk her](https://example.no) eller se [programmet](https://example.no/p).",
  });
  await addPicture(app, { eventId: event.id }, { alt: " " });
  await addAppearance(app, { eventId: event.id }, { isNameToCome: true });
  const asked = [{ isComing: null }, { isComing: null }, { isComing: false }, { isComing: true }];
  const checked = await checkedEvent(app.db, await eventPage(app.db, event), asked);
  const { missing } = checklist(checked, MORNING);
  expect(missing).toEqual([
    { code: "other-language", facts: { lang: "nb", seems: "nn" } },
    { code: "vague-link", facts: { text: "Klikk her" } },
    { code: "no-alt-text", facts: { pictures: 1 } },
    { code: "deadline-passed", facts: {} },
    { code: "no-stream-address", facts: {} },
    { code: "no-accessibility", facts: {} },
    { code: "speaker-to-come", facts: { speakers: 1 } },
    { code: "speaker-unconfirmed", facts: { speakers: 2 } },
    { code: "speaker-not-coming", facts: { speakers: 1 } },
  ]);
  expect((await publishEvent(app, event.id)).status).toBe("published");
});

test.each([
  ["[Klikk her](https://a.no)", ["Klikk her"]],
  ['[**her**](https://a.no "tittel") og [Les mer »](b)', ["**her**", "Les mer »"]],
  ["[her][1]\n\n[1]: https://a.no", ["her"]],
  ["[Meld deg på her i dag](https://a.no) [her] (parentes)", []],
  ["[Read more…](https://a.no)", ["Read more…"]],
])("a link that says nothing is seen: %s", (markdown, links) => {
  expect(vagueLinks(markdown)).toEqual(links);
});

test.each([
  ["Hvordan holder vi fast ved det nye? Hva gjør vi ikke, og hvor er det noen som vet mer?", "nb"],
  ["Korleis held vi fast ved det nye? Kva gjer vi ikkje, og kven veit meir enn desse?", "nn"],
  ["How do we keep what is new, and what is it that the others do?", "en"],
  ["Møte i Oslo", undefined],
])("the language of a text is guessed only when it says so itself: %s", (text, language) => {
  expect(seemsWrittenIn(text)).toBe(language);
});
