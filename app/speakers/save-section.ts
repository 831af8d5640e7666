import type { App } from "#app/app.ts";
import { conflicts, seenOf } from "#app/events/edit/both.ts";
import { isHeld } from "#app/events/rules.ts";
import type { AppearanceDraft, SessionDraft } from "#app/programme/edit/draft.ts";
import { editSession } from "#app/programme/edit/edit-session.ts";
import { slugAfter } from "#app/programme/edit/people.ts";
import { Refusal } from "#app/refusal.ts";
import { speakerByInvitation, type OpenSpeaker } from "./open-speaker.ts";
import { putAnswer } from "./put-answer.ts";
import { fieldsOf, type Fields, type TextSection } from "./sections.ts";
import { changeEventPerson } from "#app/programme/of-event/change-event-person.ts";
import { isOfEvent, ownsText } from "./turns.ts";

/** Two people have given the same field different values: what is there now, and what was typed. */
export interface Clash {
  readonly typed: Fields;
  readonly open: OpenSpeaker;
}

/** Others may save in the programme at the same moment. */
const MOST_TRIES = 3;

/**
 * Saves a section of a speaker's page: texts in the programme's draft, needs and diet with the answers. Fields that were
 * left as they were shown stay as somebody else may have saved them since.
 *
 * @param seen what the form showed: `seenOf`
 * @returns null when it is saved; else which fields two have written in
 * @throws Refusal "event-cancelled", "event-started", "no-such-appearance"
 */
export async function saveSection(
  app: App,
  invitationId: string,
  section: TextSection,
  fields: Fields,
  seen: string,
): Promise<Clash | null> {
  for (let tries = 1; ; tries++) {
    const open = await speakerByInvitation(app.db, invitationId);
    if (!open || (section === "text" && !ownsText(open.turn))) throw new Refusal("no-such-appearance");
    if (open.event.status === "cancelled") throw new Refusal("event-cancelled");
    if (isHeld(open.event, app.now())) throw new Refusal("event-started");
    const now = fieldsOf(section, open);
    const typed = withTheirs(fields, now, seen);
    if (clashes(typed, now, seen)) return { typed, open };
    try {
      await write(app, open, section, typed);
      return null;
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === "stale-version";
      if (!isStale || tries === MOST_TRIES) throw error;
    }
  }
}

function withTheirs(fields: Fields, now: Fields, seen: string): Fields {
  const left = conflicts(fields, now, seen).filter((one) => !one.isTyped);
  return { ...fields, ...Object.fromEntries(left.map(({ field }) => [field, now[field]!])) };
}

function clashes(typed: Fields, now: Fields, seen: string): boolean {
  const shown = new Set(seen.split(" "));
  const unchanged = new Set(
    seenOf(now)
      .split(" ")
      .filter((mark) => shown.has(mark))
      .map((mark) => mark.split(":")[0]),
  );
  return conflicts(typed, now, seen).some(({ field }) => !unchanged.has(field));
}

async function write(app: App, open: OpenSpeaker, section: TextSection, fields: Fields): Promise<void> {
  const { invitation, turn } = open;
  if (section === "practical") {
    await app.db.transaction().execute((trx) => putAnswer(trx, app, invitation, practicalOf(fields)));
    return;
  }
  if (isOfEvent(turn)) {
    const { name = "", titles = "", organisation = "", bio = "" } = fields;
    const at = { eventId: open.event.id, actor: invitation.id, id: turn.one.id };
    await changeEventPerson(
      app,
      at,
      (now) => ({ ...now, name, titles, organisation, bio, isNameToCome: false }),
      null,
    );
    return;
  }
  const at = {
    eventId: open.event.id,
    accountId: invitation.id,
    sessionId: turn.session.id,
    version: turn.session.version,
  };
  await editSession(app, at, "session-changed", (now) =>
    section === "text" ? withText(now, open, fields) : withPerson(now, turn.one.id, fields),
  );
}

function practicalOf({ needs = "", needs_note }: Fields) {
  return { needs, needs_note: needs_note || null };
}

function withText(session: SessionDraft, { turn }: OpenSpeaker, fields: Fields): SessionDraft {
  const text = { title: fields.title!, lang: fields.lang!, abstract: fields.abstract || null };
  if (turn.talk === null) return { ...session, ...text };
  const { id } = turn.talk;
  return {
    ...session,
    talks: session.talks.map((talk) => (talk.id === id ? { ...talk, ...text } : talk)),
  };
}

function withPerson(session: SessionDraft, id: string, fields: Fields): SessionDraft {
  const { name = "", titles = "", organisation, bio } = fields;
  const within = (people: readonly AppearanceDraft[]) =>
    people.map((one) =>
      one.id !== id
        ? one
        : {
            ...one,
            name,
            titles,
            organisation: organisation || null,
            bio: bio || null,
            is_name_to_come: 0 as const,
            speaker_slug: slugAfter(one, { name }),
          },
    );
  return {
    ...session,
    appearances: within(session.appearances),
    talks: session.talks.map((talk) => ({ ...talk, appearances: within(talk.appearances) })),
  };
}
