import type { App } from "#app/app.ts";
import type { Trx } from "#db/schema.ts";

/** What an organiser can do to an event, or to what several events share. */
export type EventVerb =
  | "event-drafted"
  | "event-published"
  | "event-moved"
  | "event-called-off"
  | "calling-off-undone"
  | "event-restored"
  | "restoration-undone"
  | "ranking-asked"
  | "ranking-given"
  | "ranking-closed"
  | "seats-planned"
  | "offer-changed"
  | "venue-added"
  | "room-added"
  | "venue-changed"
  | "texts-changed"
  | "contact-changed"
  | "registration-changed"
  | "questions-changed"
  | "parts-changed"
  | "listing-changed"
  | "page-withdrawn"
  | "page-restored"
  | "address-changed"
  | "diets-seen"
  | "rehearsed"
  | "relations-changed"
  | "series-created"
  | "series-changed"
  | "date-added"
  | "date-changed"
  | "date-removed"
  | "session-added"
  | "session-changed"
  | "session-moved"
  | "session-unscheduled"
  | "session-removed"
  | "programme-imported"
  | "programme-edit-undone"
  | "programme-released"
  | "mass-letter-approved"
  | "mass-letter-paused"
  | "mass-letter-resumed"
  | "mass-letter-resent"
  | "aftermath-approved"
  | "reminders-changed"
  | "letter-template-changed"
  | "letter-template-reset"
  | "article-drafted"
  | "article-changed"
  | "article-published"
  | "article-withdrawn"
  | "article-confirmed"
  | "picture-added"
  | "picture-changed"
  | "picture-removed"
  | "speaker-added"
  | "speaker-changed"
  | "speaker-moved"
  | "speaker-removed"
  | "speaker-invited"
  | "speaker-revoked"
  | "speaker-answered"
  | "speakers-nudged"
  | "speakers-thanked"
  | "attendance-noted"
  | "headcounts-changed"
  | "finish-list-changed"
  | "material-added"
  | "material-changed"
  | "material-moved"
  | "material-removed"
  | "event-file-removed"
  | "captions-added"
  | "captions-removed";

/** Which columns, how many, from where: codes and numbers, never what people wrote or are called. */
export type ActivityFacts = Readonly<Record<string, string | number | null>>;

/**
 * Notes what an organiser did, in the transaction that does it.
 *
 * @param eventId null for what belongs to no one event: a series, an important date
 */
export async function noteEventActivity(
  trx: Trx,
  app: App,
  verb: EventVerb,
  accountId: string,
  eventId: string | null,
  facts: ActivityFacts | null = null,
): Promise<void> {
  await trx
    .insertInto("activity")
    .values({
      id: app.newId(),
      at: app.now(),
      actor: accountId,
      verb,
      event_id: eventId,
      registration_id: null,
      facts: facts && JSON.stringify(facts),
    })
    .execute();
}
