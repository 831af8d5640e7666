import { webAddress } from "#app/calendar/text.ts";
import type { Said } from "#app/components/words.tsx";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { EventRow, RoomRow, VenueRow } from "#db/schema.ts";

/** The language of a text where it is another than the page's; its `lang` attribute then. */
export function langIfOther(lang: string, language: Language): string | undefined {
  return lang === language ? undefined : lang;
}

type Placed = Pick<EventRow, "place_text" | "attendance">;

/** A text with its language, where that is another than the page's. */
export function said(text: string, lang: string | null | undefined, language: Language): Said {
  return lang && lang !== language ? { text, lang } : { text };
}

/** Where an event is, in one line: venue, street, floor, entrance, city; or all that is known. */
export function placeLine(
  event: Placed,
  venue: VenueRow | undefined,
  room: RoomRow | undefined,
  language: Language,
): string | null {
  const words = eventWords[language];
  if (!venue) return event.place_text ?? (event.attendance === "stream" ? words.streamPlace : null);
  const { name, street, floor, entrance, city } = venue;
  const parts = [
    room ? `${room.name}, ${name}` : name,
    street,
    floor,
    entrance && words.entrance(entrance),
    city,
  ];
  return parts.filter(Boolean).join(", ");
}

/** A link that shows a place on a map, chosen by the visitor: no page of ours asks anybody for it. */
export function mapLink(
  venue: Pick<VenueRow, "name" | "street" | "city" | "latitude" | "longitude">,
): string | null {
  if (venue.latitude !== null && venue.longitude !== null) {
    const { latitude, longitude } = venue;
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  if (!venue.street) return null;
  const query = [venue.street, venue.city].filter(Boolean).join(", ");
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}

/** Several titles of one person, as one line: «investor, styremedlem og rådgiver». */
export function titleLine(titles: string, language: Language): string {
  const list = titles.split("\n").filter(Boolean);
  if (list.length < 2) return list.join("");
  const and = language === "en" ? "and" : "og";
  return `${list.slice(0, -1).join(", ")} ${and} ${list.at(-1)}`;
}

/** The first words of a text, for a description; cut at a word. */
export function briefly(text: string, characters = 160): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= characters) return plain;
  return `${plain.slice(0, characters).replace(/\s+\S*$/, "")} …`;
}

/** An address that an organiser wrote, as a link may have it; null for anything but the web. */
export function linkOf(address: string | null | undefined): string | null {
  return (address ? webAddress(address) : undefined) ?? null;
}
