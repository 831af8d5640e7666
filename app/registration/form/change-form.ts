import { z } from "zod";
import type { AskedForm } from "#app/events/asked-form.ts";
import type { FieldFault } from "#app/language/registration.ts";
import { email, name, organisation } from "./form-fields.ts";
import type { SeatKind } from "#db/schema.ts";
import type { GivenDiet } from "../keep-answers.ts";
import type { RegistrationForm } from "./form.ts";
import { readAnswers } from "./read-answers.ts";
import { readAssistance, readDiet, readParts } from "./read-choices.ts";
import { readBy, type Read } from "./read-form.ts";

/** What a registered person wishes to have otherwise. */
export interface ChangeForm extends Pick<
  RegistrationForm,
  "name" | "organisation" | "answers" | "parts" | "wantsNewsletter"
> {
  /** Undefined where the page did not ask. */
  readonly kind: SeatKind | undefined;
  /** Undefined leaves what was said; null forgets it. */
  readonly diet: GivenDiet | null | undefined;
  /** As `diet`. */
  readonly assistance: string | null | undefined;
}

const KINDS: readonly SeatKind[] = ["physical", "stream"];
const ownFields = z.object({ name: name(), organisation: organisation() });

/**
 * What a person's own page sent, or the first fault of each field. The page does not show what was said of food and
 * assistance, so an empty field leaves it as it is.
 */
export function readChange(form: URLSearchParams, asked: AskedForm): Read<ChangeForm> {
  const base = readBy(ownFields, form);
  const parts = readParts(form, asked.parts);
  const answers = readAnswers(form, asked.questions);
  const diet = asked.asksDiet ? readDiet(form) : { value: null, faults: {} };
  const assistance = readAssistance(form);
  const faults = {
    ...(base.ok ? {} : base.faults),
    ...parts.faults,
    ...answers.faults,
    ...diet.faults,
    ...assistance.faults,
  };
  if (!base.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: {
      ...base.value,
      kind: KINDS.find((kind) => kind === form.get("kind")),
      answers: answers.value,
      parts: parts.value,
      diet: diet.value ?? (form.get("diet-forget") === "yes" ? null : undefined),
      assistance: assistance.value ?? (form.get("assistance-forget") === "yes" ? null : undefined),
      wantsNewsletter: form.get("newsletter") === "yes",
    },
  };
}

const colleagueForm = z.object({ name: name(), email: email() });

/** Who is to have one's seat, or the faults of the two fields. */
export function readHandOver(form: URLSearchParams): Read<z.output<typeof colleagueForm>, "name" | "email"> {
  const read = readBy<z.output<typeof colleagueForm>, "name" | "email">(colleagueForm, form);
  if (read.ok) return read;
  const { name, email } = read.faults;
  return {
    ok: false,
    faults: { ...(name && { name: theirs(name) }), ...(email && { email: theirs(email) }) },
  };
}

/** The sentence about a colleague's field instead of one's own. */
function theirs(fault: FieldFault): FieldFault {
  if (fault === "name-missing") return "their-name-missing";
  return fault === "email-missing" ? "their-email-missing" : fault;
}
