import { expect, test } from "vitest";
import { askQuestion } from "#app/events/ask-question.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { createSeries } from "#app/events/create-series.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { changeSlug } from "#app/events/edit/change-slug.ts";
import { copyEvent } from "#app/events/edit/copy-event.ts";
import { draftOfSeries } from "#app/events/edit/draft-of-series.ts";
import { blankFacts, startDraft } from "#app/events/edit/start-draft.ts";
import { templateOf } from "#app/events/edit/template.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { partsOf } from "#app/events/parts.ts";
import { slugNow } from "#app/events/queries.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { addSession, addTrack } from "#app/programme/add-session.ts";
import { copyEventWithProgramme } from "#app/programme/copy-event.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { register } from "#app/registration/register.ts";
import { aConference, anOrganiser, aSeminar, person, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { refusalOf } from "../../registration/left-behind.ts";
import { as, atOnce, fieldsNow, KARI, log, OLA } from "./stories.ts";

test("a breakfast seminar is at nine, its doors half an hour before, its deadline three days, its seats the room's", () => {
  const room = { id: "room", venue_id: "venue", capacity: 60 };
  expect(templateOf("breakfast-seminar", "2017-11-20", { room })).toEqual({
    type: "breakfast-seminar",
    when: {
      kind: "instant",
      starts: "2017-12-18T09:00",
      ends: "2017-12-18T10:00",
      doors: "2017-12-18T08:30",
    },
    doorsText: "Enkel frokost og registrering",
    hasCatering: true,
    deadline: { kind: "date", on: "2017-12-15" },
    registration: { mode: "own", seats: { physical: 60 }, hasWaitlist: true },
    venueId: "venue",
    roomId: "room",
  });
});

test.each([
  ["2017-11-20", "2017-12-18", "2017-12-19"],
  ["2017-11-24", "2017-12-25", "2017-12-26"],
  ["2017-11-25", "2017-12-25", "2017-12-26"],
])("a conference planned on %s fills two working days: %s and %s", (today, first, last) => {
  const { when } = templateOf("conference", today);
  expect(when).toMatchObject({ starts: `${first}T09:00`, ends: `${last}T16:00` });
});

test("an event that is soon has its deadline today rather than in the past; one without catering asks for no diet", () => {
  const { deadline, hasCatering, doorsText } = templateOf("information-meeting", "2017-11-20", {
    on: "2017-11-21",
  });
  expect([deadline, hasCatering, doorsText]).toEqual([{ kind: "date", on: "2017-11-20" }, false, undefined]);
  expect(templateOf("launch", "2017-11-20", { language: "nn" }).doorsText).toBe(
    "Enkel frukost og registrering",
  );
});

onBothEngines(
  "a draft from anything stands at a free address, and the log says what it was made of",
  async (engine) => {
    const app = await testApp(engine);
    const { id } = await anOrganiser(app);
    const blank = await startDraft(app, KARI, blankFacts(id), "blank");
    const second = await startDraft(app, KARI, blankFacts(id), "blank");
    const facts = { ...blankFacts(id), ...templateOf("seminar", "2017-11-20"), title: "Møte" };
    const drafts = await Promise.all([KARI, OLA].map((who) => startDraft(app, who, facts, "template")));
    expect([blank, second, ...drafts].map((one) => one.status)).toEqual(Array(4).fill("draft"));
    expect([blank.slug, second.slug]).toEqual(["uten-navn", "uten-navn-2"]);
    expect(drafts.map((one) => one.slug).sort()).toEqual(["mote", "mote-2"]);
    expect((await log(app))[0]).toEqual([KARI, "event-drafted", { version: 1, from: "blank" }]);
    const night = { kind: "instant", starts: "2018-03-25T02:30" } as const;
    expect(await refusalOf(startDraft(app, KARI, { ...facts, when: night }, "pasted"))).toBe("time-skipped");
  },
);

onBothEngines(
  "a copy has every date shifted, and nothing of what came of the earlier one",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, {
      opens: "2017-11-01T08:00",
      answerOn: "2017-11-29",
      topics: ["Hva nå?"],
      statedRegistered: 12,
      programmeUrl: "https://example.no/program",
    });
    await askQuestion(app, event.id, { kind: "choice", text: "Bord?", options: ["Rødt", "Blått"] });
    await addMaterial(app, { eventId: event.id, kind: "slides", title: "Lysark" });
    await register(app, event.slug, person(1), app.now());
    // Friday 1 December in winter, to a Friday in summer.
    const copy = await copyEvent(app, KARI, event.id, "2018-06-01");

    expect([copy.starts_at, copy.ends_at, copy.doors_at]).toEqual([
      "2018-06-01T07:00:00.000Z",
      "2018-06-01T08:00:00.000Z",
      "2018-06-01T06:30:00.000Z",
    ]);
    expect([copy.deadline_on, copy.answer_on, copy.registration_opens_at]).toEqual([
      "2018-05-29",
      "2018-05-30",
      "2018-05-02T06:00:00.000Z",
    ]);
    expect([copy.status, copy.version, copy.slug, copy.calendar_uid]).toEqual([
      "draft",
      1,
      `${event.slug}-2`,
      `event-${copy.id}@samling`,
    ]);
    expect([copy.stated_registered, copy.programme_url, copy.venue_id]).toEqual([null, null, event.venue_id]);
    const { texts, registration } = await fieldsNow(app, copy.id);
    expect([texts.topics, registration.seats]).toEqual([["Hva nå?"], { physical: 60 }]);
    const [question] = (await askedForm(app.db, copy)).questions;
    expect([question!.text, question!.options.map((one) => one.text)]).toEqual(["Bord?", ["Rødt", "Blått"]]);
    const left = await app.db.selectFrom("material").select("event_id").execute();
    expect(left).toEqual([{ event_id: event.id }]);
    expect(await refusalOf(copyEvent(app, KARI, "no-event", "2018-06-01"))).toBe("no-such-event");
  },
);

