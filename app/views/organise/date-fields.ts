import type { FormField, Told } from "#app/components/form-fields.tsx";
import type { ImportantDateFields } from "#app/events/edit/important-dates.ts";
import type { DateFault } from "#app/events/edit/read-date.ts";
import type { Language } from "#app/language/language.ts";
import { datesWords } from "#app/language/organise/dates.ts";
import { languageField } from "./desk-form.ts";
import { langIfOther } from "#app/views/text.ts";

/** What the form of an important date asks for. */
export function dateFields(
  typed: ImportantDateFields,
  offers: readonly { readonly id: string; readonly title: string }[],
  sentences: Readonly<Record<string, string>>,
  language: Language,
): (FormField & Told)[] {
  const words = datesWords[language];
  const field = (name: keyof ImportantDateFields, mark: string): FormField & Told => ({
    kind: "field",
    name,
    label: words[name],
    mark,
    defaultValue: typed[name],
    error: sentences[name],
    ...(name !== "url" && { lang: langIfOther(typed.lang, language) }),
  });
  return [
    { ...field("label", words.must), description: words.labelAbout },
    field("title", words.must),
    languageField(words.lang, typed.lang),
    {
      kind: "field",
      name: "on",
      type: "date",
      label: words.on,
      mark: words.must,
      defaultValue: typed.on,
      error: sentences.on,
    },
    {
      kind: "field",
      name: "about",
      rows: 3,
      label: words.about,
      mark: words.optional,
      defaultValue: typed.about,
      error: sentences.about,
    },
    field("url", words.optional),
    { ...field("urlText", words.optional), description: words.urlTextAbout },
    ...(offers.length > 0
      ? [
          {
            kind: "select" as const,
            name: "offerId",
            label: words.offerId,
            mark: words.optional,
            defaultValue: typed.offerId,
            options: [
              { value: "", label: words.noOffer },
              ...offers.map(({ id, title }) => ({ value: id, label: title })),
            ],
          },
        ]
      : []),
  ];
}

/** What is wrong with a date's fields, in sentences. */
export function dateSentences(
  faults: Readonly<Record<string, DateFault>>,
  language: Language,
): Record<string, string> {
  const words = datesWords[language];
  const missing: Readonly<Record<string, string>> = {
    label: words.missingLabel,
    title: words.missingTitle,
    on: words.missingOn,
    organisation: words.missingOrganisation,
  };
  const said = (name: string, fault: DateFault): string => {
    if (fault.code === "too-long") return words.tooLong(fault.most);
    if (fault.code === "no-date") return words.noDate;
    return fault.code === "missing" ? (missing[name] ?? "") : words.noWebAddress;
  };
  return Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, said(name, fault)]));
}
