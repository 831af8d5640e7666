import type { Language } from "#app/language/language.ts";
import { doorsWords } from "#app/language/templates.ts";
import { addDays, weekdayOf } from "#app/time.ts";
import type { EventType, LocalDate, RoomRow } from "#db/schema.ts";
import type { EventFacts } from "../event-facts.ts";

/** How events of a type mostly are. Times are those of the wall; spans are counted from the first day. */
interface Habit {
  readonly starts: string;
  readonly ends: string;
  /** When the doors open; null where people come when it begins. */
  readonly doors: string | null;
  readonly serves: "breakfast" | "food" | "nothing";
  readonly days: number;
  /** Days before, without a clock. */
  readonly deadlineDays: number;
}

const BREAKFAST: Habit = {
  starts: "09:00",
  ends: "10:00",
  doors: "08:30",
  serves: "breakfast",
  days: 1,
  deadlineDays: 3,
};
const WHOLE_DAY: Habit = {
  starts: "09:00",
  ends: "15:00",
  doors: "08:30",
  serves: "food",
  days: 1,
  deadlineDays: 7,
};
const MEETING: Habit = {
  starts: "12:00",
  ends: "14:30",
  doors: null,
  serves: "nothing",
  days: 1,
  deadlineDays: 3,
};

/** Source: people-and-pages.md §2.2 for breakfasts and conferences; the others after the events of 2015 and 2017. */
const HABITS: Record<EventType, Habit> = {
  "breakfast-seminar": BREAKFAST,
  "breakfast-meeting": BREAKFAST,
  launch: BREAKFAST,
  "dialogue-meeting": { ...MEETING, starts: "09:30", ends: "12:00" },
  "experience-gathering": { ...MEETING, starts: "10:00", ends: "12:30" },
  "information-meeting": { ...MEETING, starts: "13:00", ends: "14:00" },
  seminar: WHOLE_DAY,
  workshop: WHOLE_DAY,
  conference: { ...WHOLE_DAY, ends: "16:00", doors: "08:00", days: 2, deadlineDays: 14 },
  award: { ...MEETING, starts: "13:00", ends: "15:00" },
};

/** Long enough to invite. */
const DAYS_AHEAD = 28;

export type Template = Pick<
  EventFacts,
  "type" | "when" | "doorsText" | "hasCatering" | "deadline" | "registration" | "venueId" | "roomId"
>;

/**
 * What most would enter for an event of a type, on a working day four weeks ahead unless another is given: a proposal
 * to be changed. Its seats are those of the room; without a room there is no limit.
 */
export function templateOf(
  type: EventType,
  today: LocalDate,
  given: {
    readonly on?: LocalDate;
    readonly room?: Pick<RoomRow, "id" | "venue_id" | "capacity">;
    readonly language?: Language;
  } = {},
): Template {
  const habit = HABITS[type];
  const first = given.on ?? workingDays(addDays(today, DAYS_AHEAD), habit.days);
  const last = addDays(first, habit.days - 1);
  const deadline = addDays(first, -habit.deadlineDays);
  const words = doorsWords[given.language ?? "nb"];
  return {
    type,
    when: {
      kind: "instant",
      starts: `${first}T${habit.starts}`,
      ends: `${last}T${habit.ends}`,
      doors: habit.doors === null ? null : `${first}T${habit.doors}`,
    },
    doorsText:
      habit.doors === null ? undefined : habit.serves === "breakfast" ? words.breakfast : words.registration,
    hasCatering: habit.serves !== "nothing",
    deadline: { kind: "date", on: deadline < today ? today : deadline },
    registration: { mode: "own", seats: { physical: given.room?.capacity ?? null }, hasWaitlist: true },
    venueId: given.room?.venue_id,
    roomId: given.room?.id,
  };
}

/** The first day from here on from which so many in a row are no weekend. */
function workingDays(from: LocalDate, days: number): LocalDate {
  let first = from;
  while (weekdayOf(first) > 5 || weekdayOf(first) + days - 1 > 5) first = addDays(first, 1);
  return first;
}
