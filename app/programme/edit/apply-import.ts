import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import type { SessionFacts } from "#app/programme/add-session.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { notThereYet } from "./add-to-programme.ts";
import type { SessionDraft } from "./draft.ts";
import { editedSessions, type EditedSession } from "./drafts.ts";
import { mergedPeople, mergedTalks } from "./merged.ts";
import { placesByName, type Placing } from "./places-by-name.ts";
import { clockOf, newDraft } from "./new-draft.ts";
import { dayAt } from "./place.ts";
import { refuseStaleProgramme } from "./stale.ts";
import { writeEdits, type Edit } from "./write-edits.ts";

/** A session as an import says it: rooms and tracks by name, which are made where there are none of that name. */
export type ImportedFacts = SessionFacts & { readonly room?: string; readonly track?: string };

/** What a text that somebody pasted says otherwise than the programme. What it does not mention stays. */
export interface ImportWish {
  readonly new: readonly ImportedFacts[];
  readonly changed: readonly { readonly sessionId: string; readonly facts: Partial<ImportedFacts> }[];
}

/**
 * Writes an import as it was shown beforehand: all of it, or nothing. Takes no session, talk or person away that the
 * text does not mention; imported once more it changes nothing. `undoLast` takes it back as one.
 *
 * @param version of the whole programme, as it was when the comparison was made
 * @returns the sessions that differ now
 * @throws Refusal "stale-version" when somebody has edited the programme since; "no-such-session", and as `newDraft`
 */
export function applyImport(
  app: App,
  eventId: string,
  wish: ImportWish,
  accountId: string,
  version: number,
): Promise<EditedSession[]> {
  return app.db.transaction().execute(async (trx) => {
    const event = await lockEvent(trx, eventId);
    const sessions = await editedSessions(trx, eventId);
    await refuseStaleProgramme(trx, sessions, version, event.zone);
    const placed = await placesByName(trx, app, event, saidPlaces(wish));
    const edits = importEdits(app, event, sessions, wish, placed);
    return writeEdits(trx, app, event, accountId, "programme-imported", edits);
  });
}

/** All that name a room or a track. */
export function saidPlaces({ changed, new: added }: ImportWish): Pick<ImportedFacts, "room" | "track">[] {
  return [...added, ...changed.map(({ facts }) => facts)];
}

/**
 * What an import makes of each session it speaks of, as it is written and as it is shown beforehand. Those that the
 * import leaves as they are are among them.
 *
 * @throws Refusal "no-such-session", and as `newDraft`
 */
export function importEdits(
  app: App,
  event: Pick<EventRow, "zone" | "starts_on">,
  sessions: readonly EditedSession[],
  wish: ImportWish,
  placed: Placing,
): Edit[] {
  const changed = wish.changed.map(({ sessionId, facts }) => {
    const session = sessions.find((one) => one.id === sessionId);
    if (!session?.now) throw new Refusal("no-such-session", { sessionId });
    return { session, to: merged(app, event, session.now, placed(facts)) };
  });
  return [...changed, ...newOnes(app, event, sessions, wish.new.map(placed))];
}

/** Each that is not there yet; what the text has twice is there once. */
function newOnes(
  app: App,
  event: Pick<EventRow, "zone" | "starts_on">,
  sessions: readonly EditedSession[],
  wishes: readonly SessionFacts[],
): Edit[] {
  const all = [...sessions];
  const edits: Edit[] = [];
  for (const wish of wishes) {
    const to = newDraft(app, event, all, wish);
    if (all.some(({ now }) => now !== null && isSameSession(now, to))) continue;
    const session = notThereYet(app.newId());
    all.push({ ...session, now: to });
    edits.push({ session, to });
  }
  return edits;
}

function isSameSession(one: SessionDraft, other: SessionDraft): boolean {
  return (["title", "day", "starts_at", "room_id"] as const).every((column) => one[column] === other[column]);
}

function merged(
  app: App,
  event: Pick<EventRow, "zone" | "starts_on">,
  before: SessionDraft,
  facts: Partial<SessionFacts>,
): SessionDraft {
  const clock = facts.starts === undefined ? null : clockOf(event, facts);
  return {
    ...before,
    kind: facts.kind ?? before.kind,
    title: facts.title ?? before.title,
    lang: facts.lang ?? before.lang,
    abstract: facts.abstract ?? before.abstract,
    room_id: facts.roomId ?? before.room_id,
    track_id: facts.trackId ?? before.track_id,
    ...clock,
    day: facts.day ?? (clock?.starts_at ? dayAt(event, clock.starts_at) : before.day),
    appearances: facts.appearances
      ? mergedPeople(app, before.appearances, facts.appearances)
      : before.appearances,
    talks: facts.talks
      ? mergedTalks(app, before.talks, facts.talks, facts.lang ?? before.lang)
      : before.talks,
  };
}
