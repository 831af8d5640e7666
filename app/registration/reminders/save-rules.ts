import { isDeepStrictEqual } from "node:util";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Instant, Trx } from "#db/schema.ts";
import type { TypedRules } from "./read-rules.ts";
import type { ReminderRules } from "./rules.ts";
import { rulesOf } from "./rules-of.ts";

/**
 * Keeps what an organiser says of an event's reminders. A reminder that is changed to a time that is over does not go
 * out; one that has gone stays gone. Saving what holds already changes nothing.
 *
 * @param typed without faults: see `faultsOf`
 * @param version of the rules that the organiser saw
 * @throws Refusal "no-such-event"; "stale-version" with who saved last
 */
export function saveRules(
  app: App,
  eventId: string,
  typed: TypedRules,
  { accountId, version }: { readonly accountId: string; readonly version: number },
): Promise<ReminderRules> {
  return app.db.transaction().execute(async (trx) => {
    const event = await lockEvent(trx, eventId);
    const kept = await rulesOf(trx, eventId);
    const rules = changed(kept.rules, typed, app.now());
    if (isDeepStrictEqual(rules, kept.rules)) return rules;
    if (kept.version !== version) throw await stale(trx, event);
    const row = {
      rules: JSON.stringify(rules),
      version: version + 1,
      changed_at: app.now(),
      changed_by: accountId,
    };
    await trx
      .insertInto("reminder_rules")
      .values({ event_id: eventId, ...row })
      .onConflict((conflict) => conflict.column("event_id").doUpdateSet(row))
      .execute();
    await noteEventActivity(trx, app, "reminders-changed", accountId, eventId, { version: row.version });
    return rules;
  });
}

function changed({ early, late, stream }: ReminderRules, typed: TypedRules, now: Instant): ReminderRules {
  return {
    early: renewed(
      early,
      { isOn: typed.early, days: Number(typed.earlyDays), time: typed.earlyTime, since: early.since },
      now,
    ),
    late: renewed(
      late,
      { isOn: typed.late, days: Number(typed.lateDays), time: typed.lateTime, since: late.since },
      now,
    ),
    stream: renewed(
      stream,
      { isOn: typed.stream, hours: Number(typed.streamHours), since: stream.since },
      now,
    ),
  };
}

function renewed<R extends { readonly since: Instant | null }>(before: R, after: R, now: Instant): R {
  return isDeepStrictEqual(before, after) ? before : { ...after, since: now };
}

async function stale(trx: Trx, event: EventRow): Promise<Refusal> {
  const last = await trx
    .selectFrom("reminder_rules")
    .leftJoin("account", "account.id", "reminder_rules.changed_by")
    .select(["account.name", "reminder_rules.changed_at", "reminder_rules.version"])
    .where("event_id", "=", event.id)
    .executeTakeFirst();
  return new Refusal("stale-version", {
    version: last?.version ?? 0,
    name: last?.name,
    at: last?.changed_at,
    zone: event.zone,
  });
}
