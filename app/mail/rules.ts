import type { MailFault } from "#app/app.ts";
import { toInstant } from "#app/time.ts";
import type { Instant, OutboxRow } from "#db/schema.ts";

/** Seconds to wait after the first attempt, the second …; after the ninth the letter has failed. */
const RETRY_SECONDS = [30, 120, 600, 1800, 3600, 7200, 14_400, 28_800];
/** How long nobody writes when the relay says that the account has written too much, or may not write. */
export const PAUSE_MINUTES = 5;

type Attempted = Pick<OutboxRow, "attempts" | "data_started_at">;
type Outcome = Partial<Pick<OutboxRow, "state" | "attempts" | "next_at" | "data_started_at">>;

/**
 * What becomes of a letter after an attempt that failed: tried again at a given time, or given up.
 *
 * @param letter as it was before the attempt
 */
export function outcomeFor(letter: Attempted, fault: Pick<MailFault, "kind">, now: Instant): Outcome {
  // No fault of the letter: the attempt does not count.
  if (fault.kind === "throttled")
    return { ...letter, state: "waiting", next_at: later(now, PAUSE_MINUTES * 60) };

  const attempts = letter.attempts + 1;
  const seconds = RETRY_SECONDS[letter.attempts];
  // A letter that may have been taken is tried once more and no more: nobody gets three copies.
  const isDoubtedTwice = fault.kind === "uncertain" && letter.data_started_at !== null;
  if (fault.kind === "refused" || isDoubtedTwice || seconds === undefined)
    return { state: "failed", attempts };

  // What was certainly not taken leaves the doubt as it was before.
  const doubt = fault.kind === "uncertain" ? {} : { data_started_at: letter.data_started_at };
  return { state: "waiting", attempts, next_at: later(now, seconds), ...doubt };
}

function later(now: Instant, seconds: number): Instant {
  return toInstant(Date.parse(now) + seconds * 1000);
}

/** Whether an address belongs to nobody. Source: RFC 2606, RFC 6761; Norid keeps `example.no`. */
export function isExample(address: string): boolean {
  return /[@.]example(\.(com|net|org|no))?$/.test(address);
}
