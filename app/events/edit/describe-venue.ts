import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { touchSite } from "#app/site/version.ts";
import type { MaybeFlag, VenueRow } from "#db/schema.ts";
import { noteEventActivity } from "../activity.ts";
import { venueById } from "../queries.ts";
import type { Adding } from "./add-venue.ts";
import { seenOf } from "./both.ts";
import { prose } from "./text.ts";

export type Known = "yes" | "no" | "unknown";
export const KNOWN: readonly Known[] = ["yes", "no", "unknown"];

/** What one who cannot take a stair or hear a voice must know of a venue. */
export interface AccessFields {
  readonly isStepFree: Known;
  readonly hasHearingLoop: Known;
  readonly accessibilityNote: string;
}

/** What the form shows of a venue. */
export function accessFields(
  venue: Pick<VenueRow, "is_step_free" | "has_hearing_loop" | "accessibility_note">,
): AccessFields {
  return {
    isStepFree: knownAs(venue.is_step_free),
    hasHearingLoop: knownAs(venue.has_hearing_loop),
    accessibilityNote: venue.accessibility_note ?? "",
  };
}

/**
 * Says how accessible a venue is, on the pages of all that happens there.
 *
 * @param seen what the form showed: `seenOf` its fields
 * @throws Refusal "no-such-place"; "stale-version" when somebody has said otherwise since
 */
export function describeVenue(
  app: App,
  by: Adding,
  venueId: string,
  fields: AccessFields,
  seen: string,
): Promise<VenueRow> {
  const wanted = { ...fields, accessibilityNote: prose(fields.accessibilityNote) ?? "" };
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const venue = await venueById(trx, venueId);
    if (!venue) throw new Refusal("no-such-place");
    const now = seenOf(accessFields(venue));
    if (now === seenOf(wanted)) return venue;
    if (now !== seen) throw new Refusal("stale-version");
    await noteEventActivity(trx, app, "venue-changed", by.accountId, by.eventId, { venueId });
    return trx
      .updateTable("venue")
      .set({
        is_step_free: flagOf(wanted.isStepFree),
        has_hearing_loop: flagOf(wanted.hasHearingLoop),
        accessibility_note: wanted.accessibilityNote || null,
      })
      .where("id", "=", venueId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

function knownAs(flag: MaybeFlag): Known {
  if (flag === null) return "unknown";
  return flag === 1 ? "yes" : "no";
}

function flagOf(known: Known): MaybeFlag {
  if (known === "unknown") return null;
  return known === "yes" ? 1 : 0;
}
