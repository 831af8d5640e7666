import { expect, test } from "vitest";
import type { GivenTime } from "#app/events/when.ts";
import { type ReadEvent, readInvitation } from "#app/events/pasted/read-invitation.ts";
import { toEventFacts } from "#app/events/pasted/to-event-facts.ts";
import { E01, E03, E07, E08, E15, E16, E17, FUNDING, NEWSLETTER } from "./invitations.ts";

const GIVEN = { today: "2017-11-20", zone: "Europe/Oslo" };
const first = (text: string) => readInvitation(text, GIVEN).events[0];
const difi = { name: "Direktoratet for forvaltning og IKT", acronym: "Difi" };

/** Every field that was read, without where it stands; a doubt behind the value. */
function readIn(event: ReadEvent) {
  const { speakers, poorLinkText, lead: _lead, body: _body, ...fields } = event;
  const read = Object.entries(fields)
    .filter(([, reading]) => reading !== null)
    .map(([name, reading]) => [
      name,
      reading!.doubt === null ? reading!.value : [reading!.value, reading!.doubt],
    ]);
  return {
    ...(Object.fromEntries(read) as Record<string, unknown>),
    ...(speakers.length > 0 && {
      speakers: speakers.map(({ value }) => [value.name, ...value.titles, value.organisation]),
    }),
    ...(poorLinkText && { poorLinkText: poorLinkText.text }),
  };
}

const place = (facts: { text: string } & Record<string, unknown>) => ({
  ...{ venue: null, street: null, floor: null, entrance: null, room: null, city: null },
  ...{ isOnline: false, url: null, rest: [] },
  ...facts,
});
const instant = (date: string, starts: string, ends: string): GivenTime => ({
  kind: "instant",
  starts: `${date}T${starts}`,
  ends: `${date}T${ends}`,
});

const ruter = {
  title: "Nye arbeidsmåter for fremtidens løsninger",
  type: "breakfast-seminar",
  organiser: difi,
  when: { ...instant("2017-12-01", "09:00", "10:00"), doors: "2017-12-01T08:30" },
  doorsText: "Enkel frokost og registrering",
  place: place({
    text: "Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata",
    venue: "Difis kurs- og konferansesenter",
    street: "Grev Wedels plass 9",
    floor: "2. etasje",
    entrance: "Myntgata",
  }),
  registration: { mode: "own" },
  deadline: { kind: "date", on: "2017-11-28" },
  speakers: [
    ["Beth Stensen", "leder for nye kundetjenester", "Ruter#"],
    ["Marius Røstad", "tjenesteutvikler i for nye kundetjenester", "Ruter#"],
  ],
};
const dialogue = {
  title: "Strategisk IKT-kompetanse for ledere – hva nå?",
  type: "dialogue-meeting",
  organiser: difi,
  when: instant("2017-11-27", "09:30", "13:00"),
  place: ruter.place,
  registration: { mode: "own" },
  deadline: { kind: "instant", at: "2017-11-24T12:00" },
  audience: "Offentlige virksomheter, leverandører og akademia",
};
const gathering = {
  title: [
    "Stor interesse for erfaringssamling i strategisk IKT-kompetanse for toppledere",
    "title-is-headline",
  ],
  type: "experience-gathering",
  organiser: difi,
  when: instant("2017-09-07", "10:00", "12:30"),
  place: place({
    text: "Oslo Militære samfund, Myntgata 3",
    venue: "Oslo Militære samfund",
    street: "Myntgata 3",
  }),
  registration: { mode: "email", address: "AnneKristine.Hanevold@difi.no" },
  deadline: { kind: "date", on: "2017-09-05" },
  audience: "Toppledere i departementer og underliggende virksomheter",
  contact: [
    { name: "AnneKristine Hanevold", email: "AnneKristine.Hanevold@difi.no", phone: null },
    "name-from-address",
  ],
  topics: [
    "Hva slags strategisk IKT-kompetanse trenger ledere?",
    "Hvilke utfordringer står små etater overfor?",
  ],
};
const oecd = {
  title: "Fagseminar med OECD om digitaliseringen av offentlig sektor i Norge",
  type: "seminar",
  organiser: { name: "Kommunal- og moderniseringsdepartementet", acronym: "KMD" },
  when: instant("2017-09-01", "12:30", "14:00"),
  place: place({
    text: "Auditoriet i R5, Akersgata 59, Oslo",
    venue: "R5",
    room: "Auditoriet",
    street: "Akersgata 59",
    city: "Oslo",
  }),
  registration: { mode: "email", address: "Timothy.Szlachetko@kmd.dep.no" },
  contact: { name: "Timothy Szlachetko", email: "Timothy.Szlachetko@kmd.dep.no", phone: null },
};
const fhi = {
  title: "Frokostmøte om endringsledelse",
  theme: "Kommunikasjon i vanskelige endringsprosesser – erfaringer fra Folkehelseinstituttet.",
  type: "breakfast-meeting",
  organiser: { name: "Difi", acronym: null },
  when: instant("2017-09-15", "09:00", "10:00"),
  place: place({
    text: "Difis kurs- og konferansesenter, Grev Wedels plass 9",
    venue: "Difis kurs- og konferansesenter",
    street: "Grev Wedels plass 9",
  }),
  registration: [{ mode: "external", url: null, site: null }, "link-address-missing"],
  details: { url: null, site: "Difi.no" },
  poorLinkText: "Klikk her",
};

