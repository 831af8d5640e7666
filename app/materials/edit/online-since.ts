import type { App } from "#app/app.ts";
import { dateOf } from "#app/time.ts";
import type { LocalDate, MaterialRow, Trx } from "#db/schema.ts";
import type { MaterialFields } from "./material-fields.ts";

/**
 * Since when a recording counts as online. Somebody may say so; else it is the day on which it gets an address, but a
 * stream that was left online is there since the event, and nothing is before it.
 */
export async function onlineSince(
  trx: Trx,
  app: App,
  { eventId, zone }: { readonly eventId: string; readonly zone: string },
  { kind, url, fileId, onlineSince: said }: MaterialFields,
  before: Pick<MaterialRow, "url" | "file_id"> | null,
): Promise<LocalDate | null> {
  if (kind !== "recording") return null;
  if (said !== "") return said;
  const isOut = url !== "" || fileId !== "";
  const wasOut = before !== null && (before.url !== null || before.file_id !== null);
  if (!isOut || wasOut) return null;
  const event = await trx
    .selectFrom("event")
    .select(["ends_on", "attendance"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  const today = dateOf(app.now(), zone);
  const isLater = event.ends_on !== null && event.ends_on > today;
  return event.ends_on !== null && (isLater || event.attendance !== "physical") ? event.ends_on : today;
}
