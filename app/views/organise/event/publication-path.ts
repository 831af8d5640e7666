import type { Language } from "#app/language/language.ts";
import { deskPath } from "./event-desk.ts";

/** Where what belongs to an event's publication is. */
export type PublicationRoom =
  | "listing"
  | "held"
  | "withdrawal"
  | "address"
  | "preview"
  | "preview/letter"
  | "preview/letter.html"
  | "preview/calendar"
  | "preview/calendar.ics"
  | "rehearsal";

export function publicationPath(
  event: { readonly slug: string },
  language: Language,
  room?: PublicationRoom,
): string {
  const path = deskPath(event, language, "publication");
  return room ? `${path}/${room}` : path;
}
