import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import type { EditableProgramme, PlannedSession } from "#app/programme/edit/editable-programme.ts";
import { dateOf } from "#app/time.ts";

/** The day asked for; that of what was just done; else the first. */
export function dayAsked(programme: EditableProgramme, query: URLSearchParams, focused: string | null) {
  const done = programme.scheduled.find(({ id }) => id === focused);
  const asked = done ? dayOf(done, programme) : Number(query.get("day"));
  return programme.days.find(({ day }) => day === asked) ?? programme.days[0]!;
}

/** By the clock: the day that somebody wrote may be another. */
export function dayOf({ now }: PlannedSession, { event, days }: EditableProgramme): number {
  const date = dateOf(now.starts_at!, event.zone);
  return days.find((one) => one.date === date)?.day ?? now.day ?? 1;
}

export function dayName({ day, date }: EditableProgramme["days"][number], language: Language): string {
  const { board } = programmeWords[language];
  return date === null
    ? board.day(day)
    : board.dayOn(day, dateLine(date, language, { year: false, capital: false }));
}

export function hrefOf(
  path: string,
  day: number,
  asList: boolean,
  change: { day?: number; as?: "list" | null },
): string {
  const list = change.as === undefined ? asList : change.as === "list";
  return `${path}?day=${change.day ?? day}${list ? "&as=list" : ""}`;
}

export function hrefOfSession(id: string, programme: EditableProgramme, path: string): string {
  const session = programme.scheduled.find((one) => one.id === id);
  return session ? `${path}?day=${dayOf(session, programme)}#session-${id}` : `${path}#session-${id}`;
}
