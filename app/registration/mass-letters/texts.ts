import { oneLine } from "#app/calendar/text.ts";
import { languages, type Language } from "#app/language/language.ts";
import {
  placeholderNames,
  placeholdersIn,
  PLACEHOLDERS,
  unknownPlaceholder,
  type Placeholder,
} from "#app/language/placeholders.ts";
import { isLongerThan, MAX_CHARACTERS, written } from "../form/form-fields.ts";

/** What a letter says in one language. */
export interface LetterText {
  readonly subject: string;
  /** Markdown, with placeholders. */
  readonly body: string;
}

/** In each language that it is written in; in none for one that nobody has begun. */
export type LetterTexts = Partial<Record<Language, LetterText>>;

export type TextFault =
  | "subject-missing"
  | "subject-too-long"
  | "subject-not-for-all"
  | "body-missing"
  | "body-too-long"
  | "unknown-placeholder";

export interface FoundFault {
  readonly field: string;
  readonly fault: TextFault;
  /** The words that stand for nothing. */
  readonly word?: string;
}

/** About three pages. */
const MAX_BODY_CHARACTERS = 6000;

export const subjectField = (language: Language) => `subject-${language}`;
export const bodyField = (language: Language) => `body-${language}`;

/**
 * What an organiser wrote, or what is wrong with it. A language in which nothing is written is left out.
 *
 * @param allowed what can be filled in for each recipient
 */
export function readTexts(
  form: URLSearchParams,
  allowed: readonly Placeholder[] = PLACEHOLDERS,
): { texts: LetterTexts } | { faults: FoundFault[] } {
  const texts: Partial<Record<Language, LetterText>> = {};
  const faults: FoundFault[] = [];
  for (const language of languages) {
    const subject = oneLine(form.get(subjectField(language)) ?? "");
    const body = written(form.get(bodyField(language))) ?? "";
    if (subject === "" && body === "") continue;
    texts[language] = { subject, body };
    faults.push(...faultsOf({ subject, body }, language, allowed));
  }
  if (Object.keys(texts).length === 0) {
    return {
      faults: [
        { field: subjectField("nb"), fault: "subject-missing" },
        { field: bodyField("nb"), fault: "body-missing" },
      ],
    };
  }
  return faults.length > 0 ? { faults } : { texts };
}

function faultsOf(
  { subject, body }: LetterText,
  language: Language,
  allowed: readonly Placeholder[],
): FoundFault[] {
  const faults: FoundFault[] = [];
  const field = subjectField(language);
  if (subject === "") faults.push({ field, fault: "subject-missing" });
  else if (isLongerThan(MAX_CHARACTERS, subject)) faults.push({ field, fault: "subject-too-long" });
  // Whoever sees the list of letters over somebody's shoulder need not read a name (language/letters.ts).
  else if (placeholdersIn(subject).some((one) => one === "name" || one === "link"))
    faults.push({ field, fault: "subject-not-for-all" });
  if (body === "") faults.push({ field: bodyField(language), fault: "body-missing" });
  else if (isLongerThan(MAX_BODY_CHARACTERS, body))
    faults.push({ field: bodyField(language), fault: "body-too-long" });

  for (const [name, text] of [
    [field, subject],
    [bodyField(language), body],
  ] as const) {
    const other = placeholdersIn(text).find((one) => !allowed.includes(one));
    const word = unknownPlaceholder(text) ?? (other && placeholderNames[language][other]);
    if (word !== undefined && !faults.some((one) => one.field === name))
      faults.push({ field: name, fault: "unknown-placeholder", word });
  }
  return faults;
}

/** Which of the texts one reads whose language is another; both Norwegian forms before English, and the other way. */
const INSTEAD: Record<Language, readonly Language[]> = {
  nb: ["nb", "nn", "en"],
  nn: ["nn", "nb", "en"],
  en: ["en", "nb", "nn"],
};

/** The text for one who reads a language, in that one or the one that there is; undefined while there is none. */
export function textFor(
  texts: LetterTexts,
  language: Language,
): (LetterText & { readonly lang: Language }) | undefined {
  const lang = INSTEAD[language].find((one) => texts[one]);
  return lang && { ...texts[lang]!, lang };
}
