import { describe, expect, test } from "vitest";
import { cleanQuery, fold, plainText, wordsIn } from "#app/search/fold.ts";

describe("folding", () => {
  test.each([
    ["Møte på Ångstrøm, 1. etasje", "mote pa angstrom 1 etasje"],
    ["Ærlig", "aerlig"],
    ["Ruter#", "ruter"],
    ["IKT-kompetanse for ledere – hva nå?", "ikt kompetanse for ledere hva na"],
    ["nytænkning", "nytaenkning"],
    ["Bjørn-Inge Šámi Đorđe Łódź", "bjorn inge sami dorde lodz"],
    ["endrings\u00adledelse", "endringsledelse"],
    ["é written as e\u0301", "e written as e"],
    ["100 % \\ _", "100"],
    ["a\u0000b", "a b"],
    ["", ""],
  ])("«%s» becomes «%s»", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

test("Markdown is read without its marks", () => {
  expect(plainText("# Mål\n\n- **Lean** i [kommuner](https://example.no/a_b)\n1. `to`\n> sitat")).toBe(
    "Mål Lean i kommuner to sitat",
  );
});

describe("what is looked for", () => {
  test("is shown again on one line, without control characters, and not endlessly", () => {
    expect(cleanQuery("  mote\u0000\n\u202e her ")).toBe("mote her");
    expect(cleanQuery("å".repeat(10_000))).toBe("å".repeat(200));
    expect([...cleanQuery("😀".repeat(500))]).toHaveLength(200);
    expect(cleanQuery("\ud800 x")).toBe("x");
  });

  test("is a few words, each once", () => {
    expect(wordsIn("Møte, møte OG mote")).toEqual(["mote", "og"]);
    expect(wordsIn(Array.from({ length: 99 }, (_, number) => `w${number}`).join(" "))).toHaveLength(12);
    expect(wordsIn("%_#!")).toEqual([]);
  });
});
