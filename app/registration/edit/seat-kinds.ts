import type { App } from "#app/app.ts";
import type { RegistrationFields } from "#app/events/edit/fields.ts";
import { ensureSeats, lockSeats, removeSeatKind } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db, SeatKind, SeatsRow, Trx } from "#db/schema.ts";
import { changeCapacityWithin, type CapacityChange } from "./change-capacity.ts";

/** What is to be done with one kind of seat. */
export type KindChange =
  | { readonly kind: SeatKind; readonly is: "new" | "other"; readonly capacity: number | null }
  | { readonly kind: SeatKind; readonly is: "gone" };

const KINDS: readonly SeatKind[] = ["physical", "stream"];

/**
 * What a form asks for that is not so yet. Where registration only closes, its seats stay; where it is another's, so do
 * those of people whom the organiser has added by hand.
 *
 * @param used kinds that somebody has ever registered for
 */
export function seatChanges(
  seats: readonly Pick<SeatsRow, "kind" | "capacity">[],
  fields: Pick<RegistrationFields, "mode" | "seats">,
  used: ReadonlySet<SeatKind>,
): KindChange[] {
  if (fields.mode === "closed") return [];
  const wanted = fields.mode === "own" ? fields.seats : {};
  return KINDS.flatMap((kind): KindChange[] => {
    const before = seats.find((one) => one.kind === kind);
    const capacity = wanted[kind];
    if (capacity === undefined) {
      return before && (fields.mode === "own" || !used.has(kind)) ? [{ kind, is: "gone" }] : [];
    }
    if (!before) return [{ kind, is: "new", capacity }];
    return before.capacity === capacity ? [] : [{ kind, is: "other", capacity }];
  });
}

/** The kinds of seat that somebody has ever registered for. */
export async function usedKinds(db: Db, eventId: string): Promise<ReadonlySet<SeatKind>> {
  const rows = await db
    .selectFrom("registration")
    .select("kind")
    .distinct()
    .where("event_id", "=", eventId)
    .execute();
  return new Set(rows.map((row) => row.kind));
}

/**
 * Does it, within a transaction that has locked the event.
 *
 * @throws Refusal "capacity-below-taken"; "seats-taken" for a kind that somebody has ever registered for: it can have
 *   no seats, but not be gone
 */
export async function changeSeatKinds(
  trx: Trx,
  app: App,
  eventId: string,
  changes: readonly KindChange[],
  by: Pick<CapacityChange, "accountId" | "keepRegistered">,
): Promise<void> {
  for (const change of changes) {
    const { kind } = change;
    if (change.is === "gone") await removeUnused(trx, eventId, kind);
    else {
      // Somebody may be added by hand at the same moment.
      if (change.is === "new") await ensureSeats(trx, eventId, kind);
      await changeCapacityWithin(trx, app, eventId, kind, { capacity: change.capacity, ...by });
    }
  }
}

async function removeUnused(trx: Trx, eventId: string, kind: SeatKind): Promise<void> {
  await lockSeats(trx, eventId, kind);
  const { registered } = await trx
    .selectFrom("registration")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("registered"))
    .where("event_id", "=", eventId)
    .where("kind", "=", kind)
    .executeTakeFirstOrThrow();
  if (registered > 0) throw new Refusal("seats-taken", { kind, registered });
  await removeSeatKind(trx, eventId, kind);
}
