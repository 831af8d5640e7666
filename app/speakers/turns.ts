import type { AppearanceDraft, SessionDraft, TalkDraft } from "#app/programme/edit/draft.ts";
import type { EditedSession } from "#app/programme/edit/drafts.ts";

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

/** All turns of a programme, in its order. */
export function turnsIn(sessions: readonly EditedSession[]): Turn[] {
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
 * moderator's or a panel's are the organiser's.
 */
export function ownsText({ draft, talk, one }: Turn): boolean {
  if (one.role !== "speaker") return false;
  if (talk) return talk.kind === "talk";
  const speakers = draft.appearances.filter((other) => other.role === "speaker");
  return draft.kind === "session" && draft.talks.length === 0 && speakers.length === 1;
}

/** What a person speaks about, with its language. */
export function titleOf({ draft, talk }: Turn): { readonly title: string; readonly lang: string } {
  return talk ?? draft;
}
