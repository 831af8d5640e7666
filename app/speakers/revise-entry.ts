import { knownWhen, type KnownWhen } from "#app/calendar/known-when.ts";
import type { App } from "#app/app.ts";
import { stampAfter } from "#app/registration/letters.ts";
import type { InvitingEvent } from "#app/registration/queries.ts";
import type { Db, Lang, SpeakerEntryRow, SpeakerInvitationRow, Trx } from "#db/schema.ts";
import type { SpeakerEntryInLetter } from "#emails/facts.ts";
import type { TurnInLetter } from "./letters.ts";
import { toldNow } from "./told.ts";

/** When and where somebody speaks, and about what, as their calendar has it. */
interface Shown {
  readonly when: KnownWhen;
  readonly place: string | null;
  readonly title: string;
  readonly lang: Lang;
}

/**
 * Brings the entry in a speaker's calendar up to what holds now, and gives what the letter must tell the calendar; null
 * where it says so already. Whoever has said yes has one, as long as the time is known; who helps them has none. Under
 * the event's lock.
 *
 * @param turn undefined where the public programme no longer has it
 */
export async function reviseEntry(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  invitation: SpeakerInvitationRow,
  turn: TurnInLetter | undefined,
): Promise<SpeakerEntryInLetter | null> {
  const held = await trx
    .selectFrom("speaker_entry")
    .selectAll()
    .where("appearance_id", "=", invitation.appearance_id)
    .where("email", "=", invitation.email)
    .executeTakeFirst();
  const wanted = await wantedEntry(trx, event, invitation, turn);
  if (wanted === null) return held ? endEntry(trx, app, event, held) : null;
  if (held?.ended_as === null && isSame(held, wanted)) return null;
  return inLetter(await putEntry(trx, app, event, invitation, held, wanted), "REQUEST");
}

/** Takes an entry out of a calendar at the time that was last mailed; null where it is out. Under the event's lock. */
export async function endEntry(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  held: SpeakerEntryRow,
): Promise<SpeakerEntryInLetter | null> {
  if (held.ended_as !== null) return null;
  const ended = await trx
    .updateTable("speaker_entry")
    .set({
      ended_as: event.status === "cancelled" ? "called-off" : "gone",
      calendar_sequence: held.calendar_sequence + 1,
      stamped_at: stampAfter(held.stamped_at, app.now()),
    })
    .where("id", "=", held.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return inLetter(ended, "CANCEL");
}

/** What a speaker's calendar should show, or null. */
export async function wantedEntry(
  db: Db,
  event: InvitingEvent,
  invitation: SpeakerInvitationRow,
  turn: TurnInLetter | undefined,
): Promise<Shown | null> {
  if (!turn || event.status === "cancelled") return null;
  if (invitation.revoked_at !== null || invitation.part === "secretary") return null;
  const { when, place } = toldNow(event, turn);
  const known = knownWhen(when);
  if (!known) return null;
  const answer = await db
    .selectFrom("speaker_answer")
    .select("is_coming")
    .where("appearance_id", "=", invitation.appearance_id)
    .executeTakeFirst();
  if (answer?.is_coming !== 1) return null;
  return { when: known, place, title: turn.title.trim() || event.title, lang: turn.lang as Lang };
}

/** A new wording is no news to a calendar that is written to by letter. */
export function isSame({ sent }: Pick<SpeakerEntryRow, "sent">, { when, place }: Shown): boolean {
  const last = JSON.parse(sent) as Shown;
  return JSON.stringify([last.when, last.place]) === JSON.stringify([when, place]);
}

/** What was called off comes back as the same entry; what was gone, as a new one. */
function putEntry(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  invitation: SpeakerInvitationRow,
  held: SpeakerEntryRow | undefined,
  wanted: Shown,
): Promise<SpeakerEntryRow> {
  const isNew = held === undefined || held.ended_as === "gone";
  const shown = {
    invitation_id: invitation.id,
    part: invitation.part,
    name: invitation.name,
    language: invitation.language,
    sent: JSON.stringify(wanted),
    stamped_at: held ? stampAfter(held.stamped_at, app.now()) : app.now(),
    ended_as: null,
    calendar_sequence: isNew ? 0 : held.calendar_sequence + 1,
    ...(isNew && {
      calendar_uid: `${app.newId()}@samling`,
      organizer_name: event.organiser_acronym ?? event.organiser_name,
      organizer_email: app.config.mailFrom.address,
      created_at: app.now(),
    }),
  };
  if (held) {
    return trx
      .updateTable("speaker_entry")
      .set(shown)
      .where("id", "=", held.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  }
  return trx
    .insertInto("speaker_entry")
    .values({
      id: app.newId(),
      event_id: event.id,
      appearance_id: invitation.appearance_id,
      email: invitation.email,
      calendar_uid: `${app.newId()}@samling`,
      organizer_name: event.organiser_acronym ?? event.organiser_name,
      organizer_email: app.config.mailFrom.address,
      created_at: app.now(),
      ...shown,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

function inLetter(entry: SpeakerEntryRow, method: "REQUEST" | "CANCEL"): SpeakerEntryInLetter {
  return {
    method,
    uid: entry.calendar_uid,
    sequence: entry.calendar_sequence,
    stampedAt: entry.stamped_at,
    createdAt: entry.created_at,
    organizer: { name: entry.organizer_name, address: entry.organizer_email },
    ...(JSON.parse(entry.sent) as Shown),
  };
}
