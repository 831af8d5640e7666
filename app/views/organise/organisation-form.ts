import type { FormField, Told } from "#app/components/form-fields.tsx";
import type { SectionFaults } from "#app/field-faults.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { organisationWords } from "#app/language/organise/organisations.ts";
import { KINDS, THEMES, type OrganisationFields } from "#app/organisations/read-organisation.ts";

/** A new organisation that was not made: what was typed, and why not. */
export interface RefusedOrganisation {
  readonly typed: OrganisationFields;
  readonly faults: SectionFaults;
}

const EMPTY: OrganisationFields = { name: "", acronym: "", kind: null, theme: "samling" };

/** The form of a new organisation. */
export function organisationForm(language: Language, refused: RefusedOrganisation | null) {
  const words = organisationWords[language];
  const typed = refused?.typed ?? EMPTY;
  const sentences = sentencesOf(refused?.faults ?? {}, language);
  return {
    heading: words.heading,
    about: words.about,
    wrong: {
      heading: words.wrong,
      errors: Object.entries(sentences).map(([name, text]) => ({ name, text })),
    },
    form: {
      action: inLanguage(language, "/organise/organisations"),
      button: words.create,
      fields: [
        {
          ...{ kind: "field", name: "name", label: words.name, mark: words.must },
          ...{ defaultValue: typed.name, error: sentences.name },
        },
        {
          ...{ kind: "field", name: "acronym", label: words.acronym, mark: words.optional, size: 20 },
          description: words.acronymAbout,
          ...{ defaultValue: typed.acronym, error: sentences.acronym },
        },
        {
          ...{ kind: "select", name: "kind", label: words.kind, mark: words.must },
          ...{ defaultValue: typed.kind ?? "", error: sentences.kind },
          options: [
            { value: "", label: "–" },
            ...KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] })),
          ],
        },
        {
          ...{ kind: "choice", pick: "one", name: "theme", label: words.theme },
          options: THEMES.map((theme) => ({
            ...{ value: theme, label: words.themes[theme], checked: theme === typed.theme },
          })),
        },
      ] as (FormField & Told)[],
    },
  };
}

function sentencesOf(faults: SectionFaults, language: Language): Record<string, string> {
  const words = organisationWords[language];
  const missing: Readonly<Record<string, string>> = { name: words.missingName, kind: words.missingKind };
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name,
      fault.code === "too-long" ? words.tooLong(fault.most) : (missing[name] ?? ""),
    ]),
  );
}
