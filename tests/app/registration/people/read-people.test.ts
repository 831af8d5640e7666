import { describe, expect, test } from "vitest";
import { MAX_PEOPLE, readPeople } from "#app/registration/people/read-people.ts";

const KARI = "Kari Nordmann, kari@etat.example";
const KARI_FROM = "Kari Nordmann, kari@etat.example, Etaten";

test.each([
  ["Kari Nordmann <kari@etat.example>", KARI],
  ["  Kari   Nordmann  < kari@etat.example > ", KARI],
  ['"Kari Nordmann" <kari@etat.example>', KARI],
  ["'Kari Nordmann' <KARI@Etat.example>", KARI],
  ["Kari Nordmann <mailto:kari@etat.example>;", KARI],
  ["kari@etat.example Kari Nordmann", KARI],
  ["Kari Nordmann kari@etat.example", KARI],
  ["Kari Nordmann (kari@etat.example)", KARI],
  ["kari@etat.example\tKari Nordmann", KARI],
  ["Nordmann, Kari <kari@etat.example>", KARI],
  ['"Nordmann, Kari" <kari@etat.example>', KARI],
  ["Nordmann, Kari;kari@etat.example", KARI],
  ["Kari Nordmann, Etaten, kari@etat.example", KARI_FROM],
  ["Kari Nordmann;Etaten;kari@etat.example", KARI_FROM],
  ["Kari Nordmann\tEtaten\tkari@etat.example", KARI_FROM],
  ["kari@etat.example, Kari Nordmann, Etaten", KARI_FROM],
  ['"Kari Nordmann";"Etaten";"kari@etat.example"', KARI_FROM],
  ["Kari Nordmann, Etaten <kari@etat.example>", KARI_FROM],
  ["Kari Nordmann <kari@etat.example>, Etaten", KARI_FROM],
  ["Nordmann, Kari (Etaten) <kari@etat.example>", KARI_FROM],
  ["Kari\tNordmann\tEtaten\tkari@etat.example", KARI_FROM],
  ["Nordmann\tKari\tEtaten\tkari@etat.example", KARI_FROM],
])("%j is one person", (text, person) => {
  expect(read(text)).toEqual([`1 ${person}`]);
});

describe("several on a line", () => {
  const BOTH = ["1 Kari Nordmann, kari@etat.example", "1 Ola Dunk, ola@verk.example"];
  test.each([
    "Kari Nordmann <kari@etat.example>; Ola Dunk <ola@verk.example>",
    "Kari Nordmann <kari@etat.example>; Ola Dunk <ola@verk.example>;",
    "Kari Nordmann <kari@etat.example>, Ola Dunk <ola@verk.example>",
    "Nordmann, Kari <kari@etat.example>; Dunk, Ola <ola@verk.example>",
    "Nordmann, Kari <kari@etat.example>, Dunk, Ola <ola@verk.example>",
    '"Nordmann, Kari" <kari@etat.example>, "Dunk, Ola" <ola@verk.example>',
  ])("%j", (text) => {
    expect(read(text)).toEqual(BOTH);
  });
});

test("a heading is nobody, and empty lines count as lines", () => {
  expect(read("Navn;Virksomhet;E-post\r\n\r\nKari Nordmann;Etaten;kari@etat.example\r\n")).toEqual([
    `3 ${KARI_FROM}`,
  ]);
});

test("what cannot be read is said with its line, and the others are read", () => {
  const text = `Kari Nordmann <kari@etat.example>
Ola Dunk
ola@verk.example
Per <per@>
Kari N. <KARI@etat.example>
${"P".repeat(201)} <p@etat.example>
Anne Holm, ${"E".repeat(201)}, anne@etat.example
Siv Lie <siv@etat.example>`;
  expect(readPeople(text).people.map((one) => one.line)).toEqual([1, 8]);
  expect(readPeople(text).faults.map((one) => `${one.line} ${one.fault}`)).toEqual([
    "2 email-no-at",
    "3 name-missing",
    "4 email-shape",
    "5 address-twice",
    "6 name-too-long",
    "7 organisation-too-long",
  ]);
  expect(readPeople(text).faults[0]!.text).toBe("Ola Dunk");
  expect([...readPeople(text).faults[4]!.text]).toHaveLength(80);
});

test("five hundred are read, and no more; those after them are said to be left", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, n) => `Prøve ${n} <prove${n}@etat.example>`).join("\n");
  expect(readPeople(lines(MAX_PEOPLE)).faults).toEqual([]);
  const more = readPeople(lines(MAX_PEOPLE + 7));
  expect([more.people.length, more.faults.map((one) => [one.line, one.fault])]).toEqual([
    500,
    [[501, "too-many-people"]],
  ]);
});

test.each([
  ["", []],
  ["\u0000\u202e\ufeff", []],
  ["=cmd|' /C calc'!A0 <a@etat.example>", ["1 =cmd|' /C calc'!A0, a@etat.example"]],
  ["Kari\u0000 Nord\u202emann <kari@etat.example>", [`1 ${KARI}`]],
  ["<script>alert(1)</script> <x@etat.example>", []],
])("hostile text %j makes nobody else", (text, people) => {
  expect(read(text)).toEqual(people);
});

test("a long line without an end is read as quickly as any", () => {
  const started = performance.now();
  readPeople(`${'"'.repeat(50_000)}${"<".repeat(50_000)}${"a@b,".repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(2000);
});

function read(text: string): string[] {
  return readPeople(text).people.map(
    ({ line, name, email, organisation }) =>
      `${line} ${[name, email, organisation].filter(Boolean).join(", ")}`,
  );
}
