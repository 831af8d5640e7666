import { oneLine } from "#app/calendar/text.ts";
import { languages, type Language } from "#app/language/language.ts";
import { placeholdersIn, unknownPlaceholder } from "#app/language/placeholders.ts";
import { isLongerThan, written } from "../form/form-fields.ts";

/** What an organiser writes of their own in one kind of letter, in one language; each of it may be empty. */
export interface TemplateText {
  /** Added to our own subject. */
  readonly subject: string;
  /** Markdown, with placeholders. */
  readonly opening: string;
  readonly closing: string;
}

/** In each language that something is written in. */
export type TemplateTexts = Partial<Record<Language, TemplateText>>;

export const PARTS = ["subject", "opening", "closing"] as const satisfies readonly (keyof TemplateText)[];
export type TemplatePart = (typeof PARTS)[number];
export const EMPTY_TEXT: TemplateText = { subject: "", opening: "", closing: "" };

export type TemplateFault = "too-long" | "subject-not-for-all" | "unknown-placeholder";

export interface FoundTemplateFault {
  readonly field: string;
  readonly fault: TemplateFault;
  /** Characters. */
  readonly most?: number;
  /** The words that stand for nothing. */
  readonly word?: string;
}

/** The facts of the letter come first in the subject, and must be seen. */
export const MOST_CHARACTERS: Record<TemplatePart, number> = { subject: 60, opening: 1500, closing: 1500 };

export const templateField = (part: TemplatePart, language: Language) => `${part}-${language}`;

/** What stands in the form; a language in which nothing is written is left out. */
export function templateTextsIn(form: URLSearchParams): TemplateTexts {
  const texts: TemplateTexts = {};
  for (const language of languages) {
    const text = {
      subject: oneLine(form.get(templateField("subject", language)) ?? ""),
      opening: written(form.get(templateField("opening", language))) ?? "",
      closing: written(form.get(templateField("closing", language))) ?? "",
    };
    if (PARTS.some((part) => text[part] !== "")) texts[language] = text;
  }
  return texts;
}

/** What is wrong with it, at most one for each field; empty when nothing is. */
export function templateFaults(texts: TemplateTexts): FoundTemplateFault[] {
  return languages.flatMap((language) =>
    PARTS.flatMap((part) => {
      const fault = faultOf(part, texts[language]?.[part] ?? "");
      return fault ? [{ field: templateField(part, language), ...fault }] : [];
    }),
  );
}

function faultOf(part: TemplatePart, text: string): Omit<FoundTemplateFault, "field"> | null {
  const most = MOST_CHARACTERS[part];
  if (isLongerThan(most, text)) return { fault: "too-long", most };
  const word = unknownPlaceholder(text);
  if (word !== undefined) return { fault: "unknown-placeholder", word };
  // Whoever sees the list of letters over somebody's shoulder need not read a name.
  const isPersonal = placeholdersIn(text).some((one) => one === "name" || one === "link");
  return part === "subject" && isPersonal ? { fault: "subject-not-for-all" } : null;
}
