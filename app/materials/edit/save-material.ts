import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { publishFileIn, withholdFileIn } from "#app/files/publish-file.ts";
import { fileById } from "#app/files/queries.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { LocalDate, MaterialRow, Trx } from "#db/schema.ts";
import { EVENT_PURPOSES } from "./event-files.ts";
import type { MaterialFields } from "./material-fields.ts";
import { onlineSince } from "./online-since.ts";
import { columnsOfPlace } from "./places.ts";

/** Whose event it is, who does it, and as it was seen. */
export interface MaterialEdit {
  readonly eventId: string;
  readonly zone: string;
  readonly accountId: string;
  readonly version: number;
}

/**
 * A new material, after those of its event that are there already.
 *
 * @throws Refusal "no-such-session", "no-such-talk" or "no-such-appearance" for a place of another event, "no-such-file"
 *   for a file of another
 */
export function addMaterialTo(
  app: App,
  by: Omit<MaterialEdit, "version">,
  fields: MaterialFields,
): Promise<MaterialRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const place = await columnsOfPlace(trx, by.eventId, fields.place);
    await refuseOtherFile(trx, by.eventId, fields);
    const { last } = await trx
      .selectFrom("material")
      .select((eb) => eb.fn.coalesce(eb.fn.max("position"), eb.lit(-1)).as("last"))
      .where("event_id", "=", by.eventId)
      .executeTakeFirstOrThrow();
    const row = await trx
      .insertInto("material")
      .values({
        id: app.newId(),
        event_id: by.eventId,
        article_id: null,
        position: last + 1,
        ...columnsOf(fields, await onlineSince(trx, app, by, fields, null)),
        ...place,
        changed_at: app.now(),
        version: 1,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await settleFile(trx, app, row.file_id);
    await noteEventActivity(trx, app, "material-added", by.accountId, by.eventId, {
      materialId: row.id,
      kind: row.kind,
    });
    return row;
  });
}

/**
 * Changes a material of an event. Saving what stands there already changes nothing.
 *
 * @throws Refusal "no-such-material"; "stale-version" with who saved last, and when; as `addMaterialTo` for its place
 */
export function changeMaterial(
  app: App,
  id: string,
  by: MaterialEdit,
  fields: MaterialFields,
): Promise<MaterialRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await materialWithin(trx, by.eventId, id);
    const columns = {
      ...columnsOf(fields, await onlineSince(trx, app, by, fields, before)),
      ...(await columnsOfPlace(trx, by.eventId, fields.place)),
    };
    const names = Object.keys(columns) as (keyof typeof columns)[];
    if (names.every((name) => columns[name] === before[name])) return before;
    await refuseStale(trx, before, by);
    await refuseOtherFile(trx, by.eventId, fields);
    const row = await trx
      .updateTable("material")
      .set({ ...columns, changed_at: app.now(), version: sql<number>`version + 1` })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    for (const file of new Set([before.file_id, row.file_id])) await settleFile(trx, app, file);
    await noteEventActivity(trx, app, "material-changed", by.accountId, by.eventId, {
      materialId: id,
      kind: row.kind,
    });
    return row;
  });
}

/** A material of an event, and of no other. @throws Refusal "no-such-material" */
export async function materialWithin(trx: Trx, eventId: string, id: string): Promise<MaterialRow> {
  const row = await trx
    .selectFrom("material")
    .selectAll()
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  if (!row) throw new Refusal("no-such-material", { id });
  return row;
}

/** Says who has changed it since: the log knows. @throws Refusal "stale-version" */
export async function refuseStale(
  trx: Trx,
  before: MaterialRow,
  { version, zone }: MaterialEdit,
): Promise<void> {
  if (before.version === version) return;
  const last = await trx
    .selectFrom("activity")
    .leftJoin("account", "account.id", "activity.actor")
    .select(["activity.actor", "account.name"])
    .where("activity.event_id", "=", before.event_id)
    .where("activity.verb", "=", "material-changed")
    .where("activity.facts", "like", `%"materialId":"${before.id}"%`)
    .orderBy("activity.id", "desc")
    .limit(1)
    .executeTakeFirst();
  throw new Refusal("stale-version", {
    version: before.version,
    accountId: last?.actor,
    name: last?.name,
    at: before.changed_at ?? "",
    zone,
  });
}

/**
 * Lets the event's own file be out as long as something leads to it, and beforehand where that is to be read then; one
 * that nothing leads to is taken back. A speaker's own is out when the speaker's consent lets it.
 */
export async function settleFile(trx: Trx, app: App, id: string | null): Promise<void> {
  const file = id === null ? undefined : await fileById(trx, id);
  if (!file) return;
  const uses = await trx
    .selectFrom("material")
    .select("is_pre_reading")
    .where("file_id", "=", file.id)
    .execute();
  if (uses.length === 0) return withholdFileIn(trx, file.id);
  const isAfter = uses.every((use) => use.is_pre_reading === 0);
  const isSettled = file.published_at !== null && file.is_after_event === (isAfter ? 1 : 0);
  if (file.appearance_id === null && !isSettled) await publishFileIn(trx, app, file.id, isAfter);
}

async function refuseOtherFile(trx: Trx, eventId: string, { fileId }: MaterialFields): Promise<void> {
  if (fileId === "") return;
  const file = await fileById(trx, fileId);
  const isOurs = file?.event_id === eventId && EVENT_PURPOSES.some((purpose) => purpose === file.purpose);
  if (!isOurs) throw new Refusal("no-such-file");
}

function columnsOf(fields: MaterialFields, since: LocalDate | null) {
  return {
    kind: fields.kind,
    title: fields.title,
    lang: fields.lang,
    url: fields.url || null,
    file_id: fields.fileId || null,
    source: fields.source || null,
    captions: fields.captions || null,
    is_pre_reading: fields.preReading === "yes" ? 1 : 0,
    online_since: since,
  };
}
