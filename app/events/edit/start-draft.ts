import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { noteEventActivity } from "../activity.ts";
import { draftEventWithin } from "../draft-event.ts";
import type { EventFacts } from "../event-facts.ts";
import { freeSlug } from "../slugs.ts";
import { beginOnce } from "./begin-once.ts";

/** What a draft was made of. */
export type Origin = "blank" | "template" | "series" | "previous" | "pasted";

/**
 * A new draft at a free address, made of facts from wherever: a template, a read invitation, another event.
 *
 * @param formKey as for `beginOnce`
 * @throws Refusal "no-such-series" for one of another organisation; "ends-before-start"; "time-skipped" or
 *   "time-ambiguous"
 */
export function startDraft(
  app: App,
  accountId: string,
  facts: EventFacts,
  origin: Origin,
  formKey: string | null = null,
): Promise<EventRow> {
  return beginOnce(app, formKey, (trx) => startDraftWithin(trx, app, accountId, facts, origin));
}

/** As `startDraft`, within a transaction that has begun with a write to the site's version. */
export async function startDraftWithin(
  trx: Trx,
  app: App,
  accountId: string,
  facts: EventFacts,
  origin: Origin,
): Promise<EventRow> {
  await refuseOtherSeries(trx, facts);
  const slug = await freeSlug(trx, facts.slug ?? facts.title);
  const event = await draftEventWithin(trx, app, { ...facts, slug });
  await noteEventActivity(trx, app, "event-drafted", accountId, event.id, {
    version: event.version,
    from: origin,
  });
  return event;
}

/** What is known of an event before anything is: whose it is. Its seats are without a limit, its date unknown. */
export function blankFacts(organisationId: string): EventFacts {
  return {
    organisationId,
    title: "",
    type: "seminar",
    when: { kind: "unknown" },
    registration: { mode: "own", seats: { physical: null } },
  };
}

async function refuseOtherSeries(trx: Trx, { seriesId, organisationId }: EventFacts): Promise<void> {
  if (seriesId === undefined) return;
  const series = await trx
    .selectFrom("series")
    .select("id")
    .where("id", "=", seriesId)
    .where("organisation_id", "=", organisationId)
    .executeTakeFirst();
  if (!series) throw new Refusal("no-such-series", { id: seriesId });
}
