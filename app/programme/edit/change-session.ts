import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import type { SessionDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";
import { editSession, type SessionAt, type Surroundings } from "./edit-session.ts";
import { addressFor } from "./new-draft.ts";
import { placeOf, type PlaceWish } from "./place.ts";

/** What is to be different; what is left out stays. */
export type SessionChanges = Partial<
  Pick<SessionDraft, "kind" | "title" | "lang" | "abstract" | "track_id">
> & {
  readonly place?: PlaceWish;
};

/**
 * Changes what a session says of itself, and where it stands. Its address follows the title as long as the public has
 * not seen it.
 *
 * @throws Refusal as `editSession` and `placeOf`
 */
export function changeSession(app: App, at: SessionAt, changes: SessionChanges): Promise<EditedSession> {
  const { place, ...said } = changes;
  return editSession(app, at, "session-changed", (now, around) => ({
    ...now,
    ...said,
    ...(place && placeOf(around.event, place)),
    slug: addressOf(at.sessionId, now, said.title ?? now.title, around),
  }));
}

/** Takes a session away, with its talks and people. Those who have chosen it are told when that is released. */
export function removeSession(app: App, at: SessionAt): Promise<EditedSession> {
  return editSession(app, at, "session-removed", () => null);
}

export function addressOf(
  id: string,
  now: SessionDraft,
  title: string,
  { event, sessions }: Surroundings,
): string {
  const isSeen = event.status !== "draft" && sessions.find((session) => session.id === id)?.released;
  return isSeen || title === now.title ? now.slug : addressFor(slugOf(title), sessions, id);
}
