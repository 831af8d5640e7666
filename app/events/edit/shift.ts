import { addDays, daysBetween } from "#app/time.ts";
import type { LocalDate } from "#db/schema.ts";
import type { EventFacts } from "../event-facts.ts";
import type { GivenDeadline, GivenTime, WallTime } from "../when.ts";

type Timed = Pick<EventFacts, "when" | "opens" | "deadline" | "answerOn">;

/**
 * Facts of an event as they are when its first day is another: every date lies as many days off as before, and every
 * clock shows the same. One whose day was not known is that day, without a clock.
 */
export function shifted<Facts extends Timed>(facts: Facts, to: LocalDate): Facts {
  const first = firstDay(facts.when);
  if (first === null) return { ...facts, when: { kind: "date", from: to } };
  const days = daysBetween(first, to);
  return {
    ...facts,
    when: shiftedTime(facts.when, days),
    opens: facts.opens && shiftedWall(facts.opens, days),
    deadline: facts.deadline && shiftedDeadline(facts.deadline, days),
    answerOn: facts.answerOn && addDays(facts.answerOn, days),
  };
}

export function firstDay(when: GivenTime): LocalDate | null {
  if (when.kind === "unknown") return null;
  return when.kind === "date" ? when.from : when.starts.slice(0, 10);
}

export function shiftedWall(wall: WallTime, days: number): WallTime {
  return addDays(wall.slice(0, 10), days) + wall.slice(10);
}

function shiftedTime(when: GivenTime, days: number): GivenTime {
  if (when.kind === "unknown") return when;
  if (when.kind === "date") {
    return { kind: "date", from: addDays(when.from, days), ...(when.to && { to: addDays(when.to, days) }) };
  }
  return {
    kind: "instant",
    starts: shiftedWall(when.starts, days),
    ...(when.ends && { ends: shiftedWall(when.ends, days) }),
    ...(when.doors && { doors: shiftedWall(when.doors, days) }),
  };
}

function shiftedDeadline(deadline: GivenDeadline, days: number): GivenDeadline {
  if (deadline.kind === "none") return deadline;
  if (deadline.kind === "date") return { kind: "date", on: addDays(deadline.on, days) };
  return { kind: "instant", at: shiftedWall(deadline.at, days) };
}
