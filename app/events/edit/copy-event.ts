import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, LocalDate, Trx } from "#db/schema.ts";
import { askedForm } from "../asked-form.ts";
import { insertQuestion } from "../ask-question.ts";
import type { EventFacts } from "../event-facts.ts";
import { eventPage } from "../event-page.ts";
import { beginOnce } from "./begin-once.ts";
import { factsOf } from "./facts-of.ts";
import { shifted } from "./shift.ts";
import { startDraftWithin, type Origin } from "./start-draft.ts";

/**
 * A draft that is like an earlier event, on another day: every date shifted by as much, its texts, place, seats and
 * questions as they were. What came out of the earlier one stays there: registrations, materials, pictures, and links to
 * its own pages; its calendar entry is its own.
 *
 * `programme/copy-event.ts` does it with the programme.
 *
 * @param to its first day
 * @param formKey as for `beginOnce`
 * @throws Refusal "no-such-event"; "time-skipped" or "time-ambiguous" where the new day has no such clock
 */
export function copyEvent(
  app: App,
  accountId: string,
  eventId: string,
  to: LocalDate,
  formKey: string | null = null,
): Promise<EventRow> {
  return beginOnce(app, formKey, (trx) => copyEventWithin(trx, app, accountId, eventId, to));
}

/** As `copyEvent`, within a transaction that has begun with a write to the site's version. */
export async function copyEventWithin(
  trx: Trx,
  app: App,
  accountId: string,
  eventId: string,
  to: LocalDate,
  from: { readonly origin: Origin; readonly without?: Partial<EventFacts> } = { origin: "previous" },
): Promise<EventRow> {
  const before = await trx.selectFrom("event").selectAll().where("id", "=", eventId).executeTakeFirst();
  if (!before) throw new Refusal("no-such-event", { id: eventId });
  const facts = { ...shifted(factsOf(await eventPage(trx, before)), to), ...NOT_COPIED, ...from.without };
  const copy = await startDraftWithin(trx, app, accountId, facts, from.origin);
  for (const question of (await askedForm(trx, before)).questions) {
    await insertQuestion(trx, app, copy.id, {
      kind: question.kind,
      text: question.text,
      help: question.help ?? undefined,
      lang: question.lang,
      isRequired: question.is_required === 1,
      options: question.options.map((option) => option.text),
    });
  }
  return copy;
}

/** What was the earlier event's alone. */
const NOT_COPIED: Partial<EventFacts> = {
  isHeld: undefined,
  isUnlisted: undefined,
  streamUrl: undefined,
  statedRegistered: undefined,
  programmeUrl: undefined,
  details: undefined,
};
