import { expect, test } from "vitest";
import { ASKS_NOTHING, type AskedForm, type AskedQuestion } from "#app/events/asked-form.ts";
import type { OfferedPart } from "#app/events/parts.ts";
import { readChange, readHandOver } from "#app/registration/form/change-form.ts";
import { readRegistration, type ReadForm } from "#app/registration/form/form.ts";
import type { QuestionKind } from "#db/schema.ts";

const KARI = [
  ["name", "Kari Nordmann"],
  ["email", "kari@example.no"],
] as const;
type Fields = readonly (readonly [string, string])[];

test("colleagues are read in the order written, and empty rows are nobody", () => {
  const typed: Fields = [
    ["colleague-1-name", " Ola  Nordmann "],
    ["colleague-1-email", "OLA@example.no"],
    ["colleague-2-name", ""],
    ["colleague-2-email", " "],
    ["colleague-10-name", "Per"],
    ["colleague-10-email", "per@example.no"],
    ["colleague-11-name", "Espen"],
    ["colleague-11-email", "espen@example.no"],
  ];
  expect(valueOf(typed, { takesColleagues: true }).colleagues).toEqual([
    { name: "Ola Nordmann", email: "ola@example.no" },
    { name: "Per", email: "per@example.no" },
  ]);
});

test("half a colleague wants the other half, and each wants an address of their own", () => {
  const typed: Fields = [
    ["colleague-1-name", "Ola"],
    ["colleague-2-email", "per@example.no"],
    ["colleague-3-name", "Kari selv"],
    ["colleague-3-email", "Kari@Example.no"],
    ["colleague-4-name", "Per"],
    ["colleague-4-email", "per@example.no"],
    ["colleague-5-name", "Espen"],
    ["colleague-5-email", "espen"],
  ];
  expect(faultsOf(typed, { takesColleagues: true })).toEqual({
    "colleague-1-email": "their-email-missing",
    "colleague-2-name": "their-name-missing",
    "colleague-3-email": "address-twice",
    "colleague-4-email": "address-twice",
    "colleague-5-email": "email-no-at",
  });
});

const FOUR: readonly AskedQuestion[] = [
  aQuestion("why", "text"),
  aQuestion("which", "choice", ["red", "blue"]),
  aQuestion("what", "several", ["tea", "coffee", "water"]),
  aQuestion("ever", "yes-no"),
];

test("each kind of question is read, and what it does not offer is no answer", () => {
  const answer = (questionId: string, optionId: string | null, text: string | null) => ({
    questionId,
    optionId,
    text,
  });
  const typed: Fields = [
    ["question-why", " For å lære.\r\nOg le.\u0000 "],
    ["question-which", "blue"],
    ["question-what", "water"],
    ["question-what", "tea"],
    ["question-what", "rum"],
    ["question-ever", "no"],
  ];
  expect(valueOf(typed, { questions: FOUR }).answers).toEqual([
    answer("why", null, "For å lære.\nOg le."),
    answer("which", "blue", null),
    answer("what", "tea", null),
    answer("what", "water", null),
    answer("ever", null, "no"),
  ]);
  const strange: Fields = [
    ["question-which", "green"],
    ["question-ever", "maybe"],
  ];
  expect(valueOf(strange, { questions: FOUR }).answers).toEqual([]);
});

test("a required question wants an answer, and half a page is enough", () => {
  const questions = FOUR.map((question) => ({ ...question, is_required: 1 }));
  expect(faultsOf([["question-which", "green"]], { questions })).toEqual({
    "question-why": "answer-missing",
    "question-which": "answer-missing",
    "question-what": "answer-missing",
    "question-ever": "answer-missing",
  });
  expect(faultsOf([["question-why", "æ".repeat(1001)]], { questions: FOUR })).toEqual({
    "question-why": "answer-too-long",
  });
});

test("food is what to serve; an unknown word is not served", () => {
  const typed: Fields = [
    ["diet", "nut-free"],
    ["diet", "vegan"],
    ["diet", "air"],
    ["diet-note", " Ikke koriander "],
  ];
  expect(valueOf(typed, { asksDiet: true }).diet).toEqual({
    choices: ["vegan", "nut-free"],
    note: "Ikke koriander",
  });
  expect(valueOf([["diet-note", " "]], { asksDiet: true }).diet).toBeNull();
  expect(faultsOf([["diet-note", "x".repeat(201)]], { asksDiet: true })).toEqual({
    "diet-note": "diet-note-too-long",
  });
});

test("of sessions at one time one is chosen, and days are ticked", () => {
  const parts = [
    aDay("day-1", 1),
    aDay("day-2", 2),
    aSession("early-a", "09:00", "10:00"),
    aSession("early-b", "09:30", "10:30"),
    aSession("late", "10:30", "11:00"),
    aSession("some-time", null, null),
  ];
  const typed: Fields = [
    ["day", "day-2"],
    ["day", "day-9"],
    ["part-1", "early-b"],
    ["part-2", ""],
    ["part-3", "some-time"],
  ];
  expect(valueOf(typed, { parts }).parts).toEqual(["day-2", "early-b", "some-time"]);
  expect(faultsOf([["part-1", "late"]], { parts })).toEqual({ "part-1": "part-unknown" });
});

test("what was said of food stays until it is said anew, or forgotten", () => {
  const diet = (...fields: Fields) => {
    const read = readChange(new URLSearchParams([...KARI, ...fields] as [string, string][]), {
      ...ASKS_NOTHING,
      asksDiet: true,
    });
    return read.ok && read.value.diet;
  };
  expect(diet()).toBeUndefined();
  expect(diet(["diet-forget", "yes"])).toBeNull();
  expect(diet(["diet", "vegan"], ["diet-forget", "yes"])).toEqual({ choices: ["vegan"], note: null });
});

test("a colleague who is to have the seat has a name and an address", () => {
  expect(readHandOver(new URLSearchParams())).toEqual({
    ok: false,
    faults: { name: "their-name-missing", email: "their-email-missing" },
  });
});

function read(fields: Fields, asked: Partial<AskedForm>): ReadForm {
  const form = new URLSearchParams([...KARI, ...fields] as [string, string][]);
  return readRegistration(form, { ...ASKS_NOTHING, ...asked });
}

function valueOf(fields: Fields, asked: Partial<AskedForm>) {
  const outcome = read(fields, asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

function faultsOf(fields: Fields, asked: Partial<AskedForm>) {
  const outcome = read(fields, asked);
  return outcome.ok ? {} : outcome.faults;
}

function aQuestion(id: string, kind: QuestionKind, options: readonly string[] = []): AskedQuestion {
  return {
    id,
    event_id: "event",
    position: 0,
    kind,
    text: id,
    help: null,
    lang: "nb",
    is_required: 0,
    options: options.map((text, position) => ({ id: text, question_id: id, position, text })),
  };
}

function aPart(id: string, given: Partial<OfferedPart>): OfferedPart {
  return {
    id,
    event_id: "event",
    kind: "session",
    session_id: id,
    day: null,
    capacity: null,
    taken: 0,
    last_took: 0,
    version: 1,
    title: id,
    lang: "nb",
    starts_at: null,
    ends_at: null,
    room_name: null,
    ...given,
  };
}

function aDay(id: string, day: number): OfferedPart {
  return aPart(id, { kind: "day", session_id: null, day });
}

function aSession(id: string, from: string | null, to: string | null): OfferedPart {
  const at = (clock: string | null) => clock && `2017-12-05T${clock}:00.000Z`;
  return aPart(id, { starts_at: at(from), ends_at: at(to) });
}
