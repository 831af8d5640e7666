import type { App } from "#app/app.ts";
import type { FilterGroup, FilterLinksProps } from "#app/components/filter-links.tsx";
import { comingEvents, seatsByEvent, type ListedEvent } from "#app/events/lists.ts";
import { isOpen, stateOf } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { recordedEvents } from "#app/materials/queries.ts";
import { sessionTimes } from "#app/programme/queries.ts";
import { dateOf } from "#app/time.ts";
import type { Db, Instant, SeatsRow } from "#db/schema.ts";
import type { ListFacts } from "./list.ts";
import { langIfOther } from "./text.ts";

/** The filters of a list, as its address says them. */
export interface Chosen {
  readonly type?: string;
  readonly organiser?: string;
  readonly place?: string;
  readonly attendance?: string;
  readonly open?: string;
  readonly recording?: string;
}

const NAMES = ["type", "organiser", "place", "attendance", "open", "recording"] as const;

/** What an address chooses; anything it does not know is passed over. */
export function chosenIn(address: string): Chosen {
  const query = new URL(address).searchParams;
  const chosen: Record<string, string> = {};
  for (const name of NAMES) {
    const value = query.get(name);
    if (value && value.length <= 100) chosen[name] = value;
  }
  return chosen;
}

/** Events with their seats and recordings: what a list says of them. */
export async function withSeats(db: Db, events: readonly ListedEvent[]): Promise<ListFacts> {
  const ids = events.map((event) => event.id);
  const long = events.filter((event) => event.starts_on !== event.ends_on).map((event) => event.id);
  return {
    events,
    seats: await seatsByEvent(db, ids),
    recorded: await recordedEvents(db, ids),
    sessions: await sessionTimes(db, long),
  };
}

/** Events that are not over: what the front page and the list show. */
export async function comingFacts(app: App, now: Instant): Promise<ListFacts> {
  return withSeats(app.db, await comingEvents(app.db, dateOf(now, "Europe/Oslo")));
}

/** The events that pass the chosen filters. */
export function chosenOf(facts: ListFacts, chosen: Chosen, now: Instant): ListFacts {
  return { ...facts, events: facts.events.filter((event) => passes(event, facts, chosen, now)) };
}

function passes(event: ListedEvent, facts: ListFacts, chosen: Chosen, now: Instant): boolean {
  const seats: readonly SeatsRow[] = facts.seats.get(event.id) ?? [];
  return (
    (!chosen.type || event.type === chosen.type) &&
    (!chosen.organiser || event.organisation_slug === chosen.organiser) &&
    (!chosen.place || cityOf(event) === chosen.place) &&
    (!chosen.attendance || event.attendance === chosen.attendance || event.attendance === "both") &&
    (!chosen.open || isOpen(stateOf(event, seats, now))) &&
    (!chosen.recording || facts.recorded!.has(event.id))
  );
}

function cityOf(event: ListedEvent): string | null {
  return event.venue_city ?? event.place_text;
}

/** The filters as links with counts; each keeps what the others have chosen. */
export function filtersOf(
  facts: ListFacts,
  chosen: Chosen,
  path: string,
  language: Language,
  now: Instant,
): FilterLinksProps {
  const words = siteWords[language];
  const says = eventWords[language];
  const group = (label: string, name: keyof Chosen, options: readonly Option[]): FilterGroup => ({
    label,
    links: [{ value: undefined, text: words.all }, ...options].map(({ value, text, lang }: Option) => {
      const then = { ...chosen, [name]: value };
      const count = chosenOf(facts, then, now).events.length;
      return {
        href: hrefOf(path, then, language),
        text,
        ...(lang && { lang }),
        count: String(count),
        current: chosen[name] === value,
      };
    }),
  });
  const types = distinct(facts.events.map((event) => ({ value: event.type, text: says.type[event.type] })));
  const organisers = distinct(
    facts.events.map((event) => ({
      value: event.organisation_slug,
      text: event.organisation_acronym ?? event.organisation_name,
    })),
  );
  const places = distinct(facts.events.flatMap((event) => placeOption(event, language)));
  const groups = [
    group(words.filterType, "type", types),
    group(words.filterOrganiser, "organiser", organisers),
    group(words.filterPlace, "place", places),
    group(words.filterAttendance, "attendance", [
      { value: "physical", text: words.physical },
      { value: "stream", text: words.stream },
    ]),
    path === "/archive"
      ? group(says.recordings, "recording", [{ value: "yes", text: words.withRecording }])
      : group(words.filterOpen, "open", [{ value: "yes", text: words.openOnly }]),
  ].filter(
    (one) =>
      one.links.length > 2 ||
      one.links.some((link) => link.current && link.text !== words.all) ||
      one.label === words.filterOpen,
  );
  const isChosen = Object.keys(chosen).length > 0;
  return {
    label: words.filters,
    groups,
    ...(isChosen && { clear: { href: inLanguage(language, path), text: words.showAll } }),
  };
}

interface Option {
  readonly value: string | undefined;
  readonly text: string;
  readonly lang?: string;
}

/** Where an event is, as a filter; a phrase of the organiser's says its language. */
function placeOption(event: ListedEvent, language: Language): Option[] {
  const place = cityOf(event);
  if (!place) return [];
  const lang = event.venue_city ? undefined : langIfOther(event.lang, language);
  return [{ value: place, text: place, ...(lang && { lang }) }];
}

function distinct(options: readonly Option[]) {
  const byValue = new Map(options.map((option) => [option.value, option]));
  return [...byValue.values()].sort((a, b) => a.text.localeCompare(b.text, "nb"));
}

/** The address of a list as its filters make it; another spelling of the same is not kept. */
export function hrefOf(path: string, chosen: Chosen, language: Language): string {
  const query = new URLSearchParams();
  for (const name of NAMES) if (chosen[name]) query.set(name, chosen[name]);
  const said = query.toString();
  return inLanguage(language, path) + (said ? `?${said}` : "");
}
