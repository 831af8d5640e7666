import { beforeEach, expect, test } from "vitest";
import { warningSentence } from "#app/language/programme-editor.ts";
import { editableProgramme, type EditableProgramme } from "#app/programme/edit/editable-programme.ts";
import { peopleIn } from "#app/programme/edit/draft.ts";
import type { SpeakerStanding } from "#app/programme/edit/speakers-there.ts";
import { warningsOf, type Planned } from "#app/programme/edit/warnings.ts";
import { plus } from "#app/time.ts";
import { addConference } from "#db/demo/conference.ts";
import { addOrganiser } from "#db/demo/organiser.ts";
import { addOrganisations } from "#db/demo/organisations.ts";
import { addSeries } from "#db/demo/series.ts";
import { addVenues } from "#db/demo/venues.ts";
import { testApp } from "#tests/support/app.ts";

let programme: EditableProgramme;
beforeEach(async () => {
  const app = await testApp("sqlite");
  const organisations = await addOrganisations(app);
  await addOrganiser(app, organisations);
  const series = await addSeries(app, organisations);
  await addConference(app, { organisations, series, venues: await addVenues(app) });
  const { id } = await app.db.selectFrom("event").select("id").executeTakeFirstOrThrow();
  programme = (await editableProgramme(app.db, id))!;
});

/** What the conference is warned of as it is. */
const AS_IT_IS = [
  "Dag 1 er det ingen pause fra kl. 13.40 til kl. 15.30: 110 minutter.",
  "Dag 2 er det ingen pause fra kl. 12.00 til kl. 14.00: 120 minutter.",
  "«Tør vi å måle mindre?» mangler navn på en innleder.",
];

test("the conference as it is: two long stretches, and a name to come", () => {
  expect(warned(planned({}))).toEqual(AS_IT_IS);
});

test("a session put beside another in its room, and its speaker in two places", () => {
  const [one, other] = [byTitle("Styringsdialog på ordentlig"), byTitle("Prøv det i det små")];
  expect(faultsOf({ [other.id]: { room_id: one.now.room_id, talks: one.now.talks } })).toEqual([
    "Storsalen er i bruk to ganger på en gang: «Styringsdialog på ordentlig» og «Prøv det i det små».",
    "Innleder 19 er to steder på en gang: «Styringsdialog på ordentlig» og «Prøv det i det små».",
  ]);
});

test("sessions that follow each other to the minute do not overlap", () => {
  const [one, other] = [byTitle("Spør oss om hva som helst"), byTitle("Takk for nå")];
  expect(faultsOf({ [one.id]: { appearances: other.now.appearances } })).toEqual([]);
});

test("a blocker blocks its room, one without a room them all; none is a fault in itself", () => {
  const hall = byTitle("Tillit er også et styringsvalg");
  const rigging = {
    id: "blocker",
    now: { ...hall.now, kind: "blocker" as const, title: "Rigging", talks: [], appearances: [] },
  };
  const said = ["Storsalen er i bruk to ganger på en gang: «Tillit er også et styringsvalg» og «Rigging»."];
  expect(faultsOf({}, [rigging])).toEqual(said);
  const everywhere = { ...rigging, now: { ...rigging.now, room_id: null } };
  expect(faultsOf({}, [everywhere])).toEqual(said);
  expect(faultsOf({}, [{ ...everywhere, now: { ...everywhere.now, starts_at: null, day: 7 } }])).toEqual([]);
});

test("a session before the doors, one after the end, and one on a third day", () => {
  const [first, last] = [byTitle("Velkommen"), byTitle("Takk for nå")];
  expect(
    faultsOf({
      [first.id]: { starts_at: plus(programme.event.doors_at!, { minutes: -5 }) },
      [last.id]: { ends_at: plus(last.now.ends_at!, { minutes: 1 }), day: 3 },
    }),
  ).toEqual([
    "«Velkommen» (kl. 08.10 til kl. 09.15) er utenfor tiden til arrangementet.",
    "«Takk for nå» (kl. 13.40 til kl. 14.01) er utenfor tiden til arrangementet.",
    "«Takk for nå» ligger på en dag arrangementet ikke har. Det varer 2 dager.",
    "Dag 1 er det ingen pause fra kl. 08.10 til kl. 10.00: 110 minutter.",
    "Dag 2 er det ingen pause fra kl. 12.00 til kl. 14.01: 121 minutter.",
  ]);
});

