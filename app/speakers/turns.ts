import {
  appearanceDraft,
  type AppearanceDraft,
  type SessionDraft,
  type TalkDraft,
} from "#app/programme/edit/draft.ts";
import { editedSessions, type EditedSession } from "#app/programme/edit/drafts.ts";
import { peopleOfEvent } from "#app/programme/of-event/people-of-event.ts";
import type { Db, EventRow } from "#db/schema.ts";

/** One who is to be seen, and where in the programme: as it is to be, or as it still is where the session goes. */
export interface Turn {
  readonly session: EditedSession;
  readonly draft: SessionDraft;
  /** Null for one who belongs to the session as such. */
  readonly talk: TalkDraft | null;
  readonly one: AppearanceDraft;
  /** Whether the public programme has this person, or role: one who is in a draft alone cannot be invited yet. */
  readonly isReleased: boolean;
}

/** What stands in the place of a session for those who belong to the event as such. */
const OF_EVENT = { id: "", version: 0, now: null, released: null, changedBy: null, changedAt: null };

/** Whether somebody belongs to the event as such, without a session. */
export function isOfEvent({ session }: Pick<Turn, "session">): boolean {
  return session.id === OF_EVENT.id;
}

/** All turns of an event: of those who belong to it as such, then of its programme and the drafts. */
export async function turnsOf(db: Db, eventId: string): Promise<Turn[]> {
  const people = (await peopleOfEvent(db, eventId)).map(appearanceDraft);
  const event = await db
    .selectFrom("event")
    .select(["slug", "title", "lang"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return [...turnsOfEvent(event, people), ...turnsIn(await editedSessions(db, eventId))];
}

function turnsOfEvent(
  event: Pick<EventRow, "slug" | "title" | "lang">,
  appearances: readonly AppearanceDraft[],
): Turn[] {
  const draft: SessionDraft = {
    ...event,
    ...{ day: null, position: 0, kind: "session", abstract: null, starts_at: null, ends_at: null },
    ...{ room_id: null, track_id: null, appearances, talks: [] },
  };
  return appearances.map((one) => ({ session: OF_EVENT, draft, talk: null, one, isReleased: true }));
}

/** All turns of a programme, in its order. */
function turnsIn(sessions: readonly EditedSession[]): Turn[] {
  return sessions.flatMap((session) => {
    const draft = session.now ?? session.released;
    if (draft === null || draft.kind === "blocker") return [];
    const released = new Set(idsIn(session.released));
    const turn = (one: AppearanceDraft, talk: TalkDraft | null): Turn => ({
      session,
      draft,
      talk,
      one,
      isReleased: released.has(one.id),
    });
    return [
      ...draft.appearances.map((one) => turn(one, null)),
      ...draft.talks.flatMap((talk) => talk.appearances.map((one) => turn(one, talk))),
    ];
  });
}

function idsIn(draft: SessionDraft | null): string[] {
  if (draft === null) return [];
  return [draft, ...draft.talks].flatMap((place) => place.appearances.map((one) => one.id));
}

/**
 * Whether title and abstract are this person's to write: those of their talk, or of a session that is theirs alone. A
 * moderator's or a panel's are the organiser's, and so is all that an event says of itself.
 */
export function ownsText(turn: Turn): boolean {
  const { draft, talk, one } = turn;
  if (one.role !== "speaker" || isOfEvent(turn)) return false;
  if (talk) return talk.kind === "talk";
  const speakers = draft.appearances.filter((other) => other.role === "speaker");
  return draft.kind === "session" && draft.talks.length === 0 && speakers.length === 1;
}

/** Whether slides are looked for: of whoever holds a talk, and of whoever speaks at an event without a programme. */
export function holdsTalk(turn: Turn): boolean {
  return ownsText(turn) || (isOfEvent(turn) && turn.one.role === "speaker");
}

/** What a person speaks about, with its language. */
export function titleOf({ draft, talk }: Turn): { readonly title: string; readonly lang: string } {
  return talk ?? draft;
}
