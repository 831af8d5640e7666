import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { languages, type Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { PLACEHOLDERS, placeholderNames } from "#app/language/placeholders.ts";
import type { MassLetterReader } from "#app/web/mass-letter-doors.ts";
import { textsOf } from "#app/registration/mass-letters/queries.ts";
import { bodyField, subjectField, type FoundFault } from "#app/registration/mass-letters/texts.ts";
import type { Lang, MassLetterRow } from "#db/schema.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";

/** What was typed and not saved: why, and at which fields. */
export interface TextAnswer {
  readonly typed: URLSearchParams;
  readonly faults: readonly FoundFault[];
  /** Somebody else has saved it since, or it is on its way. */
  readonly refusal?: string;
}

/** The page on which an organiser writes what a letter says. */
export async function textView(app: App, reader: MassLetterReader, address: string, answer?: TextAnswer) {
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { heading } = words.text;
  return {
    ...eventDesk(app, reader, address, answer ? words.wrongTitle(heading) : heading, "letters"),
    ...(await textParts(app, reader.letter, reader.event.lang, address, answer)),
  };
}

/**
 * The form of a letter's texts, with what stands beside it.
 *
 * @param lang what its organisers write in
 */
export async function textParts(
  app: App,
  letter: Pick<MassLetterRow, "id" | "version">,
  lang: Lang,
  address: string,
  answer?: TextAnswer,
) {
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { text } = words;
  const saved = await textsOf(app.db, letter.id);
  const first = languages.find((one) => one === lang) ?? "nb";
  const order = [first, ...languages.filter((one) => one !== first)];
  const errorAt = (field: string) => faultSentence(answer?.faults, field, language);
  const part = (one: Language) => {
    const subject = answer?.typed.get(subjectField(one)) ?? saved[one]?.subject ?? "";
    const body = answer?.typed.get(bodyField(one)) ?? saved[one]?.body ?? "";
    const common = { lang: one, mark: one === first ? words.must : words.optional };
    return {
      language: one,
      heading: text.inLanguage[one],
      isOpen: one === first || subject + body !== "",
      subject: {
        ...common,
        name: subjectField(one),
        label: text.subject,
        defaultValue: subject,
        error: errorAt(subjectField(one)),
      },
      body: {
        ...common,
        name: bodyField(one),
        label: text.body,
        description: text.bodyAbout,
        defaultValue: body,
        error: errorAt(bodyField(one)),
      },
    };
  };
  const faults = answer?.faults ?? [];
  return {
    heading: text.heading,
    lead: text.lead,
    wrong: {
      heading: words.wrong,
      errors: [
        ...(answer?.refusal ? [{ text: answer.refusal }] : []),
        ...faults.map(({ field }) => ({ name: field, text: errorAt(field)! })),
      ],
    },
    form: {
      action: new URL(address).pathname,
      button: text.save,
      // After a stale save the organiser sees both, and the next one is knowingly the last.
      version: String(letter.version),
      parts: order.map(part),
      instead: text.instead,
    },
    placeholders: {
      heading: text.placeholders,
      about: text.onlyInBody,
      rows: PLACEHOLDERS.map((one) => ({
        name: `{${placeholderNames[language][one]}}`,
        about: text.placeholderAbout[one],
      })),
    },
    theirs: answer?.refusal
      ? {
          heading: text.stale,
          texts: languages.flatMap((one) => (saved[one] ? [{ lang: one, ...saved[one] }] : [])),
        }
      : null,
  };
}

function faultSentence(
  faults: readonly FoundFault[] = [],
  field: string,
  language: Language,
): string | undefined {
  const found = faults.find((one) => one.field === field);
  if (!found) return undefined;
  const sentence = massLetterWords[language].text.faults[found.fault];
  return found.word === undefined ? sentence : `{${found.word}} ${sentence}`;
}
