import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { editedSessions, type EditedSession } from "#app/programme/edit/drafts.ts";
import type { SessionAt } from "#app/programme/edit/edit-session.ts";
import type { SessionWish } from "#app/programme/edit/new-draft.ts";
import { rewriteSession } from "#app/programme/edit/rewrite-session.ts";
import { textOf, type SessionText } from "#app/programme/edit/session-text.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { programmeOf } from "#app/programme/queries.ts";
import type { App } from "#app/app.ts";
import type { EventRow, RoomRow } from "#db/schema.ts";
import { anOrganiser } from "#tests/support/app.ts";

export const KARI = "account-of-kari";
export const OLA = "account-of-ola";

export const KEYNOTE: SessionWish = {
  title: "Tillit i praksis",
  day: 1,
  starts: "2017-12-05T09:00",
  ends: "2017-12-05T10:00",
  talks: [
    { title: "Først", appearances: [{ name: "Innleder 1", titles: ["forsker"] }] },
    { title: "Så", appearances: [{ name: "Innleder 2" }] },
  ],
  appearances: [{ name: "Ordstyrer 1", role: "moderator", roleLabel: "Ordstyrer" }],
};

/** Two days in three rooms, not published. */
export async function aDraftConference(app: App): Promise<{ event: EventRow; rooms: RoomRow[] }> {
  const { rooms, id: venueId } = await createVenue(app, {
    name: "Eksempelhuset",
    rooms: [
      { name: "Storsalen", capacity: 100 },
      { name: "Midtsalen", capacity: 40 },
      { name: "Lillesalen" },
    ],
  });
  const event = await draftEvent(app, {
    organisationId: (await anOrganiser(app)).id,
    type: "conference",
    title: "Leankonferansen",
    when: { kind: "instant", starts: "2017-12-05T09:00", ends: "2017-12-06T16:00" },
    venueId,
    contact: { name: "Arrangementsvakten", email: "arrangement@example.no" },
    registration: { mode: "own", seats: { physical: 200 }, hasWaitlist: true },
  });
  return { event, rooms };
}

/** The same, published with one session in its first room. */
export async function aPublishedConference(app: App) {
  const { event, rooms } = await aDraftConference(app);
  const editor = { eventId: event.id, accountId: KARI };
  const keynote = await addToProgramme(app, editor, { ...KEYNOTE, roomId: rooms[0]!.id });
  return { event: await publishEvent(app, event.id), rooms, editor, keynote };
}

/** One of them in the hands of an editor. */
export function at(session: EditedSession, eventId: string, accountId = KARI): SessionAt {
  return { eventId, accountId, sessionId: session.id, version: session.version };
}

export async function editedBySlug(app: App, eventId: string): Promise<Record<string, EditedSession>> {
  const sessions = await editedSessions(app.db, eventId);
  return Object.fromEntries(sessions.map((one) => [(one.now ?? one.released)?.slug ?? one.id, one]));
}

/** What the public sees: title, start, room, talks and who holds them, who belongs to the session. */
export async function released(app: App, eventId: string) {
  const { sessions } = await programmeOf(app.db, eventId);
  return sessions.map((session) => ({
    title: session.title,
    starts: session.starts_at,
    room: session.room?.name ?? null,
    talks: session.talks.map((talk) => [talk.title, ...talk.appearances.map((one) => one.name)].join(": ")),
    people: session.appearances.map((one) => one.name),
  }));
}

/** Sends a session's form as it was shown, but for what is different. */
export async function reworded(
  app: App,
  session: SessionAt,
  changes: Partial<SessionText>,
): Promise<EditedSession> {
  const shown = (await editedSessions(app.db, session.eventId)).find(({ id }) => id === session.sessionId)!;
  return rewriteSession(app, session, { ...textOf((shown.now ?? shown.released)!), ...changes });
}
