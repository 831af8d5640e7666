import { listOf } from "#app/language/counts.ts";
import { languages, type Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { PLACEHOLDERS, placeholderNames } from "#app/language/placeholders.ts";
import type { Template } from "#app/registration/templates/queries.ts";
import {
  EMPTY_TEXT,
  PARTS,
  templateField,
  templateTextsIn,
  type FoundTemplateFault,
  type TemplateTexts,
} from "#app/registration/templates/texts.ts";

/** What was typed and not saved: why, and at which fields. */
export interface TemplateAnswer {
  /** Missing where it was not the form that was sent. */
  readonly typed?: URLSearchParams;
  readonly faults?: readonly FoundTemplateFault[];
  /** Somebody else has saved it since, or too many trials were sent. */
  readonly refusal?: string;
}

/**
 * The form of one kind of letter: three fields in each language, the event's own first.
 *
 * @param begun what an event begins from that has nothing of its own yet
 */
export function templateForm(
  template: Template,
  begun: TemplateTexts | null,
  first: Language,
  answer: TemplateAnswer | undefined,
  language: Language,
) {
  const { form: words } = templateWords[language];
  const typed = answer?.typed;
  const texts = typed ? templateTextsIn(typed) : (template.texts ?? begun ?? {});
  const errorAt = (field: string) => faultSentence(answer?.faults, field, language);
  return {
    heading: words.heading,
    version: String(template.version),
    notes: [
      ...(!typed && template.texts === null && begun ? [words.begun] : []),
      words.fromNow,
      words.instead,
      words.empty,
    ],
    button: words.save,
    parts: [first, ...languages.filter((one) => one !== first)].map((one) => ({
      language: one,
      heading: words.inLanguage[one],
      isOpen: one === first || texts[one] !== undefined,
      fields: PARTS.map((part) => ({
        name: templateField(part, one),
        label: words[part],
        description: words[`${part}About`],
        mark: words.optional,
        lang: one,
        rows: part === "subject" ? undefined : 4,
        // Where it is refused, what was typed: also what the form cannot keep.
        defaultValue: typed?.get(templateField(part, one)) ?? (texts[one] ?? EMPTY_TEXT)[part],
        error: errorAt(templateField(part, one)),
      })),
    })),
    theirs:
      typed && answer?.refusal
        ? {
            heading: words.stale,
            about: words.staleAbout,
            nothing: words.nothing,
            texts: languages.flatMap((one) => {
              const text = template.texts?.[one];
              return text
                ? [{ lang: one, lines: PARTS.map((part) => ({ label: words[part], text: text[part] })) }]
                : [];
            }),
          }
        : null,
  };
}

/** The fields that can stand in the text, and what each becomes. */
export function placeholderHelp(language: Language) {
  const { placeholders } = templateWords[language];
  return {
    ...placeholders,
    rows: PLACEHOLDERS.map((one) => ({
      name: `{${placeholderNames[language][one]}}`,
      about: massLetterWords[language].text.placeholderAbout[one],
    })),
  };
}

/** What is wrong, for the top of the page. */
export function errorsOf(answer: TemplateAnswer | undefined, language: Language) {
  return [
    ...(answer?.refusal ? [{ text: answer.refusal }] : []),
    ...(answer?.faults ?? []).map(({ field }) => ({
      name: field,
      text: faultSentence(answer?.faults, field, language)!,
    })),
  ];
}

function faultSentence(
  faults: readonly FoundTemplateFault[] = [],
  field: string,
  language: Language,
): string | undefined {
  const found = faults.find((one) => one.field === field);
  const words = templateWords[language].faults;
  switch (found?.fault) {
    case undefined:
      return undefined;
    case "too-long":
      return words.tooLong(found!.most!);
    case "subject-not-for-all":
      return words.notForAll;
    case "unknown-placeholder": {
      const all = PLACEHOLDERS.map((one) => `{${placeholderNames[language][one]}}`);
      return words.unknown(found!.word!, listOf(all, language));
    }
  }
}
