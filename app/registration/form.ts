import { z } from "zod";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import type { FieldFault } from "#app/language/registration.ts";
import type { SeatKind } from "#db/schema.ts";
import { addressOf } from "./address.ts";
import type { GivenAnswer, GivenDiet } from "./keep-answers.ts";

/** What one can write in a line; longer names are found nowhere. */
const MAX_CHARACTERS = 200;

/** At least one character that can be seen. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

export type RegistrationField = "name" | "email" | "organisation" | "kind";

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
  readonly colleagues: readonly { readonly name: string; readonly email: string }[];
  readonly answers: readonly GivenAnswer[];
  readonly diet: GivenDiet | null;
  /** The ids of the chosen sessions and days. */
  readonly parts: readonly string[];
  readonly wantsNewsletter: boolean;
}

/** What a form has beside name and address, where nothing more is asked or said. */
export const NOTHING_MORE = {
  colleagues: [],
  answers: [],
  diet: null,
  parts: [],
  wantsNewsletter: false,
} as const satisfies Partial<RegistrationForm>;

/** The form, and the language of the page it stood on: their letters speak it. */
export interface RegistrationWish extends RegistrationForm {
  readonly language: Language;
}

/** Ours have 43 characters; any other that one can write in a line serves its sender as well. */
const MAX_KEY_CHARACTERS = 100;

/** The fields as `name=value` pairs bring them. A fault's message is its code; the sentences are in `language/`. */
export const registrationForm = z
  .object({
    name: line()
      .pipe(atMost("name-too-long"))
      .pipe(z.string().regex(VISIBLE, "name-missing" satisfies FieldFault)),
    email: email(),
    organisation: line()
      .pipe(atMost("organisation-too-long"))
      .transform((name) => name || null),
    kind: text()
      .transform((kind) => kind || null)
      .pipe(z.enum(["physical", "stream"], "kind-unknown" satisfies FieldFault).nullable()),
    submission_key: line().transform((key) => (key !== "" && key.length <= MAX_KEY_CHARACTERS ? key : null)),
  })
  .transform(({ submission_key: submissionKey, ...rest }): RegistrationForm => ({
    ...rest,
    submissionKey,
    ...NOTHING_MORE,
  }));

/** The form by which one asks for the links to all one's registrations. */
const ownLinksForm = z.object({ email: email() });

/** An e-mail address in the house's spelling. */
function email() {
  return text().transform((typed, context) => {
    const outcome = addressOf(typed);
    if ("address" in outcome) return outcome.address;
    context.addIssue({ code: "custom", message: outcome.fault });
    return z.NEVER;
  });
}

/** A field that may be absent, or a file where text was asked for: both are empty. */
function text() {
  return z.preprocess((value) => (typeof value === "string" ? value : ""), z.string());
}

/** Text on one line, without control characters: PostgreSQL refuses NUL, and letters and calendars the rest. */
function line() {
  return text().transform(oneLine);
}

function atMost(fault: FieldFault) {
  return z.string().refine((typed) => [...typed].length <= MAX_CHARACTERS, fault);
}

type Read<Form, Field extends string> =
  | { readonly ok: true; readonly value: Form }
  | { readonly ok: false; readonly faults: Partial<Record<Field, FieldFault>> };

export type ReadForm = Read<RegistrationForm, RegistrationField>;
export type ReadOwnLinks = Read<z.output<typeof ownLinksForm>, "email">;

/**
 * What a visitor sent, or the first fault of each field, in the order of the page.
 *
 * @param fields as `Object.fromEntries(await request.formData())` gives them
 */
export function readRegistration(fields: Readonly<Record<string, unknown>>): ReadForm {
  return read(registrationForm, fields);
}

/** As `readRegistration`, of the form for one's own links. */
export function readOwnLinks(fields: Readonly<Record<string, unknown>>): ReadOwnLinks {
  return read(ownLinksForm, fields);
}

function read<Form, Field extends string>(
  form: z.ZodType<Form>,
  fields: Readonly<Record<string, unknown>>,
): Read<Form, Field> {
  const parsed = form.safeParse(fields);
  if (parsed.success) return { ok: true, value: parsed.data };

  const faults: Partial<Record<Field, FieldFault>> = {};
  for (const issue of parsed.error.issues) faults[issue.path[0] as Field] ??= issue.message as FieldFault;
  return { ok: false, faults };
}
