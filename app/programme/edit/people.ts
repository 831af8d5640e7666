import type { App } from "#app/app.ts";
import type { AppearanceFacts } from "#app/programme/add-appearance.ts";
import { Refusal } from "#app/refusal.ts";
import { slugOf } from "#app/slug.ts";
import type { AppearanceDraft, SessionDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";
import { editSession, type SessionAt } from "./edit-session.ts";
import { newAppearance } from "./new-draft.ts";
import { withTalk } from "./talks.ts";

export type AppearanceChanges = Partial<Omit<AppearanceDraft, "id">>;

/**
 * Puts a person, or a role without a name, into a session or one of its talks: a speaker, a moderator, one of a panel.
 *
 * @param talkId null for one who belongs to the session as such
 * @throws Refusal "no-such-talk", and as `editSession`
 */
export function addPerson(
  app: App,
  at: SessionAt,
  talkId: string | null,
  facts: AppearanceFacts,
): Promise<EditedSession> {
  const one = newAppearance(app, facts);
  return editSession(app, at, "session-changed", (now) =>
    talkId === null
      ? { ...now, appearances: [...now.appearances, one] }
      : withTalk(now, talkId, (talk) => ({ ...talk, appearances: [...talk.appearances, one] })),
  );
}

/**
 * Changes how a person stands in the programme. Another name is another person, unless `speaker_slug` says who.
 *
 * @throws Refusal "no-such-appearance", and as `editSession`
 */
export function changePerson(
  app: App,
  at: SessionAt,
  appearanceId: string,
  changes: AppearanceChanges,
): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now) =>
    withPerson(now, appearanceId, (one) => [{ ...one, ...changes, speaker_slug: slugAfter(one, changes) }]),
  );
}

/** Takes a person out of a session. @throws Refusal "no-such-appearance", and as `editSession` */
export function removePerson(app: App, at: SessionAt, appearanceId: string): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now) => withPerson(now, appearanceId, () => []));
}

export function slugAfter(before: AppearanceDraft, { name, speaker_slug }: AppearanceChanges): string | null {
  if (speaker_slug !== undefined) return speaker_slug;
  if (name === undefined || name === before.name) return before.speaker_slug;
  return name === null ? null : slugOf(name);
}

function withPerson(
  session: SessionDraft,
  id: string,
  changed: (one: AppearanceDraft) => AppearanceDraft[],
): SessionDraft {
  const all = [session, ...session.talks].flatMap((place) => place.appearances);
  if (!all.some((one) => one.id === id)) throw new Refusal("no-such-appearance", { appearanceId: id });
  const within = (people: readonly AppearanceDraft[]) =>
    people.flatMap((one) => (one.id === id ? changed(one) : [one]));
  return {
    ...session,
    appearances: within(session.appearances),
    talks: session.talks.map((talk) => ({ ...talk, appearances: within(talk.appearances) })),
  };
}