test("more have chosen a session than its room holds; just as many are fine", () => {
  const one = byTitle("Prøv det i det små");
  const withChosen = (people: number) =>
    warningsOf(planned({}), programme.event, programme.rooms, new Map([[one.id, people]])).filter(
      ({ code }) => code === "room-too-small",
    );
  expect(withChosen(40)).toEqual([]);
  expect(withChosen(41)).toEqual([
    {
      code: "room-too-small",
      sessionIds: [one.id],
      facts: { title: "Prøv det i det små", room: "Verkstedet", capacity: 40, chosen: 41 },
    },
  ]);
});

test("a session without a time, and a name that is missing", () => {
  const one = byTitle("Brukerne i rommet");
  const [talk] = one.now.talks;
  const nobody = { ...talk!.appearances[0]!, name: null };
  const talks = [{ ...talk!, appearances: [nobody] }];
  expect(faultsOf({ [one.id]: { starts_at: null, ends_at: null, talks } })).toEqual([
    "«Brukerne i rommet» har ikke tidspunkt.",
    "«Brukerne i rommet» mangler navn på en innleder.",
  ]);
});

test("a break with talk in it joins both its sides; its hour left empty does not", () => {
  const lunch = programme.scheduled.find(({ now }) => now.day === 2 && now.title === "Lunsj")!;
  expect(faultsOf({ [lunch.id]: { day: null, starts_at: null, ends_at: null } })).toEqual([
    "«Lunsj» har ikke tidspunkt.",
  ]);
  expect(faultsOf({ [lunch.id]: { kind: "session" } })).toEqual([
    "Dag 2 er det ingen pause fra kl. 10.00 til kl. 14.00: 240 minutter.",
  ]);
});

test("who has not answered, is not coming, or cannot be there then", () => {
  const session = byTitle("Å si nei");
  const [id] = peopleIn(session.now).map((person) => person.id);
  const name = peopleIn(session.now)[0]!.name!;
  const [from, to] = [session.now.starts_at!, session.now.ends_at!];
  const said = (standing: SpeakerStanding) =>
    warningsOf(
      planned({}),
      programme.event,
      programme.rooms,
      programme.chosen,
      new Map([[id!, standing]]),
    ).map((warning) => plain(warningSentence(warning, "nb")));
  const about = (standing: SpeakerStanding) => said(standing).filter((one) => one.startsWith(name));
  const early = { from: "2000-01-01T08:00:00.000Z", to: from };
  expect(about({ isComing: null, hours: [] })).toEqual([`${name} har ikke svart om «Å si nei».`]);
  expect(about({ isComing: false, hours: [early] })).toEqual([`${name} kommer ikke til «Å si nei».`]);
  expect(about({ isComing: true, hours: [early] })).toEqual([`${name} kan ikke være der når «Å si nei» er.`]);
  expect(about({ isComing: true, hours: [early, { from, to }] })).toEqual([]);
  expect(about({ isComing: true, hours: [] })).toEqual([]);
});

test.each(["nn", "en"] as const)("each warning has its own words in %s", (language) => {
  for (const warning of warningsOf(planned({}), programme.event, programme.rooms, programme.chosen)) {
    const sentence = warningSentence(warning, language);
    expect(sentence).not.toBe(warningSentence(warning, "nb"));
    expect(sentence).not.toMatch(/undefined|null|\$\{/);
  }
});

function byTitle(title: string) {
  return programme.scheduled.find(({ now }) => now.title === title)!;
}

function planned(faults: Record<string, Partial<Planned["now"]>>): Planned[] {
  const all = [...programme.scheduled, ...programme.unscheduled];
  return all.map(({ id, now }) => ({ id, now: { ...now, ...faults[id] } }));
}

function warned(sessions: readonly Planned[]): string[] {
  return warningsOf(sessions, programme.event, programme.rooms, programme.chosen).map((warning) =>
    plain(warningSentence(warning, "nb")),
  );
}

/** What is new among the warnings when a fault is planted. */
function faultsOf(faults: Record<string, Partial<Planned["now"]>>, more: readonly Planned[] = []): string[] {
  return warned([...planned(faults), ...more]).filter((sentence) => !AS_IT_IS.includes(sentence));
}

/** With spaces that break, as the test is written. */
function plain(sentence: string): string {
  return sentence.replaceAll("\u00a0", " ");
}
