import type { App } from "#app/app.ts";
import { roomsOf } from "#app/events/rooms.ts";
import { importEdits, saidPlaces, type ImportWish } from "#app/programme/edit/apply-import.ts";
import { asProgramme } from "#app/programme/edit/as-programme.ts";
import { isSameDraft, type SessionDraft } from "#app/programme/edit/draft.ts";
import { editableProgramme, type EditableProgramme } from "#app/programme/edit/editable-programme.ts";
import { importWish } from "#app/programme/edit/import-wish.ts";
import { folded, placing } from "#app/programme/edit/places-by-name.ts";
import { compareProgramme, type ChangedSession, type Comparison } from "#app/programme/pasted/compare.ts";
import { knownSessions } from "#app/programme/pasted/known-sessions.ts";
import { readContent } from "#app/programme/pasted/read-programme.ts";
import type { ProgrammeWarning, ReadSession } from "#app/programme/pasted/read-session.ts";
import { addDays, daysBetween } from "#app/time.ts";
import type { EventRow, LocalDate } from "#db/schema.ts";
import { fitted, type FitDoubt } from "./fitted.ts";
import type { KeptImport } from "./keep-import.ts";

/** Those that a session keeps though the text does not name them. */
export interface StayingPeople {
  readonly title: string;
  readonly names: readonly string[];
}

/** What an import would make of a programme: as it would be written, and nothing is. */
export interface ImportPreview {
  readonly programme: EditableProgramme;
  readonly wish: ImportWish;
  /** How many sessions were read at all. */
  readonly found: number;
  readonly added: readonly SessionDraft[];
  readonly changed: readonly { readonly before: SessionDraft; readonly after: SessionDraft }[];
  readonly unchanged: number;
  /** In the programme, and not in what was read: they stay. */
  readonly staying: readonly SessionDraft[];
  readonly stayingPeople: readonly StayingPeople[];
  /** Names that would become rooms of the venue, and tracks of the event. */
  readonly newRooms: readonly string[];
  readonly newTracks: readonly string[];
  /** Names by id, those of the new ones too. */
  readonly places: ReadonlyMap<string, string>;
  /** Read with a guess. */
  readonly unsure: readonly ReadSession[];
  readonly warnings: readonly ProgrammeWarning[];
  readonly doubts: readonly FitDoubt[];
}

/**
 * What an import would change, by the rules by which it is written.
 *
 * @throws Refusal as `newDraft`
 */
export async function previewImport(
  app: App,
  eventId: string,
  { content, columns }: Pick<KeptImport, "content" | "columns">,
): Promise<ImportPreview> {
  const programme = (await editableProgramme(app.db, eventId))!;
  const { event } = programme;
  const read = readContent(content, {
    zone: event.zone,
    days: daysOf(event),
    ...(columns && { columns }),
  });
  const { sessions, doubts } = fitted(read.sessions, event);
  const known = knownSessions(asProgramme(programme), event.zone);
  const comparison = compareProgramme(known, sessions);
  const wish = importWish(event, comparison);
  const planned = [...programme.scheduled, ...programme.unscheduled];
  const rooms = placesFor(
    event.venue_id === null ? [] : await roomsOf(app.db, event.venue_id),
    event.venue_id === null ? [] : saidPlaces(wish).flatMap(({ room }) => room ?? []),
  );
  const tracks = placesFor(
    programme.tracks,
    saidPlaces(wish).flatMap(({ track }) => track ?? []),
  );
  const edits = importEdits(
    app,
    event,
    [...planned, ...programme.going],
    wish,
    placing(rooms.ids, tracks.ids),
  );
  const changed = edits.flatMap(({ session, to }) =>
    session.now && to && !isSameDraft(session.now, to) ? [{ before: session.now, after: to }] : [],
  );
  const missing = new Set(comparison.missing.map(({ id }) => id));
  return {
    programme,
    wish,
    found: sessions.length,
    added: edits.flatMap(({ session, to }) => (session.now === null && to ? [to] : [])),
    changed,
    unchanged: known.length - missing.size - changed.length,
    staying: planned.filter(({ id }) => missing.has(id)).map(({ now }) => now),
    stayingPeople: stayingPeople(comparison),
    newRooms: rooms.made,
    newTracks: tracks.made,
    places: new Map([
      ...programme.rooms.map(({ id, name }): [string, string] => [id, name]),
      ...rooms.names,
      ...tracks.names,
    ]),
    unsure: sessions.filter(({ sure }) => !sure),
    warnings: read.warnings,
    doubts,
  };
}

/** Whether a yes would write anything. */
export function writesSomething({ added, changed }: ImportPreview): boolean {
  return added.length + changed.length > 0;
}

function daysOf({ starts_on, ends_on }: EventRow): LocalDate[] {
  if (starts_on === null) return [];
  const days = daysBetween(starts_on, ends_on ?? starts_on) + 1;
  return Array.from({ length: days }, (_, at) => addDays(starts_on, at));
}

/** Those there are, and those that names stand for which nothing has yet. */
function placesFor(
  there: readonly { readonly id: string; readonly name: string }[],
  said: readonly string[],
) {
  const ids = new Map(there.map(({ id, name }) => [folded(name), id]));
  const names = new Map(there.map(({ id, name }) => [id, name]));
  const made: string[] = [];
  for (const name of said) {
    if (ids.has(folded(name))) continue;
    const id = `new ${folded(name)}`;
    ids.set(folded(name), id);
    names.set(id, name.trim());
    made.push(name.trim());
  }
  return { ids, names, made };
}

function stayingPeople({ changed }: Comparison): StayingPeople[] {
  return changed.flatMap(({ existing, read, fields }) => {
    if (!fields.includes("speakers") && !fields.includes("talks")) return [];
    // Where both name as many, one has come in the place of another.
    const all = namesIn(existing);
    const said = new Set(namesIn(read));
    const names = all.filter((name) => !said.has(name));
    return names.length > 0 && all.length > said.size ? [{ title: existing.title, names }] : [];
  });
}

function namesIn({ speakers, talks }: ChangedSession["read"]): string[] {
  return [...speakers, ...talks.flatMap((talk) => talk.speakers)].flatMap(({ name }) => name ?? []);
}
