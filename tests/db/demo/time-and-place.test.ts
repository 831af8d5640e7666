import { expect } from "vitest";
import { demoHolds, type ReadDemo } from "./demo-world.ts";

const timeOf = (demo: ReadDemo, slug: string) => {
  const { time_kind, starts_at, ends_at, starts_on, ends_on } = demo.event(slug).event;
  return { time_kind, starts_at, ends_at, starts_on, ends_on };
};
const onDates = (starts_on: string, ends_on = starts_on) => ({
  time_kind: "date",
  starts_at: null,
  ends_at: null,
  starts_on,
  ends_on,
});
const onInstants = (starts_at: string, ends_at: string) => ({
  time_kind: "instant",
  starts_at,
  ends_at,
  starts_on: starts_at.slice(0, 10),
  ends_on: ends_at.slice(0, 10),
});
const atNoTime = { time_kind: "unknown", starts_at: null, ends_at: null, starts_on: null, ends_on: null };

const placeOf = (demo: ReadDemo, slug: string) => {
  const { venue, room } = demo.event(slug);
  const { name, street, city, floor, entrance } = venue!;
  return [room?.name, name, street, city, floor, entrance];
};
const difiCentre = [
  undefined,
  "Difis kurs- og konferansesenter",
  "Grev Wedels plass 9",
  null,
  "2. etasje",
  "Myntgata",
];

demoHolds("time:", [
  ["E01, B4", (demo) => timeOf(demo, "leankonferansen-2015"), onDates("2015-11-10", "2015-11-11")],
  [
    "E02: neither day nor clock",
    (demo) => {
      const session = demo
        .event("leankonferansen-2015")
        .sessions.find(({ slug }) => slug.startsWith("staten"));
      return [session!.day, session!.starts_at, session!.ends_at];
    },
    [null, null, null],
  ],
  [
    "E03, B5",
    (demo) => {
      const session = demo
        .event("leankonferansen-2015")
        .sessions.find(({ slug }) => slug === "lean-i-kommuner");
      return [session!.day, session!.starts_at, session!.ends_at];
    },
    [1, "2015-11-10T10:30:00.000Z", "2015-11-10T12:00:00.000Z"],
  ],
  ["E04", (demo) => timeOf(demo, "arbeidsmoter-nav-drammen"), atNoTime],
  ["E05", (demo) => timeOf(demo, "tidstyvjakt-i-kommunene"), atNoTime],
  [
    "E06",
    (demo) => [timeOf(demo, "tidstyvprisen-2015"), demo.event("tidstyvprisen-2015").event.time_text],
    [atNoTime, "2015"],
  ],
  [
    "E07, B1",
    (demo) => timeOf(demo, "nye-arbeidsmater"),
    onInstants("2017-12-01T08:00:00.000Z", "2017-12-01T09:00:00.000Z"),
  ],
  [
    "E08",
    (demo) => timeOf(demo, "strategisk-ikt-kompetanse"),
    onInstants("2017-11-27T08:30:00.000Z", "2017-11-27T12:00:00.000Z"),
  ],
  ["E09", (demo) => timeOf(demo, "dialogmote-kompetansemodell"), onDates("2017-11-08")],
  ["E10", (demo) => timeOf(demo, "erfaringsrapport-2017"), onDates("2017-10-25")],
  ["E11, B7", (demo) => timeOf(demo, "veiledningssamling-6-november-2017"), onDates("2017-11-06")],
  ["E12, B7", (demo) => timeOf(demo, "veiledningssamling-6-desember-2017"), onDates("2017-12-06")],
  [
    "E13, C18, C19",
    (demo) => demo.importantDates.map((date) => [date.label, date.falls_on]),
    [["Søknadsfrist", "2018-01-17"]],
  ],
  [
    "E14, B15: held, though nobody knows when",
    (demo) => [timeOf(demo, "gode-beslutninger"), demo.event("gode-beslutninger").event.is_held],
    [atNoTime, 1],
  ],
  [
    "E15, B6",
    (demo) => timeOf(demo, "oecd-fagseminar"),
    onInstants("2017-09-01T10:30:00.000Z", "2017-09-01T12:00:00.000Z"),
  ],
  [
    "E16, B2",
    (demo) => timeOf(demo, "erfaringssamling"),
    onInstants("2017-09-07T08:00:00.000Z", "2017-09-07T10:30:00.000Z"),
  ],
  [
    "E17",
    (demo) => timeOf(demo, "endring-til-frokost-fhi"),
    onInstants("2017-09-15T07:00:00.000Z", "2017-09-15T08:00:00.000Z"),
  ],
  ["E18", (demo) => timeOf(demo, "it-i-praksis-2017"), onDates("2017-08-10")],
  [
    "B3",
    (demo) => {
      const { doors_at, doors_text } = demo.event("nye-arbeidsmater").event;
      return [doors_at, doors_text];
    },
    ["2017-12-01T07:30:00.000Z", "Enkel frokost og registrering"],
  ],
  ["B8: a week stays text", (demo) => talkOfDrammen(demo)?.abstract, expect.stringContaining("i uke 35")],
]);

demoHolds("place:", [
  [
    "B9",
    (demo) => placeOf(demo, "erfaringssamling"),
    [undefined, "Oslo Militære samfund", "Myntgata 3", null, null, null],
  ],
  [
    "B10",
    (demo) => placeOf(demo, "oecd-fagseminar"),
    ["Auditoriet", "R5", "Akersgata 59", "Oslo", null, null],
  ],
  ["B11", (demo) => placeOf(demo, "nye-arbeidsmater"), difiCentre],
  ["B11", (demo) => placeOf(demo, "strategisk-ikt-kompetanse"), difiCentre],
  [
    "B12: floor and entrance come from the venue",
    (demo) => placeOf(demo, "endring-til-frokost-fhi"),
    difiCentre,
  ],
  [
    "B12: the venue stands there once",
    (demo) =>
      new Set(
        ["nye-arbeidsmater", "strategisk-ikt-kompetanse", "endring-til-frokost-fhi"].map(
          (slug) => demo.event(slug).venue!.id,
        ),
      ).size,
    1,
  ],
  ["B13", (demo) => placeOf(demo, "leankonferansen-2015").slice(1, 2), ["Quality Hotel Expo Fornebu"]],
  [
    "B14",
    (demo) => demo.article("oecds-sluttrapport").lead,
    expect.stringContaining("fagseminar i Oslo 1. september"),
  ],
  [
    "B16",
    (demo) => [
      demo.event("it-i-praksis-2017").venue!.name,
      demo.article("involver-brukerne").pictures[0]!.caption,
    ],
    ["Oslo rådhus", expect.stringContaining("i Oslo rådhus 10. august 2017")],
  ],
]);

function talkOfDrammen(demo: ReadDemo) {
  const talks = demo.event("leankonferansen-2015").sessions.flatMap((session) => session.talks);
  return talks.find((talk) => talk.number === 2);
}