test.each([
  ["E07", E07, ruter],
  ["E08", E08, dialogue],
  ["E16", E16, gathering],
  ["E15", E15, oecd],
  ["E17", E17, fhi],
])("%s is read as the acceptance list has it", (_, text, facts) => {
  expect(readIn(first(text))).toEqual(facts);
});

test("a newsletter gives its five events, and speaks of others", () => {
  const { events, mentions, outside } = readInvitation(NEWSLETTER, GIVEN);

  expect(events.map(readIn)).toEqual([ruter, dialogue, gathering, oecd, { ...fhi, organiser: difi }]);
  expect(
    mentions.map(({ kind, type, organiser, dates }) => [kind, type, organiser?.name, ...dates.value]),
  ).toEqual([
    ["event", "dialogue-meeting", difi.name, "2017-11-08"],
    ["event", "breakfast-seminar", "Digitaliseringsrådet", "2017-10-25"],
    ["deadline", null, undefined, "2018-01-17"],
    ["event", "information-meeting", difi.name, "2017-11-06", "2017-12-06"],
  ]);
  expect(outside.map((piece) => piece.text)).toContain("Viktige datoer");
});

test("E01 is read out of its sentence, and its year out of its name", () => {
  expect(readIn(first(E01))).toEqual({
    title: ["Lean Forum Norges årskonferanse 2015", "from-running-text"],
    kicker: "Leankonferansen",
    theme: "Innovasjon og omstilling",
    type: "conference",
    organiser: [{ name: "Lean Forum Norge", acronym: null }, "from-running-text"],
    when: [{ kind: "date", from: "2015-11-10", to: "2015-11-11" }, "year-from-text"],
    place: [
      place({ text: "Quality Hotel Expo Fornebu", venue: "Quality Hotel Expo Fornebu" }),
      "from-running-text",
    ],
    registration: { mode: "pointer", text: "Mer om Leankonferansen på Lean Forum Norge" },
  });
});

test("E03 has a time of day without a date; uke 35, juni and 5. november stay prose", () => {
  const { events, mentions } = readInvitation(E03, GIVEN);
  expect(readIn(events[0])).toEqual({
    title: "Lean i kommuner",
    when: [{ kind: "unknown", text: "Dag 1: 1130:1300" }, "date-missing"],
  });
  expect(mentions).toEqual([]);
});

test("E11 and E12 are two dates of one offer, and E13 is a deadline beside it", () => {
  const { events, mentions } = readInvitation(FUNDING, GIVEN);
  expect(readIn(events[0])).toMatchObject({
    type: "information-meeting",
    organiser: { name: "Difi", acronym: null },
    audience: "De som ønsker å søke",
    when: [{ kind: "date", from: "2017-11-06" }, "from-running-text"],
    dates: [["2017-11-06", "2017-12-06"], "from-running-text"],
  });
  expect(mentions.map(({ kind, dates }) => [kind, ...dates.value])).toEqual([["deadline", "2018-01-17"]]);
});

test("every piece stands in the text where it says", () => {
  const read = readInvitation(NEWSLETTER, GIVEN);
  const readings = read.events.flatMap(({ speakers, poorLinkText: _, ...fields }) => [
    ...Object.values(fields),
    ...speakers,
  ]);
  const pieces = readings.flatMap((reading) => reading?.pieces ?? []);
  expect(pieces.length).toBeGreaterThan(50);
  expect(pieces.filter(({ from, to, text }) => read.text.slice(from, to) !== text)).toEqual([]);
});

test("what became no field stays in the body, in its order and whole", () => {
  expect(first(E16).lead?.value).toMatch(/^Direktoratet for .* mulig å melde seg på\.$/);
  expect(first(E16).body?.value).toBe(
    [
      "Ordsky med sammensatte substantiver som muligheterogsamspill og ledelseinytid",
      "Målet med erfaringssamlingen er at ledere skal lære av hverandre.",
      "Her kan du lese hele programmet.",
    ].join("\n\n"),
  );
  const text =
    "Fagdag\n\nTid: fredag 1. desember kl 9–15. Ta med legitimasjon.\n\nProgram:\n- Åpning\n- Lunsj\n\nVel møtt!";
  expect(first(text).body?.value).toBe("Ta med legitimasjon.\n\nProgram:\n\n- Åpning\n- Lunsj\n\nVel møtt!");
});

test("what was read becomes facts, and what was not is left out", () => {
  const { facts, organiser, speakers } = toEventFacts(first(E07));
  const { lead, body, ...rest } = facts;
  expect(rest).toEqual({
    title: ruter.title,
    type: "breakfast-seminar",
    when: ruter.when,
    doorsText: "Enkel frokost og registrering",
    hasCatering: true,
    placeText: ruter.place.text,
    registration: { mode: "own", seats: {} },
    deadline: ruter.deadline,
  });
  expect([lead, body].every(Boolean)).toBe(true);
  expect(organiser).toEqual(difi);
  expect(speakers[0]!.bio).toBe("Hun vil dele sine erfaringer med å innføre nye arbeidsmåter.");
  expect(toEventFacts(first("")).facts).toEqual({});
});
