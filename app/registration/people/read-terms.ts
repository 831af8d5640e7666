import type { SeatKind } from "#db/schema.ts";
import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "../form/form-fields.ts";
import type { SeatsByHand } from "./place-by-hand.ts";

/** On what terms an organiser adds people. */
export interface HandTerms extends SeatsByHand {
  readonly override: string | null;
  readonly areTold: boolean;
}

/** What an organiser wrote of the terms, or which field holds too much. @param kinds those the event has */
export function readTerms(form: URLSearchParams, kinds: readonly SeatKind[]): HandTerms | { fault: string } {
  for (const field of ["reason", "override"]) {
    if (isLongerThan(MAX_ANSWER_CHARACTERS, form.get(field) ?? "")) return { fault: field };
  }
  return {
    kind: kinds.find((kind) => kind === form.get("kind")) ?? kinds[0] ?? "physical",
    givesSeat: form.get("allocation") === "seat",
    areTold: form.get("letter") !== "no",
    reason: written(form.get("reason")),
    override: written(form.get("override")),
  };
}
