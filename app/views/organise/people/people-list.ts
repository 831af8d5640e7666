import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { FilterLinksProps } from "#app/components/filter-links.tsx";
import type { LedgerColumn } from "#app/components/ledger.tsx";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { askedForm } from "#app/events/asked-form.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { detailsOf, type Details } from "#app/registration/people/details-of.ts";
import type { Listed } from "#app/registration/people/listed.ts";
import { peopleOf, type PeoplePage } from "#app/registration/people/people-of.ts";
import { TABS, type PeopleSort, type PeopleWish } from "#app/registration/people/wish.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { RegistrationStatus, SeatsRow } from "#db/schema.ts";
import { addedSentences } from "./adding-outcome.ts";
import { doneSentences } from "./bulk-outcome.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { chosenColumns, detailsFor, peopleColumns, type PeopleColumn } from "./people-columns.ts";
import { peopleWays } from "./people-ways.ts";
import { hrefOf, hrefOfTab, keptIn, wishIn, type ListWish } from "./people-wish.ts";

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

/** The people of an event, fifty a page, in a fixed number of queries. */
export async function peopleListView(app: App, organiser: Organiser, address: string) {
  const language = languageOf(address);
  const words = peopleWords[language].list;
  const wish = wishIn(address);
  const event = await invitingEvent(app.db, organiser.event.id);
  const asked = await askedForm(app.db, event);
  const page = await peopleOf(app.db, event.id, wish);
  const all = peopleColumns(asked, event, language);
  const columns = chosenColumns(all, wish.columns);
  const ids = page.people.map((one) => one.id);
  const details = await detailsOf(app.db, event.id, ids, detailsFor(columns));
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const path = peoplePath(event, language);
  const isEmpty = page.counts.all === 0 && wish.search === "";
  const isPublic = event.status !== "draft" && event.withdrawn_at === null;
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const areTicked = new URL(address).searchParams.get("tick") === "page";
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    done: [...addedSentences(address, language), ...doneSentences(address, language)],
    seats: seatLines(seats, language),
    search: {
      action: path,
      label: words.search,
      button: words.searchButton,
      defaultValue: wish.search,
      kept: keptIn({ ...wish, search: "" }),
    },
    filters: filtersOf(page, wish, path, language),
    columns: ledgerColumns(columns, wish, path, language),
    rows: page.people.map((one) => rowOf(one, details(one.id), columns, { path, areTicked, language })),
    nothing: page.people.length > 0 ? null : isEmpty ? words.none : words.notFound,
    wayOn: !isEmpty
      ? { href: path, text: words.showAll }
      : isPublic
        ? { href: inLanguage(language, `/events/${event.slug}`), text: words.openEvent }
        : null,
    pager: pagerOf(page, wish, path, language),
    ...peopleWays({ event, wish, all, columns, page, path, isTheirs, isEmpty, areTicked }, language),
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

function filtersOf({ counts }: PeoplePage, wish: ListWish, path: string, language: Language) {
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

function ledgerColumns(
  columns: readonly PeopleColumn[],
  wish: ListWish,
  path: string,
  language: Language,
): LedgerColumn[] {
  const sorted = (by: PeopleSort) => ({
    href: hrefOf(path, { ...wish, sort: by, page: 1 }),
    ...(wish.sort === by && { direction: "ascending" as const }),
  });
  return [
    { label: peopleWords[language].list.name, isSubject: true, sort: sorted("name") },
    ...columns.map(({ label, isNumber, sort }) => ({
      label,
      ...(isNumber && { isNumber }),
      ...(sort && { sort: sorted(sort) }),
    })),
  ];
}

function rowOf(
  one: Listed,
  details: Details,
  columns: readonly PeopleColumn[],
  { path, areTicked, language }: { path: string; areTicked: boolean; language: Language },
) {
  const name = one.name || peopleWords[language].list.forgotten;
  return {
    key: one.id,
    link: { href: `${path}/${one.id}` },
    name,
    isTicked: areTicked,
    cells: columns.map((column) => ({
      text: column.text(one, details) ?? "–",
      tone: column.key === "state" ? toneOfPerson[one.status] : null,
    })),
  };
}

function pagerOf({ pages }: PeoplePage, wish: ListWish, path: string, language: Language) {
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
