import type { FormField, Told } from "#app/components/form-fields.tsx";
import type { SeriesFields } from "#app/events/edit/edit-series.ts";
import type { SectionFaults } from "#app/field-faults.ts";
import type { Language } from "#app/language/language.ts";
import { seriesWords } from "#app/language/organise/series.ts";
import { languageField } from "./desk-form.ts";
import { langIfOther } from "#app/views/text.ts";

/** What the form of a series asks for. */
export function seriesFormFields(
  typed: SeriesFields,
  sentences: Readonly<Record<string, string>>,
  language: Language,
): (FormField & Told)[] {
  const words = seriesWords[language];
  const field = (name: keyof SeriesFields, mark: string, rows?: number): FormField & Told => ({
    kind: "field",
    name,
    label: words[name],
    mark,
    ...(rows && { rows }),
    defaultValue: typed[name],
    error: sentences[name],
    lang: langIfOther(typed.lang, language),
  });
  return [
    field("name", words.must),
    languageField(words.lang, typed.lang),
    { ...field("about", words.must, 3), description: words.aboutAbout },
    field("goal", words.optional, 3),
    field("parentProgramme", words.optional),
  ];
}

/** What is wrong with its fields, in sentences. */
export function seriesSentences(faults: SectionFaults, language: Language): Record<string, string> {
  const words = seriesWords[language];
  const missing: Readonly<Record<string, string>> = {
    name: words.missingName,
    about: words.missingAbout,
    organisation: words.missingOrganisation,
  };
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name,
      fault.code === "too-long" ? words.tooLong(fault.most) : (missing[name] ?? ""),
    ]),
  );
}
