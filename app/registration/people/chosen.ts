import type { Db } from "#db/schema.ts";
import { arranged } from "./arrange.ts";
import { allPeople, listed, type Listed } from "./listed.ts";
import type { PeopleWish } from "./wish.ts";

/** All whom a list would show on all its pages, in its order; those who have been forgotten are left out. */
export async function everyoneOf(db: Db, eventId: string, wish: PeopleWish): Promise<Listed[]> {
  const all = (await allPeople(db, eventId, wish.tab)).filter((one) => one.name !== "");
  const findable = all.map((one) => ({ ...one, waiting_seq: one.place }));
  const byId = new Map(all.map((one) => [one.id, one]));
  return arranged(findable, wish).people.map((one) => byId.get(one.id)!);
}

/** Those of the ids that are people of this event, each once, in their order. */
export async function peopleById(db: Db, eventId: string, ids: readonly string[]): Promise<Listed[]> {
  return (await listed(db, eventId, [...new Set(ids)])).filter((one) => one.name !== "");
}
