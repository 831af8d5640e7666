import type { App } from "#app/app.ts";
import { eventFile } from "#app/calendar/feed.ts";
import { knownWhen, spansNights } from "#app/calendar/known-when.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import type { MailedEntry } from "#app/speakers/mailed-entry.ts";
import { toldNow } from "#app/speakers/told.ts";
import { titleOf } from "#app/speakers/turns.ts";
import { speakFacts } from "./speak-facts.ts";

/** The way to a speaker's own time as a file; null while it is unknown. */
export function calendarLink(open: OpenSpeaker, path: string, language: Language) {
  return knownWhen(toldOf(open).when)
    ? { href: `${path}/calendar.ics`, text: speakWords[language].facts.calendar }
    : null;
}

/**
 * A speaker's own time and room for their calendar; null while the time is unknown. The same entry each time, so that a
 * later one takes the place of an earlier; and the one that came by letter, where one did. Without the link that opens the page: calendars are seen by many.
 */
export function speakCalendar(
  app: App,
  open: OpenSpeaker,
  language: Language,
  mailed: MailedEntry | undefined,
): string | null {
  const { event, turn } = open;
  const told = toldOf(open);
  const when = knownWhen(told.when);
  if (!when) return null;
  const { publicUrl } = app.config;
  const { title, lang } = titleOf(turn);
  const url = publicUrl + inLanguage(language, `/events/${event.slug}`);
  const isPublic = event.status !== "draft" && event.withdrawn_at === null;
  const entry = {
    uid: mailed?.calendar_uid ?? `speaker-${turn.one.id}@samling`,
    sequence: mailed?.calendar_sequence ?? event.calendar_sequence + turn.session.version,
    changedAt: [event.changed_at, turn.session.changedAt ?? ""].sort().at(-1)!,
    when,
    status: told.isCalledOff ? ("CANCELLED" as const) : ("CONFIRMED" as const),
    isFree: spansNights(when),
    title: title.trim() || event.title,
    language: lang,
    location: told.place,
    description: [
      event.title,
      ...speakFacts(open, language).map(({ term, lines }) => `${term}: ${lines.join("; ")}`),
      ...(isPublic ? [url] : []),
    ].join("\n"),
    ...(isPublic && { url }),
  };
  // Where the file comes from is the link itself, which stays out of it.
  return eventFile(entry, "");
}

function toldOf({ event, turn, room }: OpenSpeaker) {
  const { starts_at, ends_at } = turn.draft;
  return toldNow(event, { starts_at, ends_at, room_name: room?.name ?? null });
}
