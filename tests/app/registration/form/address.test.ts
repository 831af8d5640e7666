import { expect, test } from "vitest";
import { addressOf } from "#app/registration/form/address.ts";

test.each([
  ["kari@example.no", "kari@example.no"],
  ["  Kari.Nordmann@Example.NO\n", "kari.nordmann@example.no"],
  ["\u00a0kari@example.no\u200b", "kari@example.no"],
  ["kari+frokost@example.no", "kari+frokost@example.no"],
  ["k.a.r.i@example.no", "k.a.r.i@example.no"],
  ["KARI@BLÅBÆR.NO", "kari@xn--blbr-roah.no"],
  ["a\u030Ase@example.no", "åse@example.no"],
  ["ÅSE@example.no", "åse@example.no"],
  ["o'hara@example.co.uk", "o'hara@example.co.uk"],
])("%j is known as %s", (typed, address) => {
  expect(addressOf(typed)).toEqual({ address });
});

test("two spellings of one address are one", () => {
  const spellings = ["Åse@Blåbær.no", "a\u030ase@bla\u030abær.no", " ÅSE@XN--BLBR-ROAH.NO "];
  expect(new Set(spellings.map((typed) => JSON.stringify(addressOf(typed)))).size).toBe(1);
});

test.each([
  ["", "email-missing"],
  [" \t\u00a0\u200b ", "email-missing"],
  ["kari.example.no", "email-no-at"],
  ["kari@", "email-shape"],
  ["@example.no", "email-shape"],
  ["kari@example", "email-shape"],
  ["kari@example.no.", "email-shape"],
  ["kari@exam ple.no", "email-shape"],
  ["kari nordmann@example.no", "email-shape"],
  ["kari@@example.no", "email-shape"],
  ["kari@example.no,per@example.no", "email-shape"],
  ["kari@example.no;per@example.no", "email-shape"],
  ["<kari@example.no>", "email-shape"],
  ["Kari <kari@example.no>", "email-shape"],
  ['"kari"@example.no', "email-shape"],
  ["kari\r\nBcc: per@example.no", "email-shape"],
  ["ka\u0000ri@example.no", "email-shape"],
  ["kari@127.0.0.1", "email-shape"],
  ["kari@[127.0.0.1]", "email-shape"],
  ["kari@-example.no", "email-shape"],
  [`${"k".repeat(250)}@example.no`, "email-too-long"],
  [`${"å".repeat(125)}@example.no`, "email-too-long"],
])("%j is turned away as %s", (typed, fault) => {
  expect(addressOf(typed)).toEqual({ fault });
});

test("the longest address that mail can carry is taken", () => {
  const address = `${"k".repeat(243)}@example.no`;
  expect(address).toHaveLength(254);
  expect(addressOf(address)).toEqual({ address });
});
