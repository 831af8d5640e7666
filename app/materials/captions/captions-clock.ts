import { addDays, daysBetween } from "#app/time.ts";
import type { LocalDate, MaterialRow } from "#db/schema.ts";

/** Source: forskrift om universell utforming av IKT-løsninger § 4: what was live is captioned within fourteen days, where it stays online. */
export const CAPTION_DAYS = 14;

type Recording = Pick<MaterialRow, "kind" | "url" | "file_id" | "captions" | "online_since">;

/** Whether a recording is online and nobody has said that it has captions. */
export function lacksCaptions({ kind, url, file_id: file, captions }: Recording): boolean {
  return kind === "recording" && (url !== null || file !== null) && captions !== "present";
}

/**
 * How many days are left for its captions, the last of them being 0; below that it is overdue by so many.
 *
 * @returns null where none are lacking, or where nobody has said since when it is online
 */
export function captionDaysLeft(recording: Recording, today: LocalDate): number | null {
  if (!lacksCaptions(recording) || recording.online_since === null) return null;
  return daysBetween(today, addDays(recording.online_since, CAPTION_DAYS));
}
