import type { App } from "#app/app.ts";
import { dateOf } from "#app/time.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { noteEventActivity, type EventVerb } from "../activity.ts";
import { saveEvent, type EventChanges, type SavedEvent } from "../save-event.ts";
import { whatIsNew, type Edit } from "./save.ts";

/** «Denne», or «denne og kommende». */
export type Reach = "this" | "this-and-coming";

/** What each meeting has for itself. */
const OWN: ReadonlySet<keyof EventRow> = new Set([
  "id",
  "slug",
  "version",
  "calendar_sequence",
  "changed_at",
  "series_id",
]);

/**
 * Carries what was saved of one meeting to the later ones of its series: column by column, to those that said the same
 * as this one did before. What somebody has made different there stays; so does every meeting that is over or called
 * off. Topics and keywords stay each meeting's own.
 *
 * What the series says of itself (its name, what it is and what it is for) stands on the series alone, and every
 * meeting shows it: `editSeries`.
 *
 * @returns the ids of those that were changed
 */
export async function spread(
  trx: Trx,
  app: App,
  { accountId }: Edit,
  verb: EventVerb,
  { before, event }: SavedEvent,
): Promise<string[]> {
  const columns = (Object.keys(event) as (keyof EventRow)[]).filter(
    (column) => !OWN.has(column) && before[column] !== event[column],
  );
  if (columns.length === 0 || before.series_id === null) return [];
  const reached: string[] = [];
  for (const other of await comingInSeries(trx, app, before)) {
    const saved = await saveEvent(trx, app, other.id, (theirs) => {
      const same = columns.filter((column) => theirs[column] === before[column]);
      const changes = Object.fromEntries(same.map((column) => [column, event[column]])) as EventChanges;
      return whatIsNew(theirs, changes);
    });
    if (saved.event.version === saved.before.version) continue;
    reached.push(other.id);
    await noteEventActivity(trx, app, verb, accountId, other.id, {
      version: saved.event.version,
      from: event.id,
    });
  }
  return reached;
}

/** A meeting without a date is still to come. */
function comingInSeries(trx: Trx, app: App, before: EventRow): Promise<Pick<EventRow, "id">[]> {
  const today = dateOf(app.now(), before.zone);
  const after = before.starts_on ?? today;
  return trx
    .selectFrom("event")
    .select("id")
    .where("series_id", "=", before.series_id)
    .where("id", "<>", before.id)
    .where("status", "<>", "cancelled")
    .where("withdrawn_at", "is", null)
    .where("is_held", "=", 0)
    .where((eb) =>
      eb.or([
        eb("starts_on", "is", null),
        eb.and([eb("starts_on", ">=", after), eb("ends_on", ">=", today)]),
      ]),
    )
    .orderBy("id")
    .execute();
}
