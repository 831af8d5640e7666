import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { noteEventActivity, type ActivityFacts, type EventVerb } from "../activity.ts";
import { blockersOf } from "../checklist/blockers.ts";
import { seatsOf } from "../queries.ts";
import type { EventChanges, SavedEvent } from "../save-event.ts";

/** Who edits, and which version of the event they had before their eyes. */
export interface Edit {
  readonly accountId: string;
  readonly version: number;
}

/** What of the changes is new; null where all is as it was and nothing else has changed either. */
export function whatIsNew(before: EventRow, changes: EventChanges, isMoreNew = false): EventChanges | null {
  const columns = (Object.keys(changes) as (keyof EventChanges)[]).filter(
    (column) => changes[column] !== before[column],
  );
  if (columns.length === 0 && !isMoreNew) return null;
  return Object.fromEntries(columns.map((column) => [column, changes[column]]));
}

/**
 * Ends the saving of a section, in its transaction, after its last write: refuses it when somebody else has saved the
 * same section since, or when it would leave a public page that could not be published so; notes it. Where nothing had
 * to change, whoever asks again is told no more than that.
 *
 * Sections do not stand in each other's way: what is stale is known from the log, where each says its version.
 *
 * @throws Refusal "stale-version" with who saved last, when, and the version that is there now; "not-ready-to-publish"
 */
export async function settle(
  trx: Trx,
  app: App,
  { accountId, version }: Edit,
  verb: EventVerb,
  { before, event }: SavedEvent,
  facts: ActivityFacts = {},
): Promise<EventRow> {
  if (event.version === before.version) return event;
  await refuseStale(trx, before, verb, version);
  await refuseUnready(trx, app, before, event);
  await noteSaved(trx, app, accountId, verb, { before, event }, facts);
  return event;
}

/** Notes what was saved: which columns, and the version it made. */
export async function noteSaved(
  trx: Trx,
  app: App,
  accountId: string,
  verb: EventVerb,
  { before, event }: SavedEvent,
  facts: ActivityFacts = {},
): Promise<void> {
  await noteEventActivity(trx, app, verb, accountId, event.id, {
    version: event.version,
    changed: changedColumns(before, event),
    ...facts,
  });
}

/** Refuses to write over what somebody has saved of the same section since. Under the event's lock. */
export async function refuseStale(
  trx: Trx,
  before: EventRow,
  verb: EventVerb,
  version: number,
): Promise<void> {
  if (before.version === version) return;
  const last = await trx
    .selectFrom("activity")
    .leftJoin("account", "account.id", "activity.actor")
    .select(["activity.at", "activity.actor", "activity.facts", "account.name"])
    .where("activity.event_id", "=", before.id)
    .where("activity.verb", "=", verb)
    .orderBy("activity.id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!last || savedVersion(last.facts) <= version) return;
  throw new Refusal("stale-version", {
    version: before.version,
    accountId: last.actor,
    name: last.name,
    at: last.at,
    zone: before.zone,
  });
}

function savedVersion(facts: string | null): number {
  return facts === null ? 0 : ((JSON.parse(facts) as { version?: number }).version ?? 0);
}

/** What is public stays fit to be; what it lacked before may still be lacking. */
async function refuseUnready(trx: Trx, app: App, before: EventRow, event: EventRow): Promise<void> {
  if (event.status !== "published") return;
  const seats = await seatsOf(trx, event.id);
  const earlier = new Set(blockersOf(before, seats, app.now()));
  const blockers = blockersOf(event, seats, app.now()).filter((one) => !earlier.has(one));
  if (blockers.length > 0) throw new Refusal("not-ready-to-publish", { blockers: blockers.join(",") });
}

const STAMPS: ReadonlySet<string> = new Set(["version", "calendar_sequence", "changed_at"]);

function changedColumns(before: EventRow, event: EventRow): string {
  return (Object.keys(event) as (keyof EventRow)[])
    .filter((column) => !STAMPS.has(column) && before[column] !== event[column])
    .join(",");
}
