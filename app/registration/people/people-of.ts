import { sql } from "kysely";
import type { Db, RegistrationStatus } from "#db/schema.ts";
import { arranged } from "./arrange.ts";
import { listed, type Listed } from "./listed.ts";
import { TABS, type PeopleWish } from "./wish.ts";

export const PEOPLE_A_PAGE = 50;

export interface PeoplePage {
  readonly people: readonly Listed[];
  /** How many there are in each state, of those that are searched for. */
  readonly counts: Readonly<Record<RegistrationStatus | "all", number>>;
  /** How many pages the tab has; one at least. */
  readonly pages: number;
}

/**
 * One page of the people of an event, with how many there are in each state, in three queries. What is searched for
 * and sorted by letters is read and arranged here: so it is the same on both engines, and Å comes after Ø.
 */
export async function peopleOf(db: Db, eventId: string, wish: PeopleWish): Promise<PeoplePage> {
  const page = Math.max(1, wish.page);
  const isByLetters = wish.search.trim() !== "" || wish.sort === "name" || wish.sort === "organisation";
  const { ids, counts } = await (isByLetters ? byLetters : byIndex)(db, eventId, { ...wish, page });
  const pages = Math.max(1, Math.ceil(counts[wish.tab] / PEOPLE_A_PAGE));
  return { people: await listed(db, eventId, ids), counts, pages };
}

interface Found {
  /** Of the page, in order. */
  readonly ids: readonly string[];
  readonly counts: PeoplePage["counts"];
}

async function byLetters(db: Db, eventId: string, wish: PeopleWish): Promise<Found> {
  const all = await db
    .selectFrom("registration")
    .select(["id", "status", "name", "email", "organisation", "arrived_at"])
    .select(["waiting_priority", "waiting_seq"])
    .where("event_id", "=", eventId)
    .execute();
  const { people, found } = arranged(all, wish);
  return { ids: pageOf(people, wish.page).map((one) => one.id), counts: countsOf(found) };
}

async function byIndex(db: Db, eventId: string, { tab, sort, page }: PeopleWish): Promise<Found> {
  const states = await db
    .selectFrom("registration")
    .select(["status", sql<number>`cast(count(*) as integer)`.as("people")])
    .where("event_id", "=", eventId)
    .groupBy("status")
    .execute();
  const rows = await db
    .selectFrom("registration")
    .select("id")
    .where("event_id", "=", eventId)
    .$if(tab !== "all", (query) => query.where("status", "=", tab as RegistrationStatus))
    .$if(sort === "state", (query) => query.orderBy(stateOrder))
    .$if(sort === "line", (query) =>
      query
        .orderBy(sql`waiting_seq is null`)
        .orderBy("waiting_priority", "desc")
        .orderBy("waiting_seq"),
    )
    .orderBy("arrived_at")
    .orderBy("id")
    .limit(PEOPLE_A_PAGE)
    .offset((page - 1) * PEOPLE_A_PAGE)
    .execute();
  return { ids: rows.map((row) => row.id), counts: summed(states) };
}

const stateOrder = sql`case status ${sql.join(
  TABS.map((state, index) => sql`when ${sql.lit(state)} then ${sql.lit(index)}`),
  sql` `,
)} end`;

function pageOf<T>(all: readonly T[], page: number): readonly T[] {
  return all.slice((page - 1) * PEOPLE_A_PAGE, page * PEOPLE_A_PAGE);
}

function countsOf(all: readonly { readonly status: RegistrationStatus }[]): PeoplePage["counts"] {
  return summed(all.map(({ status }) => ({ status, people: 1 })));
}

function summed(
  states: readonly { readonly status: RegistrationStatus; readonly people: number }[],
): PeoplePage["counts"] {
  const counts = { all: 0, confirmed: 0, waitlisted: 0, received: 0, offered: 0, cancelled: 0, declined: 0 };
  for (const { status, people } of states) {
    counts[status] += people;
    counts.all += people;
  }
  return counts;
}
