import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "../form/form-fields.ts";

/** What an organiser may decide of one registration. */
export const DECISIONS = ["seat", "place-in-line", "rejection", "cancellation", "restoration"] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** The fields of a decision's form: two forms on a page need two names each. */
export const reasonField = (name: DecisionName) => `${name}-reason`;
export const overrideField = (name: DecisionName) => `${name}-override`;

export interface DecisionWords {
  readonly reason: string | null;
  readonly override: string | null;
}

/** What an organiser wrote beside a decision, or which field holds too much. */
export function readDecision(form: URLSearchParams, name: DecisionName): DecisionWords | { fault: string } {
  for (const field of [reasonField(name), overrideField(name)]) {
    if (isLongerThan(MAX_ANSWER_CHARACTERS, form.get(field) ?? "")) return { fault: field };
  }
  return {
    reason: written(form.get(reasonField(name))),
    override: written(form.get(overrideField(name))),
  };
}
