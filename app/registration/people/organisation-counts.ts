import type { Db, RegistrationStatus } from "#db/schema.ts";
import { livePeople } from "../prioritise/candidates.ts";
import { organisationsOf, type KnownOrganisation } from "../prioritise/organisations.ts";
import { grouped } from "./grouped.ts";

type LiveState = Extract<RegistrationStatus, "received" | "confirmed" | "waitlisted" | "offered">;

/** How many an organisation has registered; null: those from none. */
export interface OrganisationCount extends Readonly<Record<LiveState, number>> {
  readonly organisation: KnownOrganisation | null;
  readonly people: number;
}

/** How many from each organisation are registered and not out of it, those with most first. */
export async function organisationCounts(db: Db, eventId: string): Promise<OrganisationCount[]> {
  const people = await livePeople(db, eventId);
  const organisations = organisationsOf(people);
  const groups = grouped(people, (one) => organisations.get(one.id)?.key ?? null);
  return [...groups.values()]
    .map((group) => {
      const of = (state: LiveState) => group.filter((one) => one.status === state).length;
      return {
        organisation: organisations.get(group[0]!.id) ?? null,
        people: group.length,
        received: of("received"),
        confirmed: of("confirmed"),
        waitlisted: of("waitlisted"),
        offered: of("offered"),
      };
    })
    .sort(
      (a, b) => b.people - a.people || ((a.organisation?.key ?? "~") < (b.organisation?.key ?? "~") ? -1 : 1),
    );
}
