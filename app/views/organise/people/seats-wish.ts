import type { App } from "#app/app.ts";
import { askedForm, type AskedForm } from "#app/events/asked-form.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { livePeople } from "#app/registration/prioritise/candidates.ts";
import {
  readSeatRules,
  seatRulesQuery,
  type ReadSeatRules,
} from "#app/registration/prioritise/read-seat-rules.ts";
import { holdsSeat } from "#app/registration/rules.ts";
import type { SeatKind, SeatsRow } from "#db/schema.ts";

/** What an address asks of the seats of an event: of which kind, by which rules. */
export interface SeatsWish extends ReadSeatRules {
  readonly kind: SeatKind;
  readonly seats: readonly SeatsRow[];
  readonly asked: AskedForm;
  /** Of all who are registered, by id. */
  readonly names: ReadonlyMap<string, string>;
}

export async function seatsWish(app: App, { event }: Organiser, address: string): Promise<SeatsWish> {
  const query = new URL(address).searchParams;
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const asked = await askedForm(app.db, { id: event.id, has_catering: 0 });
  const optionIds = asked.questions.flatMap((question) => question.options.map((option) => option.id));
  const kind = seats.find((one) => one.kind === query.get("kind"))?.kind ?? seats[0]!.kind;
  const people = await livePeople(app.db, event.id);
  const wishing = people.flatMap((one) => (one.kind === kind && !holdsSeat(one.status) ? [one.id] : []));
  const names = new Map(people.map((one) => [one.id, one.name]));
  return {
    ...readSeatRules(query, optionIds, wishing, event.has_waitlist === 1),
    kind,
    seats,
    asked,
    names,
  };
}

/** What the address says: of which kind of seats, by which rules. */
export function seatsQuery({ rules, seats, kind }: SeatsWish): URLSearchParams {
  const query = seatRulesQuery(rules);
  if (seats.length > 1) query.set("kind", kind);
  return query;
}
