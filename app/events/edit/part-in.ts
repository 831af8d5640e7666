import type { Choosable } from "../choosable.ts";
import type { GivenPart } from "../offer-part.ts";

/** The day or the session that a form names, of those that can be chosen; undefined for another. */
export function partIn(value: string, { days, sessions }: Choosable): GivenPart | undefined {
  const day = days.find((one) => `day-${one.day}` === value);
  if (day) return { day: day.day };
  const session = sessions.find(({ id }) => id === value);
  return session && { sessionId: session.id };
}
