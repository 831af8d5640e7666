import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import type { SessionDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";
import { editSession, type SessionAt, type Surroundings } from "./edit-session.ts";
import { addressFor } from "./new-draft.ts";

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
