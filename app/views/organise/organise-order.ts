import type { LedgerColumn } from "#app/components/ledger.tsx";
import type { OrganisedEvent } from "#app/events/organised-events.ts";
import type { Language } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";

/** An event with what its list counts. */
export interface Counted {
  readonly event: OrganisedEvent;
  readonly registered: number;
  readonly waiting: number;
}

const LONGEST_SEARCH = 100;
const LAST = "9999";

const orders = {
  when: (a: Counted, b: Counted) => (a.event.starts_on ?? LAST).localeCompare(b.event.starts_on ?? LAST),
  title: (a: Counted, b: Counted) => a.event.title.localeCompare(b.event.title, "nb"),
  registered: (a: Counted, b: Counted) => b.registered - a.registered,
  waiting: (a: Counted, b: Counted) => b.waiting - a.waiting,
  deadline: (a: Counted, b: Counted) =>
    (a.event.deadline_at ?? LAST).localeCompare(b.event.deadline_at ?? LAST),
};
type Order = keyof typeof orders;
const DESCENDING: readonly Order[] = ["registered", "waiting"];

/** What is searched for, cut to what a title can hold. */
export function searchIn(address: string): string {
  return (new URL(address).searchParams.get("q") ?? "").trim().slice(0, LONGEST_SEARCH);
}

/** In the order that the address asks for; else by time, what is over from the latest back. */
export function sorted(events: readonly Counted[], address: string, isPast: boolean): Counted[] {
  const order = orderIn(address);
  if (order !== undefined) return [...events].sort(orders[order]);
  return isPast ? [...events].sort(latestFirst) : [...events];
}

/** What nobody knows the day of comes last. */
function latestFirst(a: Counted, b: Counted): number {
  return (b.event.starts_at ?? b.event.starts_on ?? "").localeCompare(
    a.event.starts_at ?? a.event.starts_on ?? "",
  );
}

/** The columns of the list; those it can be sorted by lead to the list so sorted. */
export function sortsOf(address: string, language: Language): LedgerColumn[] {
  const words = organiseWords[language].events;
  const current = orderIn(address);
  const sort = (order: Order) => ({
    href: hrefWith(address, order),
    ...(current === order && {
      direction: DESCENDING.includes(order) ? ("descending" as const) : ("ascending" as const),
    }),
  });
  return [
    { label: words.when, sort: sort("when") },
    { label: words.event, isSubject: true, sort: sort("title") },
    { label: words.status },
    { label: words.registered, isNumber: true, sort: sort("registered") },
    { label: words.waiting, isNumber: true, sort: sort("waiting") },
    { label: words.deadline, sort: sort("deadline") },
    { label: words.letters },
  ];
}

function orderIn(address: string): Order | undefined {
  const asked = new URL(address).searchParams.get("sort") ?? "";
  return Object.hasOwn(orders, asked) ? (asked as Order) : undefined;
}

function hrefWith(address: string, order: Order): string {
  const query = new URLSearchParams({ ...(searchIn(address) && { q: searchIn(address) }), sort: order });
  return `${new URL(address).pathname}?${query.toString()}`;
}
