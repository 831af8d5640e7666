import { slotsOf } from "#app/components/programme-grid.ts";
import type {
  ProgrammeSession as SessionProps,
  ProgrammeTalk as TalkProps,
} from "#app/components/programme-session.tsx";
import type { ProgrammeDay, ProgrammeSlot } from "#app/components/programme.tsx";
import { inLanguage } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { atClock } from "#app/language/dates.ts";
import type { ListedAppearance, Programme, ProgrammeSession } from "#app/programme/queries.ts";
import { addDays, dateOf, isoWithOffset, wallOf } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";
import { markupOf } from "./markdown.ts";
import { nameOf } from "./people.ts";
import { langIfOther } from "./text.ts";
import { minuteOf } from "./when.ts";

type Scheduled = Pick<EventRow, "slug" | "zone" | "starts_on" | "ends_on">;

/** Abstracts as markup: the component prints them through `Prose`. */
export type SessionView = Omit<SessionProps, "abstract" | "talks"> & {
  readonly key: string;
  readonly abstractMarkup?: string;
  readonly abstractLang?: string;
  readonly talks?: readonly TalkView[];
};
export type TalkView = Omit<TalkProps, "abstract"> & {
  readonly abstractMarkup?: string;
  readonly abstractLang?: string;
};
export type DayView = Omit<ProgrammeDay, "slots" | "unplaced"> & {
  readonly slots: readonly (Omit<ProgrammeSlot, "sessions"> & {
    readonly sessions: readonly SessionView[];
  })[];
  readonly unplaced?: { readonly heading: string; readonly sessions: readonly SessionView[] };
};

/** How much of each session a page tells: only what and who, or abstracts too. */
export type Detail = "brief" | "full";

/** The programme by days, each a list by start time with its rooms from the left. */
export function daysView(
  event: Scheduled,
  programme: Programme,
  language: Language,
  detail: Detail,
): DayView[] {
  const words = eventWords[language];
  const days = [...new Set(programme.sessions.map((session) => session.day))].sort(
    (a, b) => (a ?? 99) - (b ?? 99),
  );
  return days.map((day) => {
    const sessions = programme.sessions.filter((session) => session.day === day);
    const unplaced = sessions.filter((session) => session.starts_at === null);
    return {
      id: day === null ? "day-unknown" : `day-${day}`,
      heading: dayHeading(event, day, sessions, language),
      rooms: roomsIn(sessions),
      slots: slotViews(event, sessions, language, detail),
      ...(unplaced.length > 0 && {
        unplaced: {
          heading: day === null ? "" : words.daysUnplaced,
          sessions: unplaced.map((session) => sessionView(event, session, language, detail)),
        },
      }),
    };
  });
}

function dayHeading(
  event: Scheduled,
  day: number | null,
  sessions: readonly ProgrammeSession[],
  language: Language,
): string {
  const words = eventWords[language];
  if (day === null) return words.daysUnplaced;
  const first = sessions.find((session) => session.starts_at)?.starts_at;
  const date = first ? dateOf(first, event.zone) : event.starts_on && addDays(event.starts_on, day - 1);
  const isOnlyDay = event.starts_on === event.ends_on;
  if (!date) return words.day(day);
  return isOnlyDay
    ? dateLine(date, language)
    : `${words.day(day)}: ${dateLine(date, language, { year: false, capital: false })}`;
}

function roomsIn(sessions: readonly ProgrammeSession[]): string[] {
  const rooms = new Map(
    sessions.filter((session) => session.room).map((session) => [session.room!.position, session.room!.name]),
  );
  return [...rooms].sort(([a], [b]) => a - b).map(([, name]) => name);
}

