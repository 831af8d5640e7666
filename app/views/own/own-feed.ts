import type { App } from "#app/app.ts";
import { feed, type FeedEntry } from "#app/calendar/feed.ts";
import { registeredBy, type ChosenSession, type Registered } from "#app/feeds/registered.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { plus } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import {
  CANCELLED_DAYS,
  entryOf,
  isInFeeds,
  lastChange,
  ZONE,
  type CalendarFile,
} from "#app/views/site/feeds.ts";

/**
 * All that one address has a seat at: each event as its invitation's own entry, and each session they have chosen. An
 * event with chosen sessions leaves the time free: the sessions are what one is busy with. What one no longer comes to
 * stays as cancelled for a month. Nothing is in it that others could not read of the event, but the address of the
 * stream.
 */
export async function registeredFeed(
  app: App,
  subscription: { readonly email: string; readonly language: Language; readonly path: string },
  now: Instant,
): Promise<CalendarFile> {
  const { email, language, path } = subscription;
  const { publicUrl } = app.config;
  const all = await registeredBy(app.db, email, plus(now, { days: -CANCELLED_DAYS }, ZONE));
  const entries = all
    .filter(({ placed }) => isInFeeds(placed.event, now))
    .flatMap((one) => entriesOf(one, publicUrl, language));
  return {
    name: "samling",
    text: feed({ name: ownCalendarWords[language].feed, sourceUrl: publicUrl + path, entries }),
    changedAt: lastChange(entries),
    keepUntil: null,
  };
}

function entriesOf(one: Registered, publicUrl: string, language: Language): FeedEntry[] {
  const { registration, placed, chosen } = one;
  const entry = entryOf(placed, publicUrl);
  if (!entry) return [];
  const { status, kind, calendar_uid: uid, calendar_sequence: sequence } = registration;
  const isOut = status !== "confirmed";
  const { stream_url: streamUrl } = placed.event;
  const own: FeedEntry = {
    ...entry,
    uid,
    sequence,
    createdAt: registration.arrived_at,
    changedAt: later(entry.changedAt, registration.status_at),
    ...(isOut && { status: "CANCELLED", title: ownCalendarWords[language].out(placed.event.title) }),
    ...(kind === "stream" && {
      location: streamUrl ?? eventWords[language].streamPlace,
      geo: null,
    }),
  };
  const sessions = chosen.flatMap((session) => sessionEntry(session, one, own, publicUrl, language));
  return [{ ...own, isFree: own.isFree || sessions.length > 0 }, ...sessions];
}

function sessionEntry(
  session: ChosenSession,
  { registration, placed }: Registered,
  whole: FeedEntry,
  publicUrl: string,
  language: Language,
): FeedEntry[] {
  if (session.starts_at === null) return [];
  const { event, venue } = placed;
  const url = publicUrl + inLanguage(language, `/events/${event.slug}/sessions/${session.slug}`);
  const place = [session.room_name, venue?.name, venue?.street, venue?.city].filter(Boolean).join(", ");
  const isCancelled = whole.status === "CANCELLED";
  return [
    {
      uid: `${session.id}.${registration.calendar_uid}`,
      sequence: session.calendar_sequence + registration.calendar_sequence,
      createdAt: registration.arrived_at,
      changedAt: later(session.changed_at, whole.changedAt),
      when: { kind: "instant", startsAt: session.starts_at, endsAt: session.ends_at, zone: event.zone },
      status: whole.status,
      isFree: false,
      title: isCancelled ? `${whole.title}: ${session.title}` : session.title,
      language: session.lang,
      location: registration.kind === "stream" || place === "" ? whole.location : place,
      description: [event.title, url].join("\n"),
      url,
    },
  ];
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}
