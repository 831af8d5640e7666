import { expect, test } from "vitest";
import { NOTHING_MORE, readRegistration, type ReadForm } from "#app/registration/form/form.ts";

const KARI = { name: "Kari Nordmann", email: "kari@example.no", organisation: "Difi", submission_key: "key" };

test("a whole form is read", () => {
  expect(read({ ...KARI, kind: "stream" })).toEqual({
    ok: true,
    value: {
      name: "Kari Nordmann",
      email: "kari@example.no",
      organisation: "Difi",
      kind: "stream",
      submissionKey: "key",
      ...NOTHING_MORE,
    },
  });
});

test("only name and address are needed", () => {
  expect(read({ name: "Kari", email: "kari@example.no" })).toEqual({
    ok: true,
    value: {
      name: "Kari",
      email: "kari@example.no",
      organisation: null,
      kind: null,
      submissionKey: null,
      ...NOTHING_MORE,
    },
  });
});

test("each field has its own fault, in the order of the page", () => {
  const long = "æ".repeat(201);
  expect(read({})).toEqual({
    ok: false,
    faults: { name: "name-missing", email: "email-missing" },
  });
  expect(read({ name: long, email: "kari", organisation: long, kind: "ghost" })).toEqual({
    ok: false,
    faults: {
      name: "name-too-long",
      email: "email-no-at",
      organisation: "organisation-too-long",
      kind: "kind-unknown",
    },
  });
  expect(Object.keys((read({ name: " ", email: "@" }) as { faults: object }).faults)).toEqual([
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
    expect(read({ ...KARI, name }), JSON.stringify(name)).toEqual({
      ok: false,
      faults: { name: "name-missing" },
    });
  }
});

test("what an event does not ask for is as if it were not there", () => {
  const more = { "diet-note": "Nøtter", diet: "vegan", "colleague-1-name": "Ola", "part-1": "x", day: "1" };
  expect(read({ ...KARI, ...more, "question-1": "Ja" })).toMatchObject({ ok: true, value: NOTHING_MORE });
});

test("a key of a thousand characters is no key", () => {
  expect(read({ ...KARI, submission_key: "k".repeat(1000) })).toMatchObject({
    value: { submissionKey: null },
  });
});

function nameOf(name: string): string | undefined {
  const outcome = read({ ...KARI, name });
  return outcome.ok ? outcome.value.name : undefined;
}

function read(fields: Readonly<Record<string, string>>): ReadForm {
  return readRegistration(new URLSearchParams(fields));
}
