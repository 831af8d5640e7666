import { organisationsEdited, organisationsRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import { organisedEvents, type OrganisedEvent } from "#app/events/organised-events.ts";
import { isHeld } from "#app/events/rules.ts";
import { whenOf } from "#app/events/when.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { atClock, deadlineWords } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { organiseWords } from "#app/language/organise.ts";
import { whenShort } from "#app/language/when.ts";
import { lettersByEvent } from "#app/mail/letter-list.ts";
import { wallOf } from "#app/time.ts";
import type { Instant, SeatsRow } from "#db/schema.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { searchIn, sorted, sortsOf, type Counted } from "./organise-order.ts";
import { newEventPath } from "#app/views/organise/new-event/new-event.ts";
import { organiserFrame } from "./organiser-frame.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";
import { chipOf, type Chip } from "#app/views/status.ts";
import { langIfOther } from "#app/views/text.ts";

/** The organiser's first page: the events of one's organisations, what comes first. */
export async function organiseView(app: App, signedIn: SignedIn, address: string, now: Instant) {
  const language = languageOf(address);
  const words = organiseWords[language].events;
  const organisations = organisationsRead(signedIn);
  const events = await organisedEvents(app.db, organisations);
  const seats = await seatsByEvent(
    app.db,
    events.map((event) => event.id),
  );
  const letters = await lettersByEvent(app.db, organisations);

  const search = searchIn(address);
  const found = events
    .filter((event) => event.title.toLowerCase().includes(search.toLowerCase()))
    .map((event) => counted(event, seats.get(event.id)!));
  const row = (one: Counted) => rowOf(one, seats.get(one.event.id)!, letters, language, now);
  const part = (isPast: boolean) =>
    sorted(
      found.filter(({ event }) => isHeld(event, now) === isPast),
      address,
      isPast,
    ).map(row);
  const isAlone = organisations !== null && organisations.length === 0;
  return {
    frame: organiserFrame(app, address, words.heading, signedIn),
    heading: words.heading,
    begin:
      organisationsEdited(signedIn)?.length === 0
        ? null
        : { href: newEventPath(language), text: newEventWords[language].heading },
    search: {
      action: inLanguage(language, "/organise"),
      label: words.search,
      button: words.searchButton,
      defaultValue: search,
    },
    columns: sortsOf(address, language),
    parts:
      found.length === 0
        ? []
        : [
            { heading: words.coming, nothing: words.noneComing, rows: part(false) },
            { heading: words.past, nothing: "", rows: part(true) },
          ].filter(({ nothing, rows }) => nothing !== "" || rows.length > 0),
    nothing: isAlone ? words.noMembership : search ? words.notFound(search) : words.none,
    showAll: search ? { href: inLanguage(language, "/organise"), text: words.showAll } : null,
  };
}

function counted(event: OrganisedEvent, seats: readonly SeatsRow[]): Counted {
  return {
    event,
    registered: seats.reduce((sum, kind) => sum + kind.taken, 0),
    waiting: seats.reduce((sum, kind) => sum + kind.waiting, 0),
  };
}

function rowOf(
  { event, registered, waiting }: Counted,
  seats: readonly SeatsRow[],
  letters: Awaited<ReturnType<typeof lettersByEvent>>,
  language: Language,
  now: Instant,
) {
  const words = organiseWords[language].events;
  const own = event.registration_mode === "own" && seats.length > 0;
  const capacity = seats.every((kind) => kind.capacity !== null)
    ? seats.reduce((sum, kind) => sum + kind.capacity!, 0)
    : null;
  const { letters: count = 0, failed = 0 } = letters.get(event.id) ?? {};
  const lang = langIfOther(event.lang, language);
  return {
    key: event.id,
    when: sentenceStart(whenShort(whenOf(event), language)),
    clock: event.starts_at && atClock(wallOf(event.starts_at, event.zone).time, language),
    title: event.title,
    ...(lang && { lang }),
    link: { href: deskPath(event, language) },
    organisation: event.organisation_acronym ?? event.organisation_name,
    unlisted: event.is_unlisted === 1 ? words.unlisted : null,
    status: organisedStatus(event, seats, language, now),
    people: {
      href: peoplePath(event, language),
      text: own
        ? capacity === null
          ? words.noLimit(registered)
          : words.registeredOf(registered, capacity)
        : words.people,
    },
    waiting: own ? String(waiting) : null,
    deadline: deadlineOf(event, language, now),
    letters:
      count === 0
        ? null
        : {
            href: `${inLanguage(language, "/organise/letters")}?event=${encodeURIComponent(event.slug)}`,
            text: words.lettersCount(count),
            failed: failed > 0 ? words.failed(failed) : null,
          },
  };
}

/** How an event stands, as its organisers say it: a draft and a withdrawn page too. */
export function organisedStatus(
  event: OrganisedEvent,
  seats: readonly SeatsRow[],
  language: Language,
  now: Instant,
): Chip {
  const words = organiseWords[language].events;
  if (event.withdrawn_at !== null) return { tone: "cancelled", words: words.withdrawn };
  if (event.status === "draft") return { tone: "not-open", words: words.draft };
  return chipOf(event, seats, now, language);
}

export function deadlineOf(event: OrganisedEvent, language: Language, now: Instant): string | null {
  const { deadline_kind: kind, deadline_at: at, deadline_on: on, zone } = event;
  if (kind === "none") return null;
  const deadline = kind === "date" ? { kind, on: on!, zone } : { kind: "instant" as const, at: at!, zone };
  return deadlineWords(deadline, language, now, { weekday: false });
}
