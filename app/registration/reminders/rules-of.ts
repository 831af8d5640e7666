import type { Db } from "#db/schema.ts";
import { DEFAULT_RULES, type ReminderRules } from "./rules.ts";

/** The rules of an event with the version that an organiser sees; 0: nobody has saved any. */
export interface KeptRules {
  readonly rules: ReminderRules;
  readonly version: number;
}

export async function rulesOf(db: Db, eventId: string): Promise<KeptRules> {
  const row = await db
    .selectFrom("reminder_rules")
    .select(["rules", "version"])
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return { rules: keptRules(row?.rules ?? null), version: row?.version ?? 0 };
}

/** The rules as they are stored. */
export function keptRules(text: string | null): ReminderRules {
  return text === null ? DEFAULT_RULES : (JSON.parse(text) as ReminderRules);
}
