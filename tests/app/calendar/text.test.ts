import { describe, expect, test } from "vitest";
import {
  addressOf,
  cleanParameter,
  cleanText,
  escapeLine,
  escapeText,
  oneLine,
  webAddress,
} from "#app/calendar/text.ts";

describe("escaped text", () => {
  test.each([
    ["semicolon; comma, backslash \\", "semicolon\\; comma\\, backslash \\\\"],
    ["an escape already \\n typed", "an escape already \\\\n typed"],
    ['colon: "quotes" and ^ stay', 'colon: "quotes" and ^ stay'],
    ["one\r\ntwo\rthree\nfour", "one\\ntwo\\nthree\\nfour"],
    ["\u2028line\u2029paragraph\u0085next\vtab\fpage", "\\nline\\nparagraph\\nnext\\ntab\\npage"],
    ["a\tb\0c\u0007d\u001be\u007ff\u009fg", "a bcdefg"],
    ["", ""],
  ])("%j becomes %j", (typed, expected) => {
    expect(escapeText(typed)).toBe(expected);
  });

  test("a title with line breaks is one line", () => {
    expect(escapeLine("  Frokost,\r\n  og mer\t \n")).toBe("Frokost\\, og mer");
  });
});

describe("clean text", () => {
  test("loses the marks that turn the order of letters, and keeps letters that run from right to left", () => {
    expect(cleanText("\u202Egnp.exe\u202C \u2066שלום\u2069 \u200Fok\uFEFF")).toBe("gnp.exe שלום ok");
  });

  test("shows half a character as a replacement character, and leaves whole ones alone", () => {
    expect(cleanText("a\uD83Db\uDE00c\uD83D\uDE00")).toBe("a\uFFFDb\uFFFDc\u{1F600}");
  });

  test("keeps emoji of several parts, combining marks and no-break spaces", () => {
    expect(oneLine("👩‍👩‍👧  kl.\u00A009.00 e\u0301")).toBe("👩‍👩‍👧 kl.\u00A009.00 e\u0301");
  });
});

describe("a parameter", () => {
  test.each([
    ['Kari "Kaja" Nordmann', "Kari Kaja Nordmann"],
    ["Kari^'^n\\\"", "Kari'n"],
    ["Nordmann, Kari; Difi: leder", "Nordmann, Kari; Difi: leder"],
    ['"\r\nATTENDEE:mailto:other@example.no', "ATTENDEE:mailto:other@example.no"],
    ['"^\\\u0000', ""],
  ])("%j becomes %j", (typed, expected) => {
    expect(cleanParameter(typed)).toBe(expected);
  });
});

describe("an address", () => {
  test.each([
    ["Kari.Nordmann+frokost@difi.example.no", "Kari.Nordmann+frokost@difi.example.no"],
    ["bjørn@difi.example.no", "bj%C3%B8rn@difi.example.no"],
    ["a?cc=b#c%d@example.no", "a%3Fcc=b%23c%25d@example.no"],
    ['"a b"@example.no\r\nX:y', "%22a%20b%22@example.no%20X:y"],
  ])("of mail, %j, becomes %j", (typed, expected) => {
    expect(addressOf(typed)).toBe(expected);
  });

  test.each([
    ["https://samling.example.no/a;b,c?d=å", "https://samling.example.no/a;b,c?d=%C3%A5"],
    ["http://[::1]:3000/x", "http://[::1]:3000/x"],
    ["https://example.no/a\r\nX-EVIL:1", "https://example.no/aX-EVIL:1"],
    ['https://example.no/"<\u0000>', "https://example.no/%22%3C%00%3E"],
    ["javascript:alert(1)", undefined],
    ["/events/relative", undefined],
    ["", undefined],
  ])("of the web, %j, becomes %j", (typed, expected) => {
    expect(webAddress(typed)).toBe(expected);
  });
});
