import { z } from "zod";
import { ASKS_NOTHING, type AskedForm } from "#app/events/asked-form.ts";
import type { Language } from "#app/language/language.ts";
import type { FieldFault } from "#app/language/registration.ts";
import type { SeatKind } from "#db/schema.ts";
import { email, line, name, organisation, text } from "./form-fields.ts";
import type { GivenAnswer, GivenDiet } from "../keep-answers.ts";
import { readAnswers } from "./read-answers.ts";
import { readAssistance, readDiet, readParts } from "./read-choices.ts";
import { readColleagues, type Colleague } from "./read-colleagues.ts";
import { readBy, type Read } from "./read-form.ts";

/** What a visitor wishes, in the house's words. */
export interface RegistrationForm {
  readonly name: string;
  /** Normalised: see `addressOf`. */
  readonly email: string;
  readonly organisation: string | null;
  /** Null where the page did not ask: the event's own kind. */
  readonly kind: SeatKind | null;
  /** Null when it is missing. */
  readonly submissionKey: string | null;
  /** In the order written; ten at most, each with an address of their own. */
  readonly colleagues: readonly Colleague[];
  readonly answers: readonly GivenAnswer[];
  readonly diet: GivenDiet | null;
  /** What they need in order to take part. */
  readonly assistance: string | null;
  /** The ids of the chosen sessions and days. */
  readonly parts: readonly string[];
  readonly wantsNewsletter: boolean;
}

/** What a form has beside name and address, where nothing more is asked or said. */
export const NOTHING_MORE = {
  colleagues: [],
  answers: [],
  diet: null,
  assistance: null,
  parts: [],
  wantsNewsletter: false,
} as const satisfies Partial<RegistrationForm>;

/** The form, and the language of the page it stood on: their letters speak it. */
export interface RegistrationWish extends RegistrationForm {
  readonly language: Language;
}

/** Ours have 82 characters; any other that one can write in a line serves its sender as well. */
const MAX_KEY_CHARACTERS = 100;

/** The fields that every event has. */
const everyForm = z.object({
  name: name(),
  email: email(),
  organisation: organisation(),
  kind: text()
    .transform((kind) => kind || null)
    .pipe(z.enum(["physical", "stream"], "kind-unknown" satisfies FieldFault).nullable()),
  submission_key: line().transform((key) => (key !== "" && key.length <= MAX_KEY_CHARACTERS ? key : null)),
});

export type ReadForm = Read<RegistrationForm>;

/**
 * What a visitor sent, or the first fault of each field, in the order of the page.
 *
 * Whatever comes is read or has a fault: a field that the event does not ask for is as if it were not there.
 */
export function readRegistration(form: URLSearchParams, asked: AskedForm = ASKS_NOTHING): ReadForm {
  const base = readBy(everyForm, form);
  const parts = readParts(form, asked.parts);
  const answers = readAnswers(form, asked.questions);
  const diet = asked.asksDiet ? readDiet(form) : { value: null, faults: {} };
  const assistance = readAssistance(form);
  const colleagues = asked.takesColleagues
    ? readColleagues(form, form.get("email") ?? "")
    : { value: [], faults: {} };

  const faults = {
    ...(base.ok ? {} : base.faults),
    ...parts.faults,
    ...answers.faults,
    ...diet.faults,
    ...assistance.faults,
    ...colleagues.faults,
  };
  if (!base.ok || Object.keys(faults).length > 0) return { ok: false, faults };

  const { submission_key: submissionKey, ...rest } = base.value;
  return {
    ok: true,
    value: {
      ...rest,
      submissionKey,
      colleagues: colleagues.value,
      answers: answers.value,
      diet: diet.value,
      assistance: assistance.value,
      parts: parts.value,
      wantsNewsletter: form.get("newsletter") === "yes",
    },
  };
}

/** The form by which one asks for the links to all one's registrations. */
const ownLinksForm = z.object({ email: email() });

export type ReadOwnLinks = Read<z.output<typeof ownLinksForm>, "email">;

/** As `readRegistration`, of the form for one's own links. */
export function readOwnLinks(form: URLSearchParams): ReadOwnLinks {
  return readBy(ownLinksForm, form);
}
