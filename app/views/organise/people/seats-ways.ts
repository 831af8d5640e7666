import type { Language } from "#app/language/language.ts";
import { rankingsWords } from "#app/language/organise/rankings.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import type { EventRow } from "#db/schema.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

/** Where seats are given out, for an event whose seats are: none where who comes first gets one. */
export function waysToSeats(event: Pick<EventRow, "slug" | "allocation">, language: Language) {
  if (event.allocation === "first-come") return [];
  const people = deskPath(event, language, "people");
  return [
    { href: `${people}/seats`, text: seatsWords[language].heading },
    { href: `${people}/rankings`, text: rankingsWords[language].heading },
  ];
}
