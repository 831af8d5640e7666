import type { OfferedPart } from "#app/events/parts.ts";
import type { Slot } from "#app/events/slots.ts";
import { whenOf } from "#app/events/when.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { timeRange } from "#app/language/when.ts";
import { addDays, dateOf, daysOf } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";

/** «Tirsdag 5. desember 2017»; «Dag 1» while nobody knows the date. */
export function dayName(part: Pick<OfferedPart, "day">, event: EventRow, language: Language): string {
  const day = part.day ?? 1;
  const days = daysOf(whenOf(event));
  return days ? dateLine(addDays(days.first, day - 1), language) : registrationWords[language].form.day(day);
}

/** What a chosen part is called where it stands alone. */
export function partName(part: OfferedPart, event: EventRow, language: Language): string {
  return part.kind === "day" ? dayName(part, event, language) : (part.title ?? "");
}

/** «tirsdag 5. desember kl. 10.30–12.00»: from the first that begins to the last that ends; null when unknown. */
export function slotTime(
  { parts }: { readonly parts: readonly Pick<OfferedPart, "starts_at" | "ends_at">[] },
  { zone }: EventRow,
  language: Language,
): string | null {
  const starts = parts.map((part) => part.starts_at).filter((one) => one !== null);
  if (starts.length === 0) return null;
  const ends = parts.map((part) => part.ends_at).filter((one) => one !== null);
  const from = starts.sort()[0]!;
  const date = dateLine(dateOf(from, zone), language, { year: false, capital: false });
  return `${date} ${timeRange(from, ends.sort().at(-1) ?? null, zone, language)}`;
}

/** The room, and the time where it is not that of all in the slot. */
export function partTimes(part: OfferedPart, slot: Slot, { zone }: EventRow, language: Language): string {
  const isLikeAll = slot.parts.every(
    (one) => one.starts_at === part.starts_at && one.ends_at === part.ends_at,
  );
  const time =
    isLikeAll || part.starts_at === null ? null : timeRange(part.starts_at, part.ends_at, zone, language);
  return [part.room_name, time].filter(Boolean).join(", ");
}
