import { expect, test } from "vitest";
import { readProgramme } from "#app/programme/pasted/read-programme.ts";

const zone = "Europe/Oslo";
const lines = (text: string, days?: string[]) =>
  readProgramme(text, { zone, ...(days && { days }) }).sessions.map(({ title, day, starts, ends, room }) => [
    title,
    day,
    starts,
    ends,
    room,
  ]);

const GRID = [
  ["Dag 1", "", ""],
  ["Tid", "Sal A", "Sal B"],
  ["09.00–09.45", "Åpning - Kari Nordmann, Difi", "Åpning - Kari Nordmann, Difi"],
  ["09.45", "Lang økt", "Arkiv - Ola Hansen og Pia Berg, NAV"],
  ["10.30", "Lang økt", "Data – hva nå?"],
  ["11.30–12.15", "Lunsj", ""],
  ["12.15–13.00", "", "Sikkerhet - Nye Krav"],
  ["Onsdag 2. desember", "", ""],
  ["09.00–10.00", "Rydding", "Språk"],
]
  .map((row) => row.join("\t"))
  .join("\n");

test("a pasted grid gives sessions by day, time and room", () => {
  expect(lines(GRID)).toEqual([
    ["Åpning", 1, "09:00", "09:45", null],
    ["Lang økt", 1, "09:45", "11:30", "Sal A"],
    ["Arkiv", 1, "09:45", "10:30", "Sal B"],
    ["Data – hva nå?", 1, "10:30", "11:30", "Sal B"],
    ["Lunsj", 1, "11:30", "12:15", null],
    ["Sikkerhet", 1, "12:15", "13:00", "Sal B"],
    ["Rydding", 1, "09:00", "10:00", "Sal A"],
    ["Språk", 1, "09:00", "10:00", "Sal B"],
  ]);
});

test("a date is the event's own day", () => {
  const days = lines(GRID, ["2026-12-01", "2026-12-02"]).map(([, day]) => day);
  expect(days).toEqual([1, 1, 1, 1, 1, 1, 2, 2]);
});

test("people are parted from titles, and a guess says so", () => {
  const { sessions, warnings } = readProgramme(GRID, { zone });
  expect(
    sessions.map(({ speakers, sure }) => [
      sure,
      ...speakers.map(({ name, organisation }) => `${name}, ${organisation}`),
    ]),
  ).toEqual([
    [true, "Kari Nordmann, Difi"],
    [true],
    [true, "Ola Hansen, NAV", "Pia Berg, NAV"],
    [true],
    [true],
    [false, "Nye Krav, null"],
    [true],
    [true],
  ]);
  expect(warnings).toEqual([{ code: "cell-empty", words: "12:15: Sal A" }]);
});

test("cells with lines inside, and the same in two rooms of three", () => {
  const { sessions, warnings } = readProgramme(
    'Kl\tA\tB\tC\n0900-0930\t"Fellesøkt\nKari Nordmann, Difi"\t"Fellesøkt\nKari Nordmann, Difi"\tKlarspråk',
    { zone },
  );
  expect(sessions.map(({ title, room, speakers }) => [title, room, speakers.length])).toEqual([
    ["Fellesøkt", "A", 1],
    ["Klarspråk", "C", 0],
  ]);
  expect(warnings.map((warning) => warning.code)).toEqual(["same-in-rooms"]);
});

test.each([";", ",", "\t"])("a table with headings, parted by %j", (sign) => {
  const table = [
    ["Dag", "Start", "Slutt", "Rom", "Tittel", "Innleder", "Virksomhet", "Farge"],
    ["1", "09:00", "09:30", "Sal A", "Åpning", "Kari Nordmann", "Difi", ""],
    ["1", "09:30", "10:00", "Sal A", '"Data, og sånt"', "Ola Hansen", "NAV", ""],
    ["1", "09:30", "10:00", "Sal A", '"Data, og sånt"', "Pia Berg", "KS", ""],
    ["2", "10.00", "", "", "Lunsj", "", "", ""],
    ["", "", "", "", "", "Hvem Som Helst", "", ""],
  ];
  const text = `\ufeff${table.map((row) => row.join(sign)).join("\r\n")}`;
  expect(lines(text)).toEqual([
    ["Åpning", 1, "09:00", "09:30", "Sal A"],
    ["Data, og sånt", 1, "09:30", "10:00", "Sal A"],
    ["Lunsj", 2, "10:00", null, null],
  ]);
  const { sessions, warnings } = readProgramme(text, { zone });
  expect(sessions[1]!.speakers.map(({ name, organisation }) => [name, organisation])).toEqual([
    ["Ola Hansen", "NAV"],
    ["Pia Berg", "KS"],
  ]);
  expect(warnings.map(({ code, words }) => [code, words])).toEqual([
    ["column-unknown", "Farge"],
    ["row-without-title", "Hvem Som Helst"],
  ]);
});

test("headings in nynorsk and English", () => {
  expect(lines("Tidspunkt;Okt;Stad\n9-10;Opning;Salen\n10-11;Kaffi;")).toEqual([
    ["Opning", null, "09:00", "10:00", "Salen"],
    ["Kaffi", null, "10:00", "11:00", null],
  ]);
  expect(lines("Time,Session,Room,Speaker\n09:00-10:00,Opening,Hall,Jane Doe")).toEqual([
    ["Opening", null, "09:00", "10:00", "Hall"],
  ]);
});

test("what our own API gives is read back", () => {
  const answer = {
    slug: "x",
    zone,
    sessions: [
      {
        kind: "session",
        title: "Lean i kommuner",
        day: 1,
        starts_at: "2015-11-10T10:30:00.000Z",
        ends_at: "2015-11-10T12:00:00.000Z",
        room: null,
        speakers: [],
        talks: [
          {
            number: 1,
            kind: "talk",
            title: "Én",
            language: "da",
            speakers: [{ role: "speaker", name: "Pia Berring", titles: [], organisation: null }],
          },
        ],
      },
    ],
  };
  expect(lines(JSON.stringify(answer))).toEqual([["Lean i kommuner", 1, "11:30", "13:00", null]]);
  expect(lines('{"sessions": 1}')).toEqual([]);
});

test("a schedule.xml of another conference system", () => {
  const xml = `<?xml version="1.0"?><schedule><day index="1" date="2026-12-01"><room name="Sal A">
    <event id="1"><start>09:00</start><duration>00:45</duration><title>Data &amp; språk</title><subtitle></subtitle>
    <abstract>Om ord.</abstract><persons><person id="1">Ola Hansen</person><person>Pia Berg</person></persons></event>
    </room></day></schedule>`;
  expect(lines(xml)).toEqual([["Data & språk", 1, "09:00", "09:45", "Sal A"]]);
  expect(readProgramme(xml, { zone }).sessions[0]!.speakers.map((one) => one.name)).toEqual([
    "Ola Hansen",
    "Pia Berg",
  ]);
});

test("XML that would grow beyond all bounds gives no programme", () => {
  const doubled = Array.from({ length: 40 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};">`).join("");
  const bomb = `<?xml version="1.0"?><!DOCTYPE s [<!ENTITY e0 "ha">${doubled}]><schedule><day><room><event><title>&e40;</title></event></room></day></schedule>`;
  expect(JSON.stringify(readProgramme(bomb, { zone })).length).toBeLessThan(20_000);
});
