import { sql } from "kysely";
import type { Db, RegistrationRow, RegistrationStatus, SeatKind } from "#db/schema.ts";
import { arranged } from "./arrange.ts";
import { TABS, type PeopleWish } from "./wish.ts";

export const PEOPLE_A_PAGE = 50;

export interface Listed
  extends
    Pick<RegistrationRow, "id" | "kind" | "status" | "name" | "email" | "organisation" | "language">,
    Pick<RegistrationRow, "arrived_at" | "status_at" | "status_reason" | "cancel_cause" | "offer_expires_at">,
    Pick<RegistrationRow, "waiting_priority" | "override_actor" | "registered_by_id"> {
  /** From 1; null for one who does not wait. */
  readonly place: number | null;
}

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
  const isByLetters = wish.search.trim() !== "" || wish.sort === "name" || wish.sort === "organisation";
  const { ids, counts } = await (isByLetters ? byLetters : byIndex)(db, eventId, wish);
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

/** The rows of these, in this order. */
async function listed(db: Db, eventId: string, ids: readonly string[]): Promise<Listed[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .with("line", (line) =>
      line
        .selectFrom("registration")
        .select("id")
        .select(
          sql<number>`cast(row_number() over (partition by kind order by waiting_priority desc, waiting_seq) as integer)`.as(
            "place",
          ),
        )
        .where("event_id", "=", eventId)
        .where(sql.ref("status"), "=", sql`'waitlisted'`),
    )
    .selectFrom("registration")
    .leftJoin("line", "line.id", "registration.id")
    .select(["registration.id", "kind", "status", "name", "email", "organisation", "language", "arrived_at"])
    .select(["status_at", "status_reason", "cancel_cause", "offer_expires_at", "waiting_priority"])
    .select(["override_actor", "registered_by_id", "line.place"])
    .where("registration.id", "in", ids)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id)!).filter(Boolean);
}

/** Everyone of an event in a state, or all, by arrival; for a file. */
export async function allPeople(
  db: Db,
  eventId: string,
  tab: PeopleWish["tab"],
  kind: SeatKind | null = null,
): Promise<Listed[]> {
  const rows = await db
    .selectFrom("registration")
    .select("id")
    .where("event_id", "=", eventId)
    .$if(tab !== "all", (query) => query.where("status", "=", tab as RegistrationStatus))
    .$if(kind !== null, (query) => query.where("kind", "=", kind!))
    .orderBy("arrived_at")
    .orderBy("id")
    .execute();
  return listed(
    db,
    eventId,
    rows.map((row) => row.id),
  );
}
