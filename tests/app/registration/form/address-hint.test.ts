import { expect, test } from "vitest";
import {
  addressToAskAbout,
  probableAddress,
  withDecidedAddress,
} from "#app/registration/form/address-hint.ts";

test.each([
  ["kari@gmial.com", "kari@gmail.com"],
  ["kari@gmail.co", "kari@gmail.com"],
  ["kari@hotmaill.com", "kari@hotmail.com"],
  ["kari@outlok.com", "kari@outlook.com"],
  ["kari@dififi.no", null],
  ["kari@diffi.no", "kari@difi.no"],
  ["kari@skattetaten.no", "kari@skatteetaten.no"],
  ["kari@oslo.komune.no", "kari@oslo.kommune.no"],
  ["kari@viken.fylkeskomune.no", "kari@viken.fylkeskommune.no"],
  ["kari@gmail.com", null],
  ["kari@mail.com", null],
  ["kari@difi.no", null],
  ["kari@oslo.kommune.no", null],
  ["kari@example.no", null],
])("%s is probably %s", (typed, meant) => {
  expect(probableAddress(typed)).toBe(meant);
});

test("it is asked once for what stands there, and only of forms of ours", () => {
  const typed = "kari@gmial.com";
  const ask = (fields: Record<string, string>) =>
    addressToAskAbout(new URLSearchParams({ email: typed, ...fields }), typed);
  expect(ask({})).toBeNull();
  expect(ask({ hint: "1" })).toBe("kari@gmail.com");
  expect(ask({ hint: "1", hinted: typed })).toBeNull();
  expect(ask({ hint: "1", hinted: "kari@hotmial.com" })).toBe("kari@gmail.com");
  expect(ask({ hint: "1", "email-is": typed })).toBeNull();
});

test("the button that was pressed decides the address", () => {
  const form = new URLSearchParams({ email: "kari@gmial.com", "email-is": "kari@gmail.com" });
  expect(withDecidedAddress(form).get("email")).toBe("kari@gmail.com");
});
