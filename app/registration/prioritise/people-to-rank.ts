import type { Db } from "#db/schema.ts";
import { holdsSeat } from "../rules.ts";
import { livePeople } from "./candidates.ts";
import { organisationsOf } from "./organisations.ts";

/** An organisation's own people who wish for a seat and have none: names alone, for their own organisation to see. */
export interface TheirPeople {
  readonly name: string;
  /** Those who came first first. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Who from an organisation wishes for a seat, or undefined where nobody does. */
export async function peopleToRank(
  db: Db,
  eventId: string,
  organisationKey: string,
): Promise<TheirPeople | undefined> {
  const all = await livePeople(db, eventId);
  const organisations = organisationsOf(all);
  const theirs = all
    .filter((one) => !holdsSeat(one.status) && organisations.get(one.id)?.key === organisationKey)
    .sort((a, b) => (a.arrived_at + a.id < b.arrived_at + b.id ? -1 : 1));
  const [first] = theirs;
  if (!first) return undefined;
  return { name: organisations.get(first.id)!.name, people: theirs.map(({ id, name }) => ({ id, name })) };
}
