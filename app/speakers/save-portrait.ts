import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import { publishFileIn } from "#app/files/publish-file.ts";
import { removeUnused } from "#app/files/take-portrait.ts";
import type { AppearanceDraft, SessionDraft } from "#app/programme/edit/draft.ts";
import { peopleIn } from "#app/programme/edit/draft.ts";
import { editSession } from "#app/programme/edit/edit-session.ts";
import { putEventPortrait } from "#app/programme/of-event/put-event-portrait.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { ImageRow, Trx } from "#db/schema.ts";
import { speakerByInvitation, type OpenSpeaker } from "./open-speaker.ts";
import { isOfEvent } from "./turns.ts";

/** The picture, and what stands with it. */
export type PortraitWish = Pick<
  ImageRow,
  "path" | "width" | "height" | "alt" | "credit" | "lang" | "file_id"
> & {
  /** Whether the file was sent for this turn: then all may have it from now on. */
  readonly isOwn: boolean;
};

/** Others may save in the programme at the same moment. */
const MOST_TRIES = 3;

/**
 * Gives a speaker's portrait to the programme, as their texts: what the public sees changes with the next release.
 *
 * @throws Refusal "event-cancelled", "event-started", "no-such-appearance"
 */
export function savePortrait(app: App, invitationId: string, wish: PortraitWish): Promise<void> {
  return change(app, invitationId, async (trx, open) => {
    const { isOwn, ...values } = wish;
    if (isOwn && values.file_id !== null) await publishFileIn(trx, app, values.file_id, false);
    const { image_id } = open.turn.one;
    if (image_id !== null && image_id !== releasedImage(open)) {
      await trx.updateTable("image").set(values).where("id", "=", image_id).execute();
      return image_id;
    }
    const id = app.newId();
    await trx
      .insertInto("image")
      .values({ id, ...values, caption: null })
      .execute();
    return id;
  });
}

/**
 * Takes a speaker's portrait away, from the public page too and at once, and the files that stand nowhere else.
 *
 * @throws Refusal as `savePortrait`
 */
export async function removePortrait(app: App, invitationId: string): Promise<void> {
  let appearanceId = "";
  await change(app, invitationId, async (trx, open) => {
    const { one } = open.turn;
    appearanceId = one.id;
    await touchSite(trx);
    const ids = [one.image_id, releasedImage(open)].filter((id) => id !== null);
    if (ids.length > 0) {
      await trx
        .updateTable("image")
        .set({ path: null, width: null, height: null, alt: "", credit: null, file_id: null })
        .where("id", "in", ids)
        .execute();
    }
    return null;
  });
  await removeUnused(app, appearanceId);
}

async function change(
  app: App,
  invitationId: string,
  image: (trx: Trx, open: OpenSpeaker) => Promise<string | null>,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const open = await speakerByInvitation(app.db, invitationId);
    if (!open) throw new Refusal("no-such-appearance");
    if (open.event.status === "cancelled") throw new Refusal("event-cancelled");
    if (isHeld(open.event, app.now())) throw new Refusal("event-started");
    try {
      return await write(app, open, (trx) => image(trx, open));
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === "stale-version";
      if (!isStale || tries === MOST_TRIES) throw error;
    }
  }
}

async function write(
  app: App,
  { event, invitation, turn }: OpenSpeaker,
  image: (trx: Trx) => Promise<string | null>,
): Promise<void> {
  const { id } = turn.one;
  if (isOfEvent(turn)) {
    return putEventPortrait(app, { eventId: event.id, actor: invitation.id, id }, image);
  }
  const { session } = turn;
  const at = {
    eventId: event.id,
    accountId: invitation.id,
    sessionId: session.id,
    version: session.version,
  };
  await editSession(app, at, "session-changed", async (now, { trx }) => withImage(now, id, await image(trx)));
}

function withImage(session: SessionDraft, id: string, image_id: string | null): SessionDraft {
  const within = (people: readonly AppearanceDraft[]) =>
    people.map((one) => (one.id === id ? { ...one, image_id } : one));
  return {
    ...session,
    appearances: within(session.appearances),
    talks: session.talks.map((talk) => ({ ...talk, appearances: within(talk.appearances) })),
  };
}

/** What the public programme shows. */
function releasedImage({ turn }: OpenSpeaker): string | null {
  const { released } = turn.session;
  const people = released === null ? [] : peopleIn(released);
  return people.find(({ id }) => id === turn.one.id)?.image_id ?? null;
}
