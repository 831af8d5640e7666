import type { App } from "#app/app.ts";
import { plain } from "#app/fold.ts";
import type { Language } from "#app/language/language.ts";
import { organiserFacts } from "#app/registration/mass-letters/facts.ts";
import { recipientsOf, type Recipient } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment } from "#app/registration/mass-letters/segment.ts";
import { textFor, type LetterTexts } from "#app/registration/mass-letters/texts.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { EventLetterRow } from "#app/registration/mass-letters/queries.ts";
import { renderLetter } from "#emails/letters.ts";
import type { EmailMessage } from "#emails/message.ts";

/** A letter as one of its recipients would get it. */
export interface Preview {
  readonly recipient: Recipient;
  /** From 1. */
  readonly number: number;
  readonly people: number;
  readonly message: EmailMessage;
  /** What it is written in. */
  readonly lang: Language;
}

/** Whom an address asks to see it for: somebody by number, or by a part of the name or address. */
export interface PreviewWish {
  readonly number: number;
  readonly search: string;
}

const LONGEST_SEARCH = 100;

export function previewWishIn(address: string): PreviewWish {
  return previewWishOf(new URL(address).searchParams);
}

export function previewWishOf(query: URLSearchParams): PreviewWish {
  return {
    number: Math.max(1, Number.parseInt(query.get("to") ?? "1", 10) || 1),
    search: plain((query.get("q") ?? "").trim().slice(0, LONGEST_SEARCH)),
  };
}

/** Null while there is nothing to show, or nobody to show it for. */
export async function previewOf(
  app: App,
  letter: EventLetterRow,
  texts: LetterTexts,
  wish: PreviewWish,
): Promise<Preview | null> {
  const people = await recipientsOf(app.db, letter.event_id, keptSegment(letter.segment));
  const { recipient, number } = recipientAsked(people, wish);
  const language = (recipient?.language ?? "nb") as Language;
  const text = textFor(texts, language);
  if (!recipient || !text) return null;
  const event = await invitingEvent(app.db, letter.event_id);
  const message = renderLetter("from-organiser", organiserFacts(app, event, texts, recipient), language);
  return { recipient, number, people: people.length, message, lang: text.lang };
}

/** Whom of them an address asks for; the first where it names nobody, undefined where there is nobody. */
export function recipientAsked(
  people: readonly Recipient[],
  { number, search }: PreviewWish,
): { readonly recipient: Recipient | undefined; readonly number: number } {
  const found = search === "" ? -1 : people.findIndex((one) => isCalled(one, search));
  const index = found >= 0 ? found : Math.min(number, people.length) - 1;
  return { recipient: people[index], number: index + 1 };
}

export function isCalled({ name, email }: Recipient, search: string): boolean {
  return plain(`${name}\n${email}`).includes(search);
}
