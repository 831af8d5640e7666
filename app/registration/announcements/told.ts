import { placeInWords, type Placed } from "#app/events/place.ts";
import { whenOf, type Dated } from "#app/events/when.ts";
import type { When } from "#app/time.ts";
import type { Db, EventRow, RegistrationRow, SeatKind } from "#db/schema.ts";
import type { LetterFacts } from "#emails/facts.ts";
import type { InvitingEvent } from "../queries.ts";

type ToldPlace = Placed | { readonly stream_url: string | null };
type Told = { readonly when: When } & ToldPlace;
export type Tellable = Dated & Placed & Pick<EventRow, "stream_url">;

/**
 * Time and place as one person must know them, in one text that is the same as long as nothing of it changes: what
 * is stored as `registration.told`, and decides who hears of a change (rules.md §4).
 */
export function toldNow(event: Tellable, kind: SeatKind): string {
  return JSON.stringify(tellable(event, kind));
}

function tellable(event: Tellable, kind: SeatKind): Told {
  const { venue_id, room_id, place_text, stream_url } = event;
  const place = kind === "stream" ? { stream_url } : { venue_id, room_id, place_text };
  return { when: whenOf(event), ...place };
}

/** What somebody was told, where it was of this kind of seat: a place in the room is none on the stream. */
export function toldAs(kind: SeatKind, told: string | null): string | null {
  const isOfStream = told !== null && "stream_url" in (JSON.parse(told) as Told);
  return isOfStream === (kind === "stream") ? told : null;
}

export interface Change {
  /** What is no longer so; null of what still is. */
  readonly before: LetterFacts["before"];
  /** Whether the date was known to this person, and is known. */
  readonly wasDated: boolean;
  readonly isDated: boolean;
}

/** What has changed of an event since a person was last told. */
export async function changeSince(
  db: Db,
  event: InvitingEvent,
  registration: Pick<RegistrationRow, "told" | "kind">,
): Promise<Change> {
  const isDated = event.time_kind !== "unknown";
  if (registration.told === null) return { before: null, wasDated: isDated, isDated };
  const { when: was, ...place } = JSON.parse(registration.told) as Told;
  const { when: is, ...placeNow } = tellable(event, registration.kind);
  const before = {
    when: isSame(was, is) ? null : was,
    place: isSame(place, placeNow) ? null : await inWords(db, place),
  };
  return { before, wasDated: was.kind !== "unknown", isDated };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function inWords(db: Db, place: ToldPlace): Promise<string | null> {
  return "stream_url" in place ? Promise.resolve(place.stream_url) : placeInWords(db, place);
}
