import type { App } from "#app/app.ts";
import { organisationsById } from "#app/organisations/queries.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { insertPartners } from "../draft-event.ts";
import { saveEvent, type EventChanges } from "../save-event.ts";
import type { ContactFields } from "./fields.ts";
import { settle, whatIsNew, type Edit } from "./save.ts";
import { spread, type Reach } from "./spread.ts";
import { line } from "./text.ts";

/**
 * Saves whom to ask, where more stands, and who takes part in holding the event.
 *
 * @param reach as for `editTexts`; partners stay each meeting's own
 * @throws Refusal "no-such-event", "no-such-organisation", and as `settle`
 */
export function editContact(
  app: App,
  eventId: string,
  by: Edit,
  fields: ContactFields,
  reach: Reach = "this",
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async (before) =>
      whatIsNew(before, contactChanges(fields), await replacePartners(trx, eventId, fields.partners)),
    );
    const event = await settle(trx, app, by, "contact-changed", saved);
    if (reach === "this-and-coming") await spread(trx, app, by, "contact-changed", saved);
    return event;
  });
}

function contactChanges(fields: ContactFields): EventChanges {
  return {
    contact_name: line(fields.name),
    contact_email: line(fields.email),
    contact_phone: line(fields.phone),
    programme_url: line(fields.programmeUrl),
    details_url: line(fields.detailsUrl),
    details_site: line(fields.detailsSite),
  };
}

async function replacePartners(
  trx: Trx,
  eventId: string,
  typed: ContactFields["partners"],
): Promise<boolean> {
  const before = await trx
    .selectFrom("event_partner")
    .select(["organisation_id as organisationId", "role"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .execute();
  const partners = [...new Map(typed.map((one) => [keyOf(one), one])).values()];
  if (before.map(keyOf).join() === partners.map(keyOf).join()) return false;
  const known = await organisationsById(
    trx,
    partners.map((one) => one.organisationId),
  );
  const stranger = partners.find((one) => !known.has(one.organisationId));
  if (stranger) throw new Refusal("no-such-organisation", { id: stranger.organisationId });
  await trx.deleteFrom("event_partner").where("event_id", "=", eventId).execute();
  await insertPartners(trx, eventId, partners);
  return true;
}

function keyOf({ organisationId, role }: ContactFields["partners"][number]): string {
  return `${organisationId} ${role}`;
}
