import type { Language } from "#app/language/language.ts";
import type { Db, EventRow } from "#db/schema.ts";
import type { LetterName, OwnWords } from "#emails/facts.ts";
import { templateLetterCalled } from "./letters.ts";
import { EMPTY_TEXT, type TemplateTexts } from "./texts.ts";

/** What is kept for one kind of letter; undefined or null where nothing ever was, or is no longer. */
export interface KeptTexts {
  readonly event?: TemplateTexts | null;
  readonly organisation?: TemplateTexts | null;
}

/** Which of the texts one reads whose language is another; both Norwegian forms before English, and the other way. */
const INSTEAD: Record<Language, readonly Language[]> = {
  nb: ["nb", "nn", "en"],
  nn: ["nn", "nb", "en"],
  en: ["en", "nb", "nn"],
};

/**
 * What a recipient reads of the organiser's own: the event's text where there is one, else the organisation's; in the
 * recipient's language, or the one it is written in. Undefined: what is our own stands alone, also where the event says
 * that it shall.
 */
export function standingWords({ event, organisation }: KeptTexts, language: Language): OwnWords | undefined {
  const texts = event ?? organisation ?? {};
  const lang = INSTEAD[language].find((one) => texts[one]);
  return lang && { ...EMPTY_TEXT, ...texts[lang], lang };
}

/** What an event's letters of one kind say of the organiser's own, in one query. */
export async function keptTextsFor(
  db: Db,
  event: Pick<EventRow, "id" | "organisation_id">,
  letter: LetterName,
): Promise<KeptTexts> {
  if (!templateLetterCalled(letter)) return {};
  const rows = await db
    .selectFrom("letter_template")
    .select(["event_id", "texts"])
    .where("letter", "=", letter)
    .where((eb) => eb.or([eb("event_id", "=", event.id), eb("organisation_id", "=", event.organisation_id)]))
    .execute();
  const textsIn = (row: (typeof rows)[number] | undefined) =>
    row?.texts ? (JSON.parse(row.texts) as TemplateTexts) : null;
  return {
    event: textsIn(rows.find((row) => row.event_id !== null)),
    organisation: textsIn(rows.find((row) => row.event_id === null)),
  };
}

/** The same as part of a letter's facts. */
export async function ownWordsFor(
  db: Db,
  event: Pick<EventRow, "id" | "organisation_id">,
  letter: LetterName,
  language: Language,
): Promise<{ readonly ownWords?: OwnWords }> {
  const ownWords = standingWords(await keptTextsFor(db, event, letter), language);
  return ownWords ? { ownWords } : {};
}
