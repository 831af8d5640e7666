import type { Language } from "#app/language/language.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import { FIRST_FIELD } from "#app/registration/prioritise/read-seat-rules.ts";
import { seatsQuery, type SeatsWish } from "./seats-wish.ts";

/** Where the organiser's own order stands on the page, so that a step in it leads back to it. */
export const OWN_ORDER = "own-order";

/** Whom the organiser puts before all others: each can be moved one place, and taken out. */
export function ownOrder(wish: SeatsWish, path: string, language: Language) {
  const words = seatsWords[language].own;
  const { first } = wish.rules;
  const led = (text: string, name: string, ids: readonly string[]) => {
    const query = seatsQuery({ ...wish, rules: { ...wish.rules, first: ids } });
    return { text, label: `${text}: ${name}`, href: `${path}?${query}#${OWN_ORDER}` };
  };
  return {
    heading: words.heading,
    about: first.length === 0 ? words.none : words.about,
    action: `${path}#${OWN_ORDER}`,
    kept: [...seatsQuery(wish)].map(([name, value]) => ({ name, value })),
    people: first.map((id, index) => {
      const name = wish.names.get(id) ?? "";
      const steps = [
        ...(index > 0 ? [led(words.up, name, swapped(first, index - 1))] : []),
        ...(index < first.length - 1 ? [led(words.down, name, swapped(first, index))] : []),
        led(words.out, name, first.toSpliced(index, 1)),
      ];
      return { id, name, steps };
    }),
  };
}

/** The button that puts somebody last of those who go first; its form stands elsewhere. */
export function putFirst(id: string, name: string, language: Language) {
  const { put } = seatsWords[language].own;
  return { name: FIRST_FIELD, value: id, text: put, label: `${put}: ${name}` };
}

/** The order with one and the next in each other's place. */
function swapped(ids: readonly string[], index: number): string[] {
  return ids.toSpliced(index, 2, ids[index + 1]!, ids[index]!);
}