function slotViews(
  event: Scheduled,
  sessions: readonly ProgrammeSession[],
  language: Language,
  detail: Detail,
) {
  const rooms = roomsIn(sessions);
  const placed = sessions
    .filter((session) => session.starts_at !== null)
    .map((session) => {
      const start = minuteOf(session.starts_at!, event.zone);
      const column = session.room ? rooms.indexOf(session.room.name) + 1 : undefined;
      const end = session.ends_at ? minuteOf(session.ends_at, event.zone) : start + 1;
      return { session, start, end, ...(column && { column }) };
    });
  return slotsOf(placed).map((slot) => {
    const startsAt = slot.sessions[0]!.session.session.starts_at!;
    return {
      time: clock(wallOf(startsAt, event.zone).time, language),
      dateTime: isoWithOffset(startsAt, event.zone),
      sessions: slot.sessions.map(({ session: { session, column }, rows }) => ({
        ...sessionView(event, session, language, detail),
        ...(column && { column }),
        rows,
      })),
    };
  });
}

function clock(time: string, language: Language): string {
  return language === "en" ? time : time.replace(":", ".");
}

/** One session: what, who, where and until when. */
export function sessionView(
  event: Scheduled,
  session: ProgrammeSession,
  language: Language,
  detail: Detail,
): SessionView {
  const words = eventWords[language];
  const lang = langIfOther(session.lang, language);
  const panel = session.talks.find((talk) => talk.kind === "panel");
  const moderator = session.appearances.find((one) => one.role === "moderator");
  const speakers = session.appearances.filter((one) => one !== moderator);
  const isBreak = session.kind === "break";
  const until = session.ends_at && session.starts_at ? wallOf(session.ends_at, event.zone).time : null;
  return {
    key: session.id,
    id: session.slug,
    title: session.title,
    ...(lang && { lang }),
    ...(!isBreak && { href: inLanguage(language, `/events/${event.slug}/sessions/${session.slug}`) }),
    kind: isBreak ? "break" : "session",
    ...(until && { until: untilWords(until, language) }),
    ...(session.room && { room: session.room.name }),
    ...(session.track && trackNote(session.track, language)),
    ...(session.starts_at === null && session.day !== null && { note: words.timeToCome }),
    ...(detail === "full" &&
      session.abstract && {
        abstractMarkup: markupOf(session.abstract, 4),
        ...(lang && { abstractLang: lang }),
      }),
    talks: session.talks
      .filter((talk) => talk !== panel)
      .map((talk) => ({ ...talkView(talk, language, detail), ...(lang && { abstractLang: lang }) })),
    ...(speakers.length > 0 && { speakers: speakers.map((one) => nameOf(one, language)) }),
    ...(speakers[0]?.role_label && roleOf(speakers[0], language)),
    ...(moderator && { moderator: { role: words.moderator, speaker: nameOf(moderator, language) } }),
    ...(panel && {
      panel: {
        title: panel.title,
        ...(langIfOther(panel.lang, language) && { lang: panel.lang }),
        words: [panel.is_panel_of_session ? `${words.panelOfSpeakers}.` : null, panel.subtitle]
          .filter(Boolean)
          .join(" "),
        ...(panel.appearances.length > 0 && {
          speakers: panel.appearances.map((one) => nameOf(one, language)),
        }),
      },
    }),
  };
}

function trackNote(track: { name: string; lang: string }, language: Language) {
  const noteLang = langIfOther(track.lang, language);
  return { note: track.name, ...(noteLang && { noteLang }) };
}

/** «Innleder», in the language of who wrote it. */
function roleOf(one: ListedAppearance, language: Language) {
  const roleLang = langIfOther(one.lang, language);
  return { role: one.role_label!, ...(roleLang && { roleLang }) };
}

function untilWords(time: string, language: Language): string {
  return language === "en" ? `until ${time}` : `til ${atClock(time, language)}`;
}

function talkView(talk: ProgrammeSession["talks"][number], language: Language, detail: Detail): TalkView {
  const lang = langIfOther(talk.lang, language);
  return {
    ...(talk.number !== null && { number: String(talk.number) }),
    title: talk.title,
    ...(lang && { lang }),
    ...(talk.subtitle && { subtitle: talk.subtitle }),
    ...(detail === "full" && talk.abstract && { abstractMarkup: markupOf(talk.abstract, 4) }),
    ...(talk.appearances.length > 0 && { speakers: talk.appearances.map((one) => nameOf(one, language)) }),
    ...(talk.appearances[0]?.role_label && roleOf(talk.appearances[0], language)),
  };
}
