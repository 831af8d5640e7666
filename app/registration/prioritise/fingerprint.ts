import { createHash } from "node:crypto";
import type { SeatsRow } from "#db/schema.ts";
import type { Rankings } from "./order.ts";
import type { Candidate, SeatRules } from "./plan.ts";

/** A text that is the same exactly as long as a plan made of these would be. */
export function fingerprintOf(
  people: readonly Candidate[],
  { capacity, taken }: Pick<SeatsRow, "capacity" | "taken">,
  { ceiling, preferences, first, usesRankings, others }: SeatRules,
  rankings: Rankings,
): string {
  const sorted = people.map(written).sort();
  const rules = [
    ceiling && [ceiling.people, ceiling.isFirm],
    preferences.map((one) => [one.kind, one.kind === "answer" ? one.optionId : null]),
    first,
    usesRankings,
    others,
  ];
  const ranked = [...rankings].map((one) => JSON.stringify(one)).sort();
  return createHash("sha256")
    .update(JSON.stringify([sorted, capacity, taken, rules, ranked]))
    .digest("base64url");
}

function written(one: Candidate): string {
  const { id, standing, arrivedAt, placeInLine, organisation, hasBeen, organisationHasBeen, optionIds } = one;
  const from = organisation && [organisation.key, organisation.name];
  const asked = [...optionIds].sort();
  return JSON.stringify([id, standing, arrivedAt, placeInLine, from, hasBeen, organisationHasBeen, asked]);
}