onBothEngines(
  "a copy on the night when clocks change is refused where it has no such clock",
  async (engine) => {
    const app = await testApp(engine);
    const night = await aSeminar(app, {
      when: { kind: "instant", starts: "2017-12-01T02:30" },
      deadline: undefined,
    });
    expect(await refusalOf(copyEvent(app, KARI, night.id, "2018-03-25"))).toBe("time-skipped");
    const undated = await aSeminar(app, { slug: "udatert", when: { kind: "unknown" }, deadline: undefined });
    expect(await copyEvent(app, KARI, undated.id, "2018-06-01")).toMatchObject({
      time_kind: "date",
      starts_on: "2018-06-01",
    });
  },
);

onBothEngines("the programme comes along when asked for, without those who spoke", async (engine) => {
  const app = await testApp(engine);
  const event = await aConference(app);
  const track = await addTrack(app, event.id, "Kommune", 0);
  const session = await addSession(app, event.id, {
    title: "Lean i kommuner",
    day: 2,
    starts: "2017-12-06T11:30",
    ends: "2017-12-06T13:00",
    trackId: track.id,
    appearances: [{ name: "Innleder 1" }],
    talks: [{ title: "Fra tavle til vane", appearances: [{ name: "Innleder 2" }] }],
  });
  await offerPart(app, event.id, { sessionId: session.id }, 30);
  await offerPart(app, event.id, { day: 2 }, null);
  const copy = await copyEventWithProgramme(app, KARI, event.id, "2018-06-05");
  const { sessions, appearances } = await programmeOf(app.db, copy.id);
  expect(sessions.map((one) => [one.title, one.starts_at, one.track?.name, one.talks[0]?.title])).toEqual([
    ["Lean i kommuner", "2018-06-06T09:30:00.000Z", "Kommune", "Fra tavle til vane"],
  ]);
  expect([appearances, sessions[0]!.appearances, sessions[0]!.talks[0]!.appearances]).toEqual([[], [], []]);
  expect(sessions[0]!.calendar_uid).not.toBe(session.calendar_uid);
  const parts = await partsOf(app.db, copy.id);
  expect(parts.map((one) => [one.kind, one.day, one.title, one.capacity, one.taken])).toEqual([
    ["day", 2, null, null, 0],
    ["session", null, "Lean i kommuner", 30, 0],
  ]);
});

onBothEngines("the next meeting of a series is like its last, and about nothing yet", async (engine) => {
  const app = await testApp(engine);
  const { id: organisationId } = await anOrganiser(app);
  const series = await createSeries(app, {
    organisationId,
    name: "Endring til frokost",
    about: "Frokostmøter",
    parentProgramme: "Program for ledelse",
  });
  const first = await draftOfSeries(app, KARI, series.id);
  expect([first.type, first.title, first.parent_programme, first.starts_at]).toEqual([
    "breakfast-seminar",
    "Endring til frokost",
    "Program for ledelse",
    "2017-12-18T08:00:00.000Z",
  ]);
  const last = await aSeminar(app, { seriesId: series.id, lead: "Om i fjor", topics: ["Hva da?"] });
  const next = await draftOfSeries(app, KARI, series.id, "2018-01-12");
  expect([next.series_id, next.venue_id, next.lead, next.starts_at, next.deadline_on]).toEqual([
    series.id,
    last.venue_id,
    null,
    "2018-01-12T08:00:00.000Z",
    "2018-01-09",
  ]);
  expect((await fieldsNow(app, next.id)).texts.topics).toEqual([]);
  expect(await refusalOf(draftOfSeries(app, KARI, "no-series"))).toBe("no-such-series");
  const other = await createOrganisation(app, { name: "En annen", kind: "company" });
  const theirs = { ...blankFacts(other.id), seriesId: series.id };
  expect(await refusalOf(startDraft(app, KARI, theirs, "blank"))).toBe("no-such-series");
});

onBothEngines("an address leads on from the old one, and never onto one in use", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { slug: "gammel" });
  const other = await aSeminar(app, { slug: "opptatt" });
  const moved = await changeSlug(app, event.id, as(KARI, event), "  Årets Møte! ");
  expect(moved.slug).toBe("arets-mote");
  expect(await slugNow(app.db, "gammel")).toBe("arets-mote");
  expect(await changeSlug(app, other.id, as(OLA, other), "opptatt")).toEqual(other);
  for (const taken of ["gammel", "arets-mote"]) {
    expect(await refusalOf(changeSlug(app, other.id, as(OLA, other), taken))).toBe("slug-taken");
    expect(await refusalOf(draftEvent(app, { ...blankFacts(other.organisation_id), slug: taken }))).toBe(
      "slug-taken",
    );
  }
  const back = await changeSlug(app, event.id, as(KARI, moved), "gammel");
  expect([back.slug, await slugNow(app.db, "arets-mote"), await slugNow(app.db, "gammel")]).toEqual([
    "gammel",
    "gammel",
    undefined,
  ]);
});

onBothEngines("two who want the same address at once do not share it", async (engine) => {
  const app = await testApp(engine);
  const events = [await aSeminar(app, { slug: "a" }), await aSeminar(app, { slug: "b" })];
  const attempts = events.map((event) => changeSlug(app, event.id, as(KARI, event), "samme"));
  expect(await atOnce(attempts)).toEqual({ won: 1, told: ["slug-taken"] });
});
