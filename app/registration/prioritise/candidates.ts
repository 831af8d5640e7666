import type { Db, EventRow, RegistrationRow, SeatKind } from "#db/schema.ts";
import { holdsSeat } from "../rules.ts";
import { earlierPeople, type Earlier } from "./earlier.ts";
import { organisationsOf, type From } from "./organisations.ts";
import type { Candidate, SeatRules } from "./plan.ts";

type Deciding = Pick<EventRow, "id" | "series_id" | "organisation_id" | "starts_on">;
type Live = Pick<RegistrationRow, "id" | "kind" | "status" | "email" | "organisation" | "arrived_at">;

/** Everyone with a seat of a kind, or a wish for one, as the rules need to know them; in a fixed number of queries. */
export async function candidatesFor(
  db: Db,
  event: Deciding,
  kind: SeatKind,
  { preferences }: Pick<SeatRules, "preferences">,
): Promise<Candidate[]> {
  const people = await livePeople(db, event.id);
  const asksWhoHasBeen = preferences.some((one) => one.kind !== "answer");
  const earlier = asksWhoHasBeen ? await earlierPeople(db, event) : [];
  const options = preferences.flatMap((one) => (one.kind === "answer" ? one.optionId : []));
  const chosen = await chosenOptions(db, event.id, options);

  const organisations = organisationsOf([...people, ...earlier]);
  const been = hasBeen(earlier, organisations);
  const line = people.filter((one) => one.kind === kind && one.status === "waitlisted");
  const places = new Map(line.map((one, index) => [one.id, index + 1]));
  return people
    .filter((one) => one.kind === kind)
    .map((one) => {
      const organisation = organisations.get(one.id) ?? null;
      return {
        id: one.id,
        standing: standingOf(one),
        arrivedAt: one.arrived_at,
        placeInLine: places.get(one.id) ?? null,
        organisation,
        hasBeen: been.addresses.has(one.email),
        organisationHasBeen: organisation !== null && been.organisations.has(organisation.key),
        optionIds: chosen.get(one.id) ?? [],
      };
    });
}

/** All who are registered for an event and not out of it; those who wait, in the order of the line. */
export function livePeople(db: Db, eventId: string): Promise<(Live & Pick<RegistrationRow, "name">)[]> {
  return db
    .selectFrom("registration")
    .select(["id", "kind", "status", "name", "email", "organisation", "arrived_at"])
    .where("event_id", "=", eventId)
    .where("status", "in", ["received", "confirmed", "waitlisted", "offered"])
    .orderBy("waiting_priority", "desc")
    .orderBy("waiting_seq")
    .orderBy("id")
    .execute();
}

function standingOf({ status }: Live): Candidate["standing"] {
  if (holdsSeat(status)) return "seated";
  return status === "waitlisted" ? "waiting" : "asking";
}

function hasBeen(earlier: readonly Earlier[], organisations: ReturnType<typeof organisationsOf>) {
  return {
    addresses: new Set(earlier.map((one: From) => one.email)),
    organisations: new Set(earlier.map((one) => organisations.get(one.id)?.key)),
  };
}

async function chosenOptions(
  db: Db,
  eventId: string,
  optionIds: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (optionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("answer")
    .innerJoin("registration", "registration.id", "answer.registration_id")
    .select(["answer.registration_id", "answer.option_id"])
    .where("registration.event_id", "=", eventId)
    .where("answer.option_id", "in", optionIds)
    .orderBy("answer.option_id")
    .execute();
  const chosen = new Map<string, string[]>();
  for (const { registration_id, option_id } of rows) {
    chosen.set(registration_id, [...(chosen.get(registration_id) ?? []), option_id!]);
  }
  return chosen;
}
