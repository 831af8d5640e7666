import type { App } from "#app/app.ts";
import type { TalkFacts } from "#app/programme/add-session.ts";
import { Refusal } from "#app/refusal.ts";
import type { SessionDraft, TalkDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";
import { editSession, type SessionAt } from "./edit-session.ts";
import { newTalk } from "./new-draft.ts";

export type TalkChanges = Partial<Omit<TalkDraft, "id" | "appearances">>;

/** Adds a talk, or a panel, after those already in a session. */
export function addTalk(app: App, at: SessionAt, facts: TalkFacts): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now) => ({
    ...now,
    talks: [...now.talks, newTalk(app, facts, now.lang)],
  }));
}

/** @throws Refusal "no-such-talk", and as `editSession` */
export function changeTalk(
  app: App,
  at: SessionAt,
  talkId: string,
  changes: TalkChanges,
): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now) =>
    withTalk(now, talkId, (talk) => ({ ...talk, ...changes })),
  );
}

/** Takes a talk out of its session, with whoever was to hold it. @throws Refusal "no-such-talk" */
export function removeTalk(app: App, at: SessionAt, talkId: string): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now) => {
    talkIn(now, talkId);
    return { ...now, talks: now.talks.filter((talk) => talk.id !== talkId) };
  });
}

/**
 * Puts a session's talks in another order; those that are not named come after, as they were.
 *
 * @throws Refusal "no-such-talk"
 */
export function orderTalks(app: App, at: SessionAt, talkIds: readonly string[]): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now) => {
    const first = [...new Set(talkIds)].map((id) => talkIn(now, id));
    return { ...now, talks: [...first, ...now.talks.filter((talk) => !first.includes(talk))] };
  });
}

/** A session with one of its talks changed. @throws Refusal "no-such-talk" */
export function withTalk(
  session: SessionDraft,
  talkId: string,
  changed: (talk: TalkDraft) => TalkDraft,
): SessionDraft {
  const before = talkIn(session, talkId);
  return { ...session, talks: session.talks.map((talk) => (talk === before ? changed(talk) : talk)) };
}

function talkIn({ talks }: SessionDraft, talkId: string): TalkDraft {
  const talk = talks.find((one) => one.id === talkId);
  if (!talk) throw new Refusal("no-such-talk", { talkId });
  return talk;
}
