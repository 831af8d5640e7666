import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { languages } from "#app/language/language.ts";
import type { EventRow, MassLetterRow, Trx } from "#db/schema.ts";
import { lockDraft } from "./lock.ts";
import type { Segment } from "./segment.ts";
import type { EventLetterRow } from "./queries.ts";
import type { LetterTexts } from "./texts.ts";

/** A new draft for some of those who are registered. Nothing is written in it yet. @param accountId who writes */
export function draftMassLetter(
  app: App,
  eventId: string,
  segment: Segment,
  accountId: string,
): Promise<EventLetterRow> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, eventId);
    const of = { event_id: eventId, series_id: null, segment: JSON.stringify(segment) };
    return { ...(await insertDraft(trx, app, of, accountId)), event_id: eventId };
  });
}

/** A new draft for those who follow a series, whoever they are when somebody says yes to it. @param accountId who writes */
export function draftSeriesLetter(app: App, seriesId: string, accountId: string): Promise<MassLetterRow> {
  const of = { event_id: null, series_id: seriesId, segment: "{}" };
  return app.db.transaction().execute((trx) => insertDraft(trx, app, of, accountId));
}

function insertDraft(
  trx: Trx,
  app: App,
  of: Pick<MassLetterRow, "event_id" | "series_id" | "segment">,
  accountId: string,
): Promise<MassLetterRow> {
  const now = app.now();
  return trx
    .insertInto("mass_letter")
    .values({
      id: app.newId(),
      ...of,
      version: 1,
      created_at: now,
      changed_at: now,
      changed_by: accountId,
      approved_at: null,
      approved_by: null,
      recipients: null,
      paused_at: null,
      written_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** A draft as an organiser saw it, and in which zone its event's clock is. */
export interface SeenDraft {
  readonly id: string;
  readonly version: number;
  readonly zone: EventRow["zone"];
}

/** Says whom a draft is for. @throws Refusal as `lockDraft` */
export function chooseSegment(
  app: App,
  seen: SeenDraft,
  segment: Segment,
  accountId: string,
): Promise<MassLetterRow> {
  return app.db.transaction().execute(async (trx) => {
    await lockDraft(trx, seen.id, seen.version, seen.zone);
    return saved(trx, app, seen, { segment: JSON.stringify(segment) }, accountId);
  });
}

/** Says what a draft says: in these languages, and no others. @throws Refusal as `lockDraft` */
export function writeTexts(
  app: App,
  seen: SeenDraft,
  texts: LetterTexts,
  accountId: string,
): Promise<MassLetterRow> {
  return app.db.transaction().execute(async (trx) => {
    await lockDraft(trx, seen.id, seen.version, seen.zone);
    await trx.deleteFrom("mass_letter_text").where("mass_letter_id", "=", seen.id).execute();
    const rows = languages.flatMap((language) => {
      const text = texts[language];
      return text ? [{ mass_letter_id: seen.id, language, ...text }] : [];
    });
    await trx.insertInto("mass_letter_text").values(rows).execute();
    return saved(trx, app, seen, {}, accountId);
  });
}

/** Throws a draft away. @throws Refusal as `lockDraft` */
export function discardDraft(app: App, seen: SeenDraft): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockDraft(trx, seen.id, seen.version, seen.zone);
    await trx.deleteFrom("mass_letter").where("id", "=", seen.id).execute();
  });
}

function saved(
  trx: Trx,
  app: App,
  { id, version }: SeenDraft,
  changes: { readonly segment?: string },
  accountId: string,
): Promise<MassLetterRow> {
  return trx
    .updateTable("mass_letter")
    .set({ ...changes, version: version + 1, changed_at: app.now(), changed_by: accountId })
    .where("id", "=", id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
