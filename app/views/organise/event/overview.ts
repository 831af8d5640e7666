import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { SeatMeterProps } from "#app/components/seat-meter.tsx";
import { checkedEvent } from "#app/events/checklist/checked-event.ts";
import { checklist } from "#app/events/checklist/checklist.ts";
import { eventPage, type EventPage } from "#app/events/event-page.ts";
import { isHeld } from "#app/events/rules.ts";
import { whenOf } from "#app/events/when.ts";
import { standingsOf } from "#app/speakers/standings.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { deadlineWords } from "#app/language/dates.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import { chartsWords } from "#app/language/organise/charts.ts";
import { deskWords } from "#app/language/organise/desk.ts";
import { kitchenWords } from "#app/language/organise/kitchen.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { whenSentence } from "#app/language/when.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { dateOf, daysBetween } from "#app/time.ts";
import type { Instant, SeatsRow } from "#db/schema.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedStatus } from "#app/views/organise/organise.ts";
import { pendingAnnouncementView } from "./pending-announcement.ts";
import { waysToSeats } from "#app/views/organise/people/seats-ways.ts";
import { placeLine } from "#app/views/text.ts";

/** The first page of an event's desk: how it stands, who comes, what is missing, and where to go from here. */
export async function overviewView(app: App, organiser: Organiser, address: string, now: Instant) {
  const language = languageOf(address);
  const { overview: words, rooms } = deskWords[language];
  const page = await eventPage(app.db, await invitingEvent(app.db, organiser.event.id));
  const { event } = page;
  const asked = [...(await standingsOf(app.db, event.id)).values()];
  const list = checklist(await checkedEvent(app.db, page, asked), now);
  const isPublic = event.status !== "draft" && event.withdrawn_at === null;
  const own = deskPath(event, language);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, rooms.overview, "overview"),
    heading: event.title,
    created: new URL(address).searchParams.has("created") ? words.created : null,
    pending: await pendingAnnouncementView(app, organiser, address),
    said: saidOf(page, language, now),
    status: { term: words.status, ...organisedStatus(organiser.event, page.seats, language, now) },
    facts: factsOf(page, language, now),
    seats: {
      heading: words.seats,
      href: deskPath(event, language, "people"),
      meters: event.registration_mode === "own" ? page.seats.map((one) => meterOf(one, page, language)) : [],
    },
    missing:
      isHeld(event, now) || event.status === "cancelled"
        ? null
        : {
            heading: words.missing,
            sentences: [
              ...(list.blockers.length > 0 && !isPublic ? [words.blockers(list.blockers.length)] : []),
              ...(list.missing.length > 0 ? [words.merely(list.missing.length)] : []),
            ],
            nothing: words.nothingMissing,
            link: { href: deskPath(event, language, "publication"), text: words.toChecklist },
          },
    more: {
      heading: words.more,
      links: [
        isPublic
          ? { href: inLanguage(language, `/events/${event.slug}`), text: words.publicPage }
          : { href: `${own}/publication/preview`, text: words.preview },
        ...waysToSeats(event, language),
        { href: `${own}/people/kitchen`, text: kitchenWords[language].heading },
        { href: `${own}/people/charts`, text: chartsWords[language].heading },
        { href: `${own}/log`, text: words.wholeLog },
        { href: `${own}/related`, text: words.related },
        ...(isTheirs
          ? [{ href: `${inLanguage(language, "/organise/events/new")}?copy=${event.slug}`, text: words.copy }]
          : []),
        ...(isTheirs && event.status === "published" && !isHeld(event, now)
          ? [{ href: `${own}/cancellation`, text: words.callOff }]
          : []),
      ],
    },
  };
}

/** What everyone who works with it must know before anything else. */
function saidOf({ event }: EventPage, language: Language, now: Instant): string | null {
  const words = deskWords[language].overview;
  if (event.withdrawn_at !== null) return words.withdrawn;
  if (event.status === "draft") return words.draft;
  if (event.status === "cancelled") return words.cancelled;
  return isHeld(event, now) ? words.past : null;
}

function factsOf(page: EventPage, language: Language, now: Instant) {
  const { event, venue, room } = page;
  const words = deskWords[language].overview;
  const { deadline_kind: kind, deadline_at: at, deadline_on: on, zone } = event;
  const deadline = kind === "date" ? { kind, on: on!, zone } : { kind: "instant" as const, at: at!, zone };
  const days = event.starts_on && daysBetween(dateOf(now, zone), event.starts_on);
  return [
    {
      term: words.when,
      sentences: [
        whenSentence(whenOf(event), language),
        ...(typeof days === "number" && days >= 0 ? [words.daysLeft(days)] : []),
      ],
    },
    { term: words.where, sentences: [placeLine(event, venue, room, language) ?? words.unknown] },
    {
      term: words.deadline,
      sentences: [kind === "none" ? words.noDeadline : sentenceStart(deadlineWords(deadline, language, now))],
    },
  ];
}

function meterOf(seats: SeatsRow, page: EventPage, language: Language): SeatMeterProps & { key: string } {
  const { kind, capacity, taken, waiting } = seats;
  const words = deskWords[language].overview;
  const counted = capacity === null ? words.seatsNoLimit(taken) : words.seatsOf(taken, capacity);
  const line = waiting > 0 ? `${counted}, ${words.waiting(waiting)}` : counted;
  return {
    key: kind,
    taken,
    ...(capacity !== null && { capacity }),
    words: page.seats.length > 1 ? words.ofKind(peopleWords[language].kinds[kind], line) : line,
  };
}
