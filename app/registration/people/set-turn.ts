import type { App } from "#app/app.ts";
import { lockSeats } from "#app/events/seats.ts";
import { Refusal } from "#app/refusal.ts";
import type { RegistrationRow, Trx } from "#db/schema.ts";
import { noteActivity } from "../activity.ts";
import type { Decision } from "../cancel.ts";
import { registrationById } from "../queries.ts";

/** One who waits, as far as the line goes: higher priority first, then who came first. */
export interface InLine {
  readonly id: string;
  readonly waiting_priority: number;
  readonly waiting_seq: number;
}

/**
 * Puts one who waits at a place in the line, and leaves the order of all others as it is. The reason is stored.
 *
 * @param place from 1; beyond the end is the end
 * @throws Refusal "not-held" for one who does not wait
 */
export async function setTurn(
  app: App,
  registrationId: string,
  place: number,
  { accountId, reason }: Decision,
): Promise<RegistrationRow> {
  const asked = await registrationById(app.db, registrationId);
  if (!asked) throw new Refusal("no-such-registration");
  return app.db.transaction().execute(async (trx) => {
    await lockSeats(trx, asked.event_id, asked.kind);
    const before = await registrationById(trx, registrationId);
    if (before?.status !== "waitlisted") throw new Refusal("not-held");
    for (const { id, waiting_priority } of moved(await lineOf(trx, before), before.id, place)) {
      await trx.updateTable("registration").set({ waiting_priority }).where("id", "=", id).execute();
    }
    const after = await trx
      .updateTable("registration")
      .set({ status_reason: reason })
      .where("id", "=", before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await noteActivity(trx, app, "priority-set", { accountId }, after, { place });
    return after;
  });
}

/**
 * Those whose priority must be another for one of them to stand at a place: as few as can be, and none of those behind.
 * Nobody is put below nought, where all who come later would go before them.
 */
export function moved(line: readonly InLine[], id: string, place: number): InLine[] {
  const one = line.find((each) => each.id === id);
  if (!one) return [];
  const others = line.filter((each) => each.id !== id);
  const at = Math.min(Math.max(1, place), line.length) - 1;
  const ahead = [...others.slice(0, at), one].reverse();
  let behind: InLine | undefined = others[at];
  const changed: InLine[] = [];
  for (const each of ahead) {
    const isBefore = behind === undefined ? each.id !== id : goesBefore(each, behind);
    if (each.id !== id && isBefore) break;
    const put = { ...each, waiting_priority: justBefore(each, behind) };
    if (put.waiting_priority !== each.waiting_priority) changed.push(put);
    behind = put;
  }
  return changed;
}

function goesBefore(one: InLine, other: InLine): boolean {
  return (
    one.waiting_priority > other.waiting_priority ||
    (one.waiting_priority === other.waiting_priority && one.waiting_seq < other.waiting_seq)
  );
}

/** The lowest priority with which one stands before another; at the end of the line nought. */
function justBefore(one: InLine, behind: InLine | undefined): number {
  if (behind === undefined) return 0;
  return one.waiting_seq < behind.waiting_seq ? behind.waiting_priority : behind.waiting_priority + 1;
}

function lineOf(trx: Trx, { event_id, kind }: RegistrationRow): Promise<InLine[]> {
  return trx
    .selectFrom("registration")
    .select(["id", "waiting_priority", "waiting_seq"])
    .where("event_id", "=", event_id)
    .where("kind", "=", kind)
    .where("status", "=", "waitlisted")
    .orderBy("waiting_priority", "desc")
    .orderBy("waiting_seq")
    .$narrowType<{ waiting_seq: number }>()
    .execute();
}
