import type { Db } from "#db/schema.ts";
import { holdsSeat } from "../rules.ts";
import { livePeople } from "./candidates.ts";
import { organisationsOf, type KnownOrganisation } from "./organisations.ts";

/** An organisation with people at an event. */
export interface OrganisationAtEvent extends KnownOrganisation {
  /** How many of its people wish for a seat and have none, of whatever kind. */
  readonly wishing: number;
  readonly seated: number;
  /** Whether its own address is known: only somebody with one there may see its people's names. */
  readonly canBeAsked: boolean;
}

/** Which organisations have people at an event, those with most wishes first. Who is from nowhere is not here. */
export async function organisationsOfEvent(db: Db, eventId: string): Promise<OrganisationAtEvent[]> {
  const people = await livePeople(db, eventId);
  const organisations = organisationsOf(people);
  const found = new Map<string, OrganisationAtEvent>();
  for (const { id, status } of people) {
    const organisation = organisations.get(id);
    if (!organisation) continue;
    const { wishing, seated } = found.get(organisation.key) ?? { wishing: 0, seated: 0 };
    const has = holdsSeat(status);
    found.set(organisation.key, {
      ...organisation,
      wishing: wishing + Number(!has),
      seated: seated + Number(has),
      canBeAsked: !organisation.key.startsWith("name:"),
    });
  }
  return [...found.values()].sort((a, b) => b.wishing - a.wishing || (a.key < b.key ? -1 : 1));
}
