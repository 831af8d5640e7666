import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { languages } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import { siteWords } from "#app/language/site.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import type { NamedOrganisation } from "#app/organisations/queries.ts";
import { organiserFrame } from "./organiser-frame.ts";

/** What stands around a page of what belongs to an organisation and to no one event. */
export function deskAround(
  app: App,
  signedIn: SignedIn,
  address: string,
  said: {
    readonly heading: string;
    readonly title?: string;
    readonly trail: string;
    readonly above?: { readonly href: string; readonly text: string };
  },
) {
  const language = languageOf(address);
  return {
    frame: organiserFrame(app, address, said.title ?? said.heading, signedIn),
    trail: {
      label: said.trail,
      links: [
        { href: inLanguage(language, "/organise"), text: organiseWords[language].events.heading },
        ...(said.above ? [said.above] : []),
      ],
    },
    heading: said.heading,
  };
}

/** Which language a text is in: one of those that our pages speak. */
export function languageField(label: string, chosen: string): FormField & Told {
  return {
    kind: "choice",
    pick: "one",
    name: "lang",
    label,
    options: languages.map((one) => ({
      value: one,
      label: siteWords[one].languageNames[one],
      lang: one,
      checked: one === chosen,
    })),
  };
}

/** Whose it is to be, where there is more than one to choose from. */
export function organisationField(
  organisations: readonly NamedOrganisation[],
  field: {
    readonly label: string;
    readonly mark: string;
    readonly description: string;
    readonly error?: string;
  },
  chosen: string,
): (FormField & Told)[] {
  if (organisations.length < 2) return [];
  return [
    {
      kind: "select",
      name: "organisation",
      ...field,
      defaultValue: chosen,
      options: [
        { value: "", label: "–" },
        ...organisations.map(({ id, name, acronym }) => ({
          value: id,
          label: acronym ? `${name} (${acronym})` : name,
        })),
      ],
    },
  ];
}

/** The organisation that a form chose, of those that one may choose; the only one unsaid. */
export function chosenOrganisation(form: URLSearchParams, organisations: readonly NamedOrganisation[]) {
  if (organisations.length === 1) return organisations[0];
  return organisations.find(({ id }) => id === form.get("organisation"));
}
