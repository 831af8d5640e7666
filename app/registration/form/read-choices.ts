import type { OfferedPart } from "#app/events/parts.ts";
import { offeredDays, slotsOf } from "#app/events/slots.ts";
import type { DietChoice } from "#db/schema.ts";
import { isLongerThan, MAX_CHARACTERS, written } from "./form-fields.ts";
import type { GivenDiet } from "../keep-answers.ts";
import type { Faults, Piece } from "./read-form.ts";

export const dietChoices = [
  "vegetarian",
  "vegan",
  "gluten-free",
  "lactose-free",
  "nut-free",
] as const satisfies readonly DietChoice[];

export function slotField(number: number): string {
  return `part-${number}`;
}

/** The ids of the chosen days and sessions: at most one session of those that run at the same time. */
export function readParts(form: URLSearchParams, parts: readonly OfferedPart[]): Piece<string[]> {
  const faults: Faults = {};
  const days = form.getAll("day");
  const value = offeredDays(parts)
    .map((part) => part.id)
    .filter((id) => days.includes(id));
  for (const slot of slotsOf(parts)) {
    const field = slotField(slot.number);
    const chosen = form.get(field) ?? "";
    if (slot.parts.some((part) => part.id === chosen)) value.push(chosen);
    else if (chosen !== "") faults[field] = "part-unknown";
  }
  return { value, faults };
}

/** What somebody needs in order to take part; null where nothing was said. */
export function readAssistance(form: URLSearchParams): Piece<string | null> {
  const value = written(form.get("assistance"));
  const isTooLong = value !== null && isLongerThan(MAX_CHARACTERS, value);
  return { value, faults: isTooLong ? { assistance: "assistance-too-long" } : {} };
}

/** What to serve; null where nothing was said. */
export function readDiet(form: URLSearchParams): Piece<GivenDiet | null> {
  const ticked = form.getAll("diet");
  const choices = dietChoices.filter((choice) => ticked.includes(choice));
  const note = written(form.get("diet-note"));
  const isTooLong = note !== null && isLongerThan(MAX_CHARACTERS, note);
  return {
    value: choices.length === 0 && note === null ? null : { choices, note },
    faults: isTooLong ? { "diet-note": "diet-note-too-long" } : {},
  };
}
