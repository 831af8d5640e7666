import type { App } from "#app/app.ts";
import type { EventRow, Instant, SeatKind } from "#db/schema.ts";
import { startOf } from "../rules.ts";
import { dueOf, mayBegin, REMINDER_KINDS, type ReminderKind, type ReminderRules } from "./rules.ts";

/** How it stands with one reminder of an event. */
export interface ReminderOutlook {
  readonly kind: ReminderKind;
  /** When it goes out, or was to; null where it does not. */
  readonly dueAt: Instant | null;
  /** How many it went to, or would go to as things are. */
  readonly people: number;
  /**
   * «undated»: nobody knows when to; «after-start»: its time would come when the event has begun; «now»: it is going
   * out; «missed»: its time was over before it could.
   */
  readonly state: "off" | "undated" | "after-start" | "planned" | "now" | "gone" | "missed";
  /** When the last of its kind began to go out, to how many, also for a time that the event no longer has. */
  readonly last: { readonly at: Instant; readonly people: number } | null;
}

/** How it stands with an event's reminders, in two queries. */
export async function outlookOf(app: App, event: EventRow, rules: ReminderRules): Promise<ReminderOutlook[]> {
  const seated = await app.db
    .selectFrom("registration")
    .select((eb) => ["kind", eb.cast<number>(eb.fn.countAll(), "integer").as("people")])
    .where("event_id", "=", event.id)
    .where("status", "=", "confirmed")
    .where("name", "<>", "")
    .groupBy("kind")
    .execute();
  const rounds = await app.db
    .selectFrom("reminder_round")
    .selectAll()
    .where("event_id", "=", event.id)
    .orderBy("begun_at")
    .execute();
  const now = app.now();
  const startsAt = startOf(event);
  const holding = (kinds: readonly SeatKind[]) =>
    seated.filter((row) => kinds.includes(row.kind)).reduce((all, row) => all + row.people, 0);

  return REMINDER_KINDS.map((kind) => {
    const dueAt = dueOf(event, rules, kind);
    const theirs = rounds.filter((round) => round.kind === kind);
    const round = theirs.find((one) => one.due_at === dueAt && one.starts_at === startsAt);
    const reached = theirs.filter(({ people }) => people > 0).at(-1);
    const state = stateOf(event, rules, kind, { dueAt, now, round });
    return {
      kind,
      dueAt,
      people:
        state === "gone"
          ? (round?.people ?? 0)
          : holding(kind === "stream" ? ["stream"] : ["physical", "stream"]),
      state,
      last: reached ? { at: reached.begun_at, people: reached.people } : null,
    };
  });
}

interface Standing {
  readonly dueAt: Instant | null;
  readonly now: Instant;
  readonly round: { readonly done_at: Instant | null } | undefined;
}

function stateOf(
  event: EventRow,
  rules: ReminderRules,
  kind: ReminderKind,
  { dueAt, now, round }: Standing,
): ReminderOutlook["state"] {
  if (!rules[kind].isOn) return "off";
  const start = kind === "stream" ? event.starts_at : startOf(event);
  if (start === null) return "undated";
  if (dueAt === null) return "after-start";
  if (now < dueAt) return "planned";
  if (round && round.done_at !== null) return "gone";
  return start > now && (round !== undefined || mayBegin(dueAt, rules[kind], now)) ? "now" : "missed";
}
