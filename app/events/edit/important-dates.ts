import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { Db, ImportantDateRow, Lang, LocalDate, Trx } from "#db/schema.ts";
import { noteEventActivity, type EventVerb } from "../activity.ts";
import { line, prose } from "./text.ts";

/** What the form of an important date shows and sends; what there is none of is "". */
export interface ImportantDateFields {
  /** «Søknadsfrist». */
  readonly label: string;
  readonly title: string;
  readonly lang: Lang;
  readonly on: LocalDate;
  readonly about: string;
  readonly url: string;
  readonly urlText: string;
  /** To those who take which offer it matters. */
  readonly offerId: string;
}

/** Which date, of which organisation, and as it was seen: `version` is its `calendar_sequence`. */
export interface DateEdit {
  readonly accountId: string;
  readonly organisationId: string;
  readonly version: number;
}

/** What the form of an important date shows before anybody has typed. */
export function importantDateFields(date: ImportantDateRow): ImportantDateFields {
  return {
    label: date.label,
    title: date.title,
    lang: date.lang,
    on: date.falls_on,
    about: date.about ?? "",
    url: date.url ?? "",
    urlText: date.url_text ?? "",
    offerId: date.offer_id ?? "",
  };
}

/**
 * A new date that matters and is no event.
 *
 * @throws Refusal "no-such-offer" for one of another organisation
 */
export function addDate(
  app: App,
  by: Omit<DateEdit, "version">,
  fields: ImportantDateFields,
): Promise<ImportantDateRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await refuseOtherOffer(trx, by.organisationId, fields.offerId);
    const id = app.newId();
    const date = await trx
      .insertInto("important_date")
      .values({
        id,
        slug: await freeDateSlug(trx, fields.title),
        organisation_id: by.organisationId,
        ...columnsOf(fields),
        calendar_uid: `date-${id}@samling`,
        calendar_sequence: 0,
        changed_at: app.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await note(trx, app, "date-added", by, id);
    return date;
  });
}

/**
 * Changes it where the feeds have it. Its address stays.
 *
 * @throws Refusal "no-such-date"; "stale-version" when somebody has changed it since
 */
export function changeDate(
  app: App,
  id: string,
  by: DateEdit,
  fields: ImportantDateFields,
): Promise<ImportantDateRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const before = await dateWithin(trx, by.organisationId, id);
    const columns = columnsOf(fields);
    const isSame = (Object.keys(columns) as (keyof typeof columns)[]).every(
      (column) => columns[column] === before[column],
    );
    if (isSame) return before;
    await refuseStaleDate(trx, before, by);
    await refuseOtherOffer(trx, by.organisationId, fields.offerId);
    const date = await trx
      .updateTable("important_date")
      .set({
        ...columns,
        calendar_sequence: sql<number>`calendar_sequence + 1`,
        changed_at: app.now(),
      })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await note(trx, app, "date-changed", by, id);
    return date;
  });
}

/**
 * Takes it out of pages and feeds.
 *
 * @throws Refusal as `changeDate`
 */
export function removeDate(app: App, id: string, by: DateEdit): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    await refuseStaleDate(trx, await dateWithin(trx, by.organisationId, id), by);
    await trx.deleteFrom("important_date").where("id", "=", id).execute();
    await note(trx, app, "date-removed", by, id);
  });
}

/** An organisation's important date; undefined for another's. */
export function importantDate(
  db: Db,
  organisationId: string,
  id: string,
): Promise<ImportantDateRow | undefined> {
  return db
    .selectFrom("important_date")
    .selectAll()
    .where("id", "=", id)
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
}

async function dateWithin(trx: Trx, organisationId: string, id: string): Promise<ImportantDateRow> {
  const date = await importantDate(trx, organisationId, id);
  if (!date) throw new Refusal("no-such-date", { id });
  return date;
}

/** Says who has changed it since: the log knows. */
async function refuseStaleDate(trx: Trx, before: ImportantDateRow, { version }: DateEdit): Promise<void> {
  if (before.calendar_sequence === version) return;
  const last = await trx
    .selectFrom("activity")
    .leftJoin("account", "account.id", "activity.actor")
    .select(["activity.actor", "account.name"])
    .where("activity.event_id", "is", null)
    .where("activity.verb", "=", "date-changed")
    .where("activity.facts", "like", `%"dateId":"${before.id}"%`)
    .orderBy("activity.id", "desc")
    .limit(1)
    .executeTakeFirst();
  throw new Refusal("stale-version", {
    version: before.calendar_sequence,
    accountId: last?.actor,
    name: last?.name,
    at: before.changed_at,
    zone: "Europe/Oslo",
  });
}

function columnsOf(fields: ImportantDateFields) {
  return {
    label: line(fields.label) ?? "",
    title: line(fields.title) ?? "",
    lang: fields.lang,
    falls_on: fields.on,
    about: prose(fields.about),
    url: line(fields.url),
    url_text: line(fields.urlText),
    offer_id: fields.offerId || null,
  };
}

async function refuseOtherOffer(trx: Trx, organisationId: string, offerId: string): Promise<void> {
  if (offerId === "") return;
  const offer = await trx
    .selectFrom("offer")
    .select("id")
    .where("id", "=", offerId)
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  if (!offer) throw new Refusal("no-such-offer", { id: offerId });
}

async function freeDateSlug(trx: Trx, title: string): Promise<string> {
  const wanted = slugOf(title);
  const like = await trx
    .selectFrom("important_date")
    .select("slug")
    .where("slug", "like", `${wanted}%`)
    .execute();
  const taken = new Set(like.map((row) => row.slug));
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return free;
}

function note(
  trx: Trx,
  app: App,
  verb: EventVerb,
  { accountId, organisationId }: Omit<DateEdit, "version">,
  dateId: string,
): Promise<void> {
  return noteEventActivity(trx, app, verb, accountId, null, { organisationId, dateId });
}
