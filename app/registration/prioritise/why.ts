import { meets, places, type Rankings } from "./order.ts";
import type { Candidate, SeatRules, Why } from "./plan.ts";

/** Somebody with their place in the order of all who wish for a seat, from 1. */
export interface Ordered {
  readonly one: Candidate;
  readonly order: number;
}

/** What brought somebody a seat: the first of the rules that speaks for them. */
export function whySeated(
  { one, order }: Ordered,
  rules: SeatRules,
  rankings: Rankings,
  isRoomForAll: boolean,
): Why {
  if (isRoomForAll) return { code: "room-for-all" };
  if (rules.first.includes(one.id)) return { code: "organiser-order", order };
  const { organisation } = one;
  const place =
    organisation && rules.usesRankings && places(rankings.get(organisation.key) ?? []).get(one.id);
  if (organisation && place)
    return { code: "organisation-order", order, organisation: organisation.name, place };
  const preference = rules.preferences.find((each) => meets(one, each));
  return preference ? { code: "preferred", order, preference: preference.kind } : { code: "in-order", order };
}
