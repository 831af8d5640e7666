import { expect, test } from "vitest";
import { readProgramme } from "#app/programme/pasted/read-programme.ts";
import type { ReadSpeaker } from "#app/programme/pasted/read-session.ts";
import { E03 } from "./e03.ts";

const read = (text: string) => readProgramme(text, { zone: "Europe/Oslo" });
const named = (people: readonly ReadSpeaker[]) =>
  people.map(({ name, titles, organisation, roleLabel }) => [
    name,
    titles.join(" / "),
    organisation,
    roleLabel,
  ]);

test("file 002 is a session with three talks, six people of whom one is to come, and a panel of them", () => {
  const { sessions, warnings } = read(E03);
  const [session] = sessions;

  expect(sessions).toHaveLength(1);
  expect(session).toMatchObject({
    title: "Lean i kommuner",
    day: 1,
    starts: "11:30",
    ends: "13:00",
    kind: "session",
    sure: false,
  });
  expect(
    session!.talks.map(({ number, kind, title, lang, isPanelOfSession }) => [
      number,
      kind,
      title,
      lang,
      isPanelOfSession,
    ]),
  ).toEqual([
    [1, "talk", "Innovation og nytænkning: Vi prøver os frem i mulighedernes kommune", "da", false],
    [
      2,
      "talk",
      "Samarbeid mellom kommuner og statlig virksomhet. Hvordan kan vi hjelpe hverandre?",
      null,
      false,
    ],
    [3, "talk", "«Praktisk Innovativ Læring Og Tjenesteutvikling» PILOTen Hadeland", null, false],
    [null, "panel", "Paneldebatt", null, true],
  ]);
  expect(session!.talks.map((talk) => named(talk.speakers))).toEqual([
    [
      [
        "Pia Berring",
        "utviklingskonsulent ved By, Kultur og Miljø Sekretariatetet",
        "Roskilde kommune",
        "Innleder",
      ],
    ],
    [
      ["Karianne Fjeldstad", "prosjektleder LEAN", "Bærum kommune", null],
      ["Steinar Hansen", "NAV-leder i Drammen", null, null],
      ["Kari Bjørnerud Børthus", "leder i utviklingsenheten", "Vestre Toten kommune", null],
    ],
    [
      ["Tore Molstad Andresen", "Rådmann i Lunner", null, "Innleder"],
      [null, "representant for Gran kommune", "Gran kommune", null],
    ],
    [],
  ]);
  expect(session!.talks[2]!.speakers.map((one) => [one.isNameToCome, one.sure])).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(session!.talks[2]!.subtitle).toBe(
    "Kommunereform og felles utviklingsprosesser i Lunner og Gran kommune.",
  );
  expect(session!.talks[2]!.abstract).toBe(
    [
      "Lunner kommune har jobbet med Lean.\nGran kommune har jobbet med innovasjon.",
      "Gran og Lunner har startet arbeidet med å stille hverandre følgende tre spørsmål:",
      "1. Hva kan Gran/Lunner lære av oss?\n2. Hva kan vi lære av Gran/Lunner?",
      "Disse er:",
      "- Å lære og utforske sammen\n- Å utvikle og teste",
    ].join("\n\n"),
  );
  expect(warnings).toEqual([
    { code: "left-out", words: "Abonner på vårt nyhetsbrev" },
    { code: "clock-odd", words: "11:30–13:00" },
  ]);
});

test("a line for each session, with its time first", () => {
  const { sessions } = read(`Program

Dag 1
09.00–09.15 Velkommen v/ Kari Nordmann, direktør, Difi
09.15 Hva nå? – Ola Hansen og Pia Berg, NAV
10.00 Pause
10.15–11.00 Paneldebatt
Ordstyrer: Kari Nordmann, Difi

Dag 2
9–10 Lean - en metode`);
  expect(sessions.map(({ title, day, starts, ends, kind }) => [title, day, starts, ends, kind])).toEqual([
    ["Velkommen", 1, "09:00", "09:15", "opening"],
    ["Hva nå?", 1, "09:15", "10:00", "session"],
    ["Pause", 1, "10:00", "10:15", "break"],
    ["Paneldebatt", 1, "10:15", "11:00", "panel"],
    ["Lean - en metode", 2, "09:00", "10:00", "session"],
  ]);
  expect(named(sessions[0]!.speakers)).toEqual([["Kari Nordmann", "direktør", "Difi", null]]);
  expect(named(sessions[1]!.speakers)).toEqual([
    ["Ola Hansen", "", "NAV", null],
    ["Pia Berg", "", "NAV", null],
  ]);
  expect(sessions[3]!.speakers.map(({ name, role }) => [name, role])).toEqual([
    ["Kari Nordmann", "moderator"],
  ]);
});

test.each(["", "\n", "Hei på deg", "https://example.org", "uke 35 og 5. november"])(
  "no programme in %j",
  (text) => {
    expect(read(text).sessions).toEqual([]);
  },
);

test.each([
  "1. a\n\n",
  "09.00 a\n",
  "v/",
  "Kari Nordmann, ",
  "\t",
  "a\tb\n",
  ";",
  '"',
  "1130:1300\n",
  "(",
  "[",
  "– ",
])(
  "a long run of %j takes a moment",
  (unit) => {
    expect(Array.isArray(read(unit.repeat(200_000 / unit.length)).sessions)).toBe(true);
  },
  8_000,
);
