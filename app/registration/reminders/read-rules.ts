import { MAX_DAYS } from "./due.ts";
import type { ReminderRules } from "./rules.ts";

/** What an organiser has typed of the reminders of an event. */
export interface TypedRules {
  readonly early: boolean;
  readonly earlyDays: string;
  readonly earlyTime: string;
  readonly late: boolean;
  readonly lateDays: string;
  readonly lateTime: string;
  readonly stream: boolean;
  readonly streamHours: string;
}

export type RulesFault = "days" | "order" | "time" | "hours";
export type RulesFaults = Partial<Record<keyof TypedRules, RulesFault>>;

/** Nobody is written to in the night. */
export const DAYTIME = { from: "07:00", to: "21:59" } as const;
export const MAX_HOURS = 24;

export function typedRules({ early, late, stream }: ReminderRules): TypedRules {
  return {
    early: early.isOn,
    earlyDays: String(early.days),
    earlyTime: early.time,
    late: late.isOn,
    lateDays: String(late.days),
    lateTime: late.time,
    stream: stream.isOn,
    streamHours: String(stream.hours),
  };
}

/** What stands in the form. */
export function rulesIn(form: URLSearchParams): TypedRules {
  const text = (name: keyof TypedRules) => (form.get(name) ?? "").trim();
  return {
    early: form.has("early"),
    earlyDays: text("earlyDays"),
    earlyTime: text("earlyTime"),
    late: form.has("late"),
    lateDays: text("lateDays"),
    lateTime: text("lateTime"),
    stream: form.has("stream"),
    streamHours: text("streamHours"),
  };
}

/** What is wrong with it; empty when nothing is. The first reminder is to come days before the second. */
export function faultsOf(typed: TypedRules): RulesFaults {
  const days = (text: string) => isWhole(text, 0, MAX_DAYS);
  const isInOrder = Number(typed.earlyDays) > Number(typed.lateDays);
  const isBadOrder = days(typed.earlyDays) && days(typed.lateDays) && !isInOrder;
  return {
    ...(days(typed.earlyDays) ? {} : { earlyDays: "days" }),
    ...(isTime(typed.earlyTime) ? {} : { earlyTime: "time" }),
    ...(days(typed.lateDays) ? {} : { lateDays: "days" }),
    ...(isTime(typed.lateTime) ? {} : { lateTime: "time" }),
    ...(isWhole(typed.streamHours, 1, MAX_HOURS) ? {} : { streamHours: "hours" }),
    ...(isBadOrder ? { earlyDays: "order" } : {}),
  };
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) >= least && Number(text) <= most;
}

function isTime(text: string): boolean {
  return /^\d\d:[0-5]\d$/.test(text) && text >= DAYTIME.from && text <= DAYTIME.to;
}
