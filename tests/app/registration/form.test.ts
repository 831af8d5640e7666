import { expect, test } from "vitest";
import { readRegistration } from "#app/registration/form.ts";

const KARI = { name: "Kari Nordmann", email: "kari@example.no", organisation: "Difi", submission_key: "key" };

test("a whole form is read", () => {
  expect(readRegistration({ ...KARI, kind: "stream" })).toEqual({
    ok: true,
    value: {
      name: "Kari Nordmann",
      email: "kari@example.no",
      organisation: "Difi",
      kind: "stream",
      submissionKey: "key",
    },
  });
});

test("only name and address are needed", () => {
  expect(readRegistration({ name: "Kari", email: "kari@example.no" })).toEqual({
    ok: true,
    value: { name: "Kari", email: "kari@example.no", organisation: null, kind: null, submissionKey: null },
  });
});

test("each field has its own fault, in the order of the page", () => {
  const long = "æ".repeat(201);
  expect(readRegistration({})).toEqual({
    ok: false,
    faults: { name: "name-missing", email: "email-missing" },
  });
  expect(readRegistration({ name: long, email: "kari", organisation: long, kind: "ghost" })).toEqual({
    ok: false,
    faults: {
      name: "name-too-long",
      email: "email-no-at",
      organisation: "organisation-too-long",
      kind: "kind-unknown",
    },
  });
  expect(Object.keys((readRegistration({ name: " ", email: "@" }) as { faults: object }).faults)).toEqual([
    "name",
    "email",
  ]);
});

test("a name may be two hundred characters, whatever they are made of", () => {
  const faces = "👩‍🚀".repeat(66);
  expect(nameOf(faces)).toBe(faces);
  expect(nameOf("ø".repeat(200))).toBe("ø".repeat(200));
});

test("what cannot be seen is taken out, and a name of nothing else is missing", () => {
  expect(nameOf("  Kari\u0000\r\nNord\tmann\u202e ")).toBe("Kari Nord mann");
  expect(nameOf("Ka\ud800ri")).toBe("Ka\ufffdri");
  for (const name of ["\u0000", "\u200b\u200b", "\u00a0", "\r\n"]) {
    expect(readRegistration({ ...KARI, name }), JSON.stringify(name)).toEqual({
      ok: false,
      faults: { name: "name-missing" },
    });
  }
});

test("a file or a list where text was asked for is nothing", () => {
  const file = new File(["x"], "x.txt");
  expect(readRegistration({ ...KARI, name: file })).toEqual({ ok: false, faults: { name: "name-missing" } });
  expect(readRegistration({ ...KARI, organisation: ["a", "b"], submission_key: 7 })).toMatchObject({
    value: { organisation: null, submissionKey: null },
  });
});

test("a key of a thousand characters is no key", () => {
  expect(readRegistration({ ...KARI, submission_key: "k".repeat(1000) })).toMatchObject({
    value: { submissionKey: null },
  });
});

function nameOf(name: string): string | undefined {
  const read = readRegistration({ ...KARI, name });
  return read.ok ? read.value.name : undefined;
}
