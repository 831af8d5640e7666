import type { StatusTone } from "#app/components/status-chip.tsx";
import { shownCount, stateOf, type EventState } from "#app/events/rules.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { EventRow, Instant, SeatsRow } from "#db/schema.ts";

export interface Chip {
  readonly tone: StatusTone;
  readonly words: string;
}

type Stated = Parameters<typeof stateOf>[0] & Moved;
type Moved = Pick<EventRow, "previous_starts_at" | "previous_starts_on" | "previous_place">;

/** How an event stands, as a chip. What has moved says so while it still can be gone to. */
export function chipOf(
  event: Stated,
  seats: readonly SeatsRow[],
  now: Instant,
  language: Language,
  hasRecording = false,
): Chip {
  const words = eventWords[language].state;
  const state = stateOf(event, seats, now);
  if (state === "held" && hasRecording) return { tone: "recordings", words: words.recordings };
  if (isMoved(event) && state !== "held" && state !== "cancelled")
    return { tone: "moved", words: words.moved };
  if (state === "closed" && event.registration_mode === "closed")
    return { tone: "closed", words: words.invited };
  if (state === "open" && event.registration_mode === "email")
    return { tone: "open", words: words["by-email"] };
  const tone: StatusTone = state === "draft" ? "not-open" : state;
  return { tone, words: words[tone] };
}

export function isMoved(event: Moved): boolean {
  return (
    event.previous_starts_at !== null || event.previous_starts_on !== null || event.previous_place !== null
  );
}

/** Seats in words, and as dots where the event shows its numbers; undefined when it hides them. */
export interface SeatsView {
  readonly taken: number;
  readonly capacity?: number;
  readonly words: string;
}

type Counted = Pick<
  EventRow,
  "registration_mode" | "public_count" | "stated_registered" | "has_waitlist" | "allocation"
>;

export function seatsView(
  event: Counted,
  seats: readonly SeatsRow[],
  state: EventState,
  language: Language,
): SeatsView | undefined {
  const words = eventWords[language];
  const taken = seats.reduce((sum, kind) => sum + kind.taken, 0);
  const isLive =
    state === "open" || state === "few" || state === "waitlist" || state === "full" || state === "closed";
  if (event.registration_mode !== "own" || seats.length === 0)
    return elsewhereView(event, taken, state, language);
  if (!isLive || event.allocation !== "first-come" || event.public_count === "hidden") return undefined;
  if (event.public_count === "words") {
    if (state === "open") return { taken, words: words.seatsFree };
    return state === "few" ? { taken, words: words.seatsFew } : undefined;
  }
  if (event.public_count === "rounded") {
    return { taken, words: countWords(taken, "rounded", state === "open" || state === "few", language) };
  }
  return exactView(event, seats, taken, language);
}

function exactView(event: Counted, seats: readonly SeatsRow[], taken: number, language: Language): SeatsView {
  const words = eventWords[language];
  const waiting = seats.reduce((sum, kind) => sum + kind.waiting, 0);
  if (seats.some((kind) => kind.capacity === null)) return { taken, words: words.seatsNoLimit(taken) };
  const capacity = seats.reduce((sum, kind) => sum + kind.capacity!, 0);
  const line = waiting > 0 ? words.seatsWaiting(waiting) : event.has_waitlist ? words.waitlistWhenFull : null;
  return { taken, capacity, words: [words.seats(taken, capacity), line].filter(Boolean).join(", ") };
}

/** Where no form is ours: what the organiser states, or has counted by hand, whichever is more. */
function elsewhereView(
  event: Counted,
  taken: number,
  state: EventState,
  language: Language,
): SeatsView | undefined {
  const { stated_registered: stated, public_count: how } = event;
  const people = Math.max(stated ?? 0, taken);
  if ((stated === null && taken === 0) || how === "hidden" || how === "words") return undefined;
  return {
    taken: people,
    words: countWords(people, how, state === "open" || state === "elsewhere", language),
  };
}

function countWords(
  people: number,
  how: EventRow["public_count"],
  isFree: boolean,
  language: Language,
): string {
  const words = eventWords[language];
  const count = shownCount(people, how);
  if (count.kind === "hidden" || (people === 0 && isFree)) return isFree ? words.seatsFree : "";
  const said =
    count.kind === "nearly"
      ? words.registeredNearly(count.people)
      : count.kind === "over"
        ? words.registeredOver(count.people)
        : words.registeredExact(count.people);
  return isFree ? `${said} – ${words.stillFree}` : said;
}
