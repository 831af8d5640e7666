import type { OrganisedEvent } from "#app/events/organised-events.ts";
import { languages, type Language } from "#app/language/language.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import type { Added } from "#app/registration/people/add-by-hand.ts";

const COUNTED = ["confirmed", "waitlisted", "received", "known"] as const;
/** What an address may say of it: no more than one paste adds. */
const MOST = 999;

/** Why nobody can be added to an event as it stands; null where one can. */
export function blockedSentence(event: OrganisedEvent, language: Language): string | null {
  const words = addingWords[language].blocked;
  if (event.status === "draft") return words.draft;
  return event.status === "cancelled" ? words.cancelled : null;
}

/** What letters to those who are added speak: as the event, where the house can. */
export function languageOfLetters(event: Pick<OrganisedEvent, "lang">): Language {
  return languages.find((one) => one === event.lang) ?? "nb";
}

/** The list of an event, and how many were added: numbers, and never who. */
export function addedPath(path: string, added: readonly Added[]): string {
  const query = new URLSearchParams();
  for (const got of COUNTED) {
    const count = added.filter((one) => one.got === got).length;
    if (count > 0) query.set(`added-${got}`, String(count));
  }
  return `${path}?${query.toString()}`;
}

/** How many were added, as sentences; none where the address says nothing of it. */
export function addedSentences(address: string, language: Language): string[] {
  const query = new URL(address).searchParams;
  const words = addingWords[language].done;
  return COUNTED.flatMap((got) => {
    const count = Number(query.get(`added-${got}`) ?? 0);
    return Number.isInteger(count) && count > 0 && count <= MOST ? [words[got](count)] : [];
  });
}
