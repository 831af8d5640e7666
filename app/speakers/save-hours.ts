import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { instantOf, isLocalDate } from "#app/time.ts";
import { Refusal } from "#app/refusal.ts";
import type { Instant, SpeakerInvitationRow } from "#db/schema.ts";

/** As many as a form has. */
export const HOURS_ROWS = 3;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface Hours {
  readonly from_at: Instant;
  readonly to_at: Instant;
}

/**
 * When somebody can be there, of a form's rows; empty ones are left out.
 *
 * @returns the hours, or which row is wrong
 */
export function readHours(form: URLSearchParams, zone: string): { hours: Hours[] } | { wrong: number } {
  const hours: Hours[] = [];
  for (let row = 0; row < HOURS_ROWS; row++) {
    const [date, from, to] = ["date", "from", "to"].map((part) => form.get(`hours-${row}-${part}`) ?? "");
    if (from === "" && to === "") continue;
    if (!isLocalDate(date!) || !CLOCK.test(from!) || !CLOCK.test(to!) || to! <= from!) return { wrong: row };
    try {
      hours.push({ from_at: instantOf(`${date}T${from}`, zone), to_at: instantOf(`${date}T${to}`, zone) });
    } catch (error) {
      if (error instanceof Refusal) return { wrong: row };
      throw error;
    }
  }
  return { hours };
}

/** When a speaker can be there, in the place of what was said before; none: whenever it suits the programme. */
export function saveHours(
  app: App,
  { event_id, appearance_id }: SpeakerInvitationRow,
  hours: readonly Hours[],
): Promise<void> {
  return app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, event_id);
    await trx.deleteFrom("speaker_hours").where("appearance_id", "=", appearance_id).execute();
    if (hours.length === 0) return;
    await trx
      .insertInto("speaker_hours")
      .values(hours.map((one) => ({ ...one, id: app.newId(), appearance_id })))
      .execute();
  });
}
