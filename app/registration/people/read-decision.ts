import { isLongerThan, MAX_ANSWER_CHARACTERS, written } from "../form/form-fields.ts";

/** What an organiser may decide of one registration. */
export const DECISIONS = [
  "seat",
  "turn",
  "place-in-line",
  "rejection",
  "cancellation",
  "restoration",
] as const;
export type DecisionName = (typeof DECISIONS)[number];

/** The fields of a decision's form: two forms on a page need two names each. Of a turn, the second is the place. */
export const reasonField = (name: DecisionName) => `${name}-reason`;
export const overrideField = (name: DecisionName) => `${name}-override`;

export interface DecisionWords {
  readonly reason: string | null;
  readonly override: string | null;
}

/** Why a decision cannot be read, and at which field. */
export interface DecisionFault {
  readonly fault: string;
  readonly why: "too-long" | "no-reason" | "no-number";
}

const A_PLACE = /^[1-9]\d{0,3}$/;

/** What an organiser wrote beside a decision, or what is wrong with it. A turn in the line is a number and a reason. */
export function readDecision(form: URLSearchParams, name: DecisionName): DecisionWords | DecisionFault {
  for (const field of [reasonField(name), overrideField(name)]) {
    if (isLongerThan(MAX_ANSWER_CHARACTERS, form.get(field) ?? "")) return { fault: field, why: "too-long" };
  }
  const read = {
    reason: written(form.get(reasonField(name))),
    override: written(form.get(overrideField(name))),
  };
  if (name !== "turn") return read;
  if (!A_PLACE.test(read.override ?? "")) return { fault: overrideField(name), why: "no-number" };
  return read.reason === null ? { fault: reasonField(name), why: "no-reason" } : read;
}
