import { readInvitation, type ReadInvitation } from "#app/events/pasted/read-invitation.ts";
import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";

/** A text of `MOST_PASTED` characters as a form sends them, nine bytes each, twice: as it was, and what is left of it. */
export const MAX_PASTED_BYTES = 1024 * 1024;

/** The text that travels with a form, read again, and which of its events is meant; null where that is not said. */
export function readPasted(
  form: URLSearchParams,
  now: Instant,
): { readonly invitation: ReadInvitation; readonly chosen: number | null } {
  const given = { today: dateOf(now, HOUSE_ZONE), zone: HOUSE_ZONE };
  const invitation = readInvitation(form.get("text") ?? "", given);
  const { length } = invitation.events;
  const asked = form.get("event") ?? "";
  const index = /^\d{1,2}$/.test(asked) ? Number(asked) : -1;
  const chosen = length === 1 ? 0 : index >= 0 && index < length ? index : null;
  return { invitation, chosen };
}
