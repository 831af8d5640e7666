import type { App } from "#app/app.ts";
import type { LetterFacts } from "#emails/facts.ts";

/**
 * Where the letters have left a calendar that does not say what the house says: a seat without its entry, an entry
 * without a seat, or a revision that calendars would drop because it is no later than the last.
 */
export async function wrongEntries(app: App): Promise<string[]> {
  const people = await app.db.selectFrom("registration").selectAll().orderBy("id").execute();
  const letters = await app.db
    .selectFrom("outbox")
    .select(["registration_id", "facts"])
    .orderBy("id")
    .execute();
  const mailed = new Map<string, NonNullable<LetterFacts["invitation"]>[]>();
  for (const { registration_id, facts } of letters) {
    const { invitation } = JSON.parse(facts) as LetterFacts;
    if (!invitation || registration_id === null) continue;
    mailed.set(registration_id, [...(mailed.get(registration_id) ?? []), invitation]);
  }

  return people.flatMap(({ id, status, ended_from, calendar_uid, calendar_sequence }) => {
    const entries = mailed.get(id) ?? [];
    const last = entries.at(-1);
    const holds = last?.method === "REQUEST";
    const wrong: string[] = [];
    // One who is still to hear that what was off is on again has no entry yet.
    if (holds !== (status === "confirmed" && ended_from === null))
      wrong.push(`${status}, last mailed ${last?.method}`);
    if (holds && (last.uid !== calendar_uid || last.sequence !== calendar_sequence))
      wrong.push(`revision ${calendar_sequence}, last mailed ${last.sequence}`);
    for (const [index, entry] of entries.entries()) {
      const before = entries.slice(0, index).findLast((one) => one.uid === entry.uid);
      if (before && !(entry.sequence > before.sequence && second(entry) > second(before)))
        wrong.push(`revision ${entry.sequence} of ${entry.stampedAt} after ${before.sequence}`);
    }
    return wrong.map((what) => `${id}: ${what}`);
  });
}

/** Calendars see no milliseconds. */
function second({ stampedAt }: { readonly stampedAt: string }): string {
  return stampedAt.slice(0, 19);
}
