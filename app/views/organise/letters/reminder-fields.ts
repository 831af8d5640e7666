import type { FormGroup } from "#app/components/form-fields.tsx";
import type { Language } from "#app/language/language.ts";
import { reminderWords } from "#app/language/organise/reminders.ts";
import { MAX_DAYS } from "#app/registration/reminders/due.ts";
import {
  MAX_HOURS,
  type RulesFault,
  type RulesFaults,
  type TypedRules,
} from "#app/registration/reminders/read-rules.ts";

/** Reminders that were not saved: what was typed, and what is wrong with it, or with the moment. */
export interface RefusedReminders {
  readonly typed: TypedRules;
  readonly faults: RulesFaults;
  readonly sentence?: string;
}

type Texts = Exclude<keyof TypedRules, "early" | "late" | "stream">;

/** What is wrong, for the top of the page. */
export function errorsOf({ faults, sentence }: RefusedReminders, language: Language) {
  return [
    ...(sentence ? [{ text: sentence }] : []),
    ...Object.entries(faults).map(([name, fault]) => ({ name, text: faultSentence(fault, language) })),
  ];
}

/** One group for each reminder: whether it goes out, and when. */
export function reminderGroups(typed: TypedRules, faults: RulesFaults, language: Language): FormGroup[] {
  const words = reminderWords[language];
  const on = (name: "early" | "late" | "stream") =>
    ({ kind: "checkbox", name, label: words.send, checked: typed[name] }) as const;
  const text = (name: Texts) => ({
    kind: "field" as const,
    name,
    mark: words.must,
    defaultValue: typed[name],
    error: faults[name] && faultSentence(faults[name], language),
  });
  const number = { inputMode: "numeric" as const, size: 4, maxLength: 3 };
  const days = (name: Texts) => ({
    ...text(name),
    ...number,
    label: words.days,
    description: words.daysAbout,
  });
  const time = (name: Texts) => ({ ...text(name), label: words.time, type: "time" as const });
  return [
    { heading: words.names.early, fields: [on("early"), days("earlyDays"), time("earlyTime")] },
    { heading: words.names.late, fields: [on("late"), days("lateDays"), time("lateTime")] },
    {
      heading: words.names.stream,
      fields: [on("stream"), { ...text("streamHours"), ...number, label: words.hours }],
    },
  ];
}

function faultSentence(fault: RulesFault, language: Language): string {
  const said = reminderWords[language].faults;
  if (fault === "days") return said.days(MAX_DAYS);
  return fault === "hours" ? said.hours(MAX_HOURS) : said[fault];
}
