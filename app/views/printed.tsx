import type { ProgrammeDay } from "#app/components/programme.tsx";
import type { ProgrammeSession } from "#app/components/programme-session.tsx";
import { Prose } from "#app/components/prose.tsx";
import type { DayView, SessionView } from "./programme.ts";

/** A day's view with its abstracts as markup, as the programme prints it. */
export function printedDay(day: DayView): ProgrammeDay {
  return {
    ...day,
    slots: day.slots.map((slot) => ({ ...slot, sessions: slot.sessions.map(printedSession) })),
    ...(day.unplaced && {
      unplaced: { ...day.unplaced, sessions: day.unplaced.sessions.map(printedSession) },
    }),
  } as ProgrammeDay;
}

function printedSession({ abstractMarkup, abstractLang, talks, ...session }: SessionView): ProgrammeSession {
  return {
    ...session,
    ...(abstractMarkup && { abstract: <Prose html={abstractMarkup} lang={abstractLang} /> }),
    talks: talks?.map(({ abstractMarkup: markup, abstractLang: lang, ...talk }) => ({
      ...talk,
      ...(markup && { abstract: <Prose html={markup} lang={lang} /> }),
    })),
  } as ProgrammeSession;
}
