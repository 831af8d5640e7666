import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { publishFileIn, withholdFileIn } from "#app/files/publish-file.ts";
import { fileById } from "#app/files/queries.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { LocalDate, MaterialRow, Trx } from "#db/schema.ts";
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
    await letOut(trx, app, by.eventId, fields);
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
    await letOut(trx, app, by.eventId, fields);
    const row = await trx
      .updateTable("material")
      .set({ ...columns, changed_at: app.now(), version: sql<number>`version + 1` })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (row.file_id !== before.file_id) await holdBack(trx, before.file_id);
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

/** The event's own files are out with what leads to them; a speaker's, when the speaker's consent lets them. */
async function letOut(
  trx: Trx,
  app: App,
  eventId: string,
  { fileId, preReading }: MaterialFields,
): Promise<void> {
  if (fileId === "") return;
  const file = await fileById(trx, fileId);
  if (file?.event_id !== eventId) throw new Refusal("no-such-file");
  if (file.appearance_id === null && file.published_at === null) {
    await publishFileIn(trx, app, fileId, preReading === "");
  }
}

/** Takes a file back that nothing leads to any more. */
export async function holdBack(trx: Trx, fileId: string | null): Promise<void> {
  if (fileId === null || !(await fileById(trx, fileId))) return;
  const use = await trx.selectFrom("material").select("id").where("file_id", "=", fileId).executeTakeFirst();
  if (!use) await withholdFileIn(trx, fileId);
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
