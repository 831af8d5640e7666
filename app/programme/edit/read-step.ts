import { STEP_MINUTES } from "./move-session.ts";
import type { Nudge } from "./moved.ts";

const NUDGES: readonly Nudge[] = ["earlier", "later", "longer", "shorter", "room-left", "room-right"];
/** One press moves no further than this. */
const MAX_MINUTES = 120;

/** What an arrow asks for. A form of another making asks for the smallest step down. */
export function readStep(form: URLSearchParams): { nudge: Nudge; minutes: number } {
  const minutes = Number(form.get("minutes"));
  const isStep = Number.isInteger(minutes) && minutes > 0 && minutes <= MAX_MINUTES;
  return {
    nudge: NUDGES.find((one) => one === form.get("nudge")) ?? "later",
    minutes: isStep ? minutes : STEP_MINUTES,
  };
}
