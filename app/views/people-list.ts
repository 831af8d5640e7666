import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { FilterLinksProps } from "#app/components/filter-links.tsx";
import type { LedgerColumn } from "#app/components/ledger.tsx";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import type { Listed } from "#app/registration/people/listed.ts";
import { peopleOf, type PeoplePage } from "#app/registration/people/people-of.ts";
import { TABS, type PeopleSort, type PeopleWish } from "#app/registration/people/wish.ts";
import type { RegistrationStatus, SeatsRow } from "#db/schema.ts";
import { addedSentences } from "./adding-outcome.ts";
import { eventDesk } from "./event-desk.ts";
import { hrefOf, hrefOfTab, usualSort, wishIn } from "./people-wish.ts";

export const toneOfPerson: Record<RegistrationStatus, StatusTone> = {
  confirmed: "open",
  waitlisted: "waitlist",
  received: "prioritised",
  offered: "elsewhere",
  cancelled: "closed",
  declined: "closed",
};

/** Where the people of an event are. */
export function peoplePath(event: { readonly slug: string }, language: Language): string {
  return inLanguage(language, `/organise/events/${event.slug}/people`);
}

/** The people of an event, fifty a page. */
export async function peopleListView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = peopleWords[language].list;
  const wish = wishIn(address);
  const page = await peopleOf(app.db, event.id, wish);
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const path = peoplePath(event, language);
  const isEmpty = page.counts.all === 0 && wish.search === "";
  const isPublic = event.status !== "draft" && event.withdrawn_at === null;
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    done: addedSentences(address, language),
    add: mayEdit(organiser, event.organisation_id)
      ? [
          { href: `${path}/new`, text: addingWords[language].one.heading },
          { href: `${path}/paste`, text: addingWords[language].many.heading },
        ]
      : [],
    seats: seatLines(seats, language),
    search: {
      action: path,
      label: words.search,
      button: words.searchButton,
      defaultValue: wish.search,
      kept: keptIn(wish),
    },
    filters: filtersOf(page, wish, path, language),
    columns: columnsOf(wish, path, language),
    rows: page.people.map((one) => rowOf(one, path, event.zone, language)),
    nothing: page.people.length > 0 ? null : isEmpty ? words.none : words.notFound,
    wayOn: !isEmpty
      ? { href: path, text: words.showAll }
      : isPublic
        ? { href: inLanguage(language, `/events/${event.slug}`), text: words.openEvent }
        : null,
    download:
      mayEdit(organiser, event.organisation_id) && !isEmpty
        ? { href: fileOf(event.slug, wish), text: words.export }
        : null,
    pager: pagerOf(page, wish, path, language),
  };
}

function seatLines(seats: readonly SeatsRow[], language: Language): string[] {
  const { list, kinds } = peopleWords[language];
  return seats.map(({ kind, capacity, taken, waiting }) => {
    const line = [
      capacity === null ? list.seatsNoLimit(taken) : list.seatsOf(taken, capacity),
      list.waiting(waiting),
    ].join(", ");
    return seats.length > 1 ? list.ofKind(kinds[kind], line) : line;
  });
}

function keptIn({ tab, sort }: PeopleWish): { name: string; value: string }[] {
  return [
    ...(tab === "all" ? [] : [{ name: "state", value: tab }]),
    ...(sort === usualSort(tab) ? [] : [{ name: "sort", value: sort }]),
  ];
}

function filtersOf({ counts }: PeoplePage, wish: PeopleWish, path: string, language: Language) {
  const { list, states } = peopleWords[language];
  const link = (tab: PeopleWish["tab"], text: string) => ({
    href: hrefOfTab(path, wish, tab),
    text,
    count: String(counts[tab]),
    current: wish.tab === tab,
  });
  const links = [link("all", list.all), ...TABS.map((tab) => link(tab, states[tab]))];
  return { label: list.filters, groups: [{ label: list.state, links }] } satisfies FilterLinksProps;
}

function columnsOf(wish: PeopleWish, path: string, language: Language): LedgerColumn[] {
  const words = peopleWords[language].list;
  const sort = (by: PeopleSort) => ({
    href: hrefOf(path, { ...wish, sort: by, page: 1 }),
    ...(wish.sort === by && { direction: "ascending" as const }),
  });
  return [
    { label: words.name, isSubject: true, sort: sort("name") },
    { label: words.organisation, sort: sort("organisation") },
    { label: words.email },
    { label: words.state, sort: sort("state") },
    { label: words.arrived, sort: sort("arrival") },
    { label: words.place, isNumber: true, sort: sort("line") },
  ];
}

function rowOf(one: Listed, path: string, zone: string, language: Language) {
  const { list, states } = peopleWords[language];
  return {
    key: one.id,
    link: { href: `${path}/${one.id}` },
    name: one.name || list.forgotten,
    organisation: one.organisation,
    email: one.email,
    state: { tone: toneOfPerson[one.status], words: states[one.status] },
    arrived: stamp(one.arrived_at, zone, language),
    place: one.place,
  };
}

function fileOf(slug: string, { tab }: PeopleWish): string {
  const file = `/organise/events/${slug}/people.csv`;
  return tab === "all" ? file : `${file}?state=${tab}`;
}

function pagerOf({ pages }: PeoplePage, wish: PeopleWish, path: string, language: Language) {
  if (pages < 2) return null;
  const words = peopleWords[language].list;
  const { page } = wish;
  const to = (number: number) => hrefOf(path, { ...wish, page: number });
  return {
    label: words.pages,
    position: words.position(Math.min(page, pages), pages),
    ...(page > 1 && { previous: { href: to(Math.min(page - 1, pages)), text: words.previous } }),
    ...(page < pages && { next: { href: to(page + 1), text: words.next } }),
  };
}
