import type { App } from "#app/app.ts";
import type { FormField, FormGroup, Told } from "#app/components/form-fields.tsx";
import { KNOWN, type AccessFields } from "#app/events/edit/describe-venue.ts";
import type { VenueFaults } from "#app/events/edit/read-venue.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { deskPath, eventDesk } from "./event-desk.ts";

/** A form about a venue that came back: what was typed, and why. */
export interface RefusedVenue {
  readonly form: URLSearchParams;
  readonly faults?: VenueFaults;
  readonly refusal?: Refusal;
}

/** Where venues and rooms are added, and what is said of them; beside when and where an event is. */
export function venuePath(
  event: { readonly slug: string },
  language: Language,
  page: "venue" | "room" | "access",
): string {
  return `${deskPath(event, language, "place")}/${page}`;
}

/** One of the forms about venues. */
export interface VenueForm {
  readonly page: "venue" | "room" | "access";
  readonly heading: string;
  readonly lead: string;
  readonly button: string;
  readonly seen: string;
  /** None: no form. */
  readonly groups: FormGroup[];
}

/** A page with such a form, as it stands or as it came back. */
export function formView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null,
  { page, heading, lead, button, seen, groups }: VenueForm,
) {
  const language = languageOf(address);
  const { wrong, wrongTitle } = textsWords[language];
  const { event } = organiser;
  const errors: { name: string | undefined; text: string }[] = [
    ...Object.keys(refused?.faults ?? {}).map((name) => ({
      name,
      text: sentenceOf(refused, name, language)!,
    })),
    ...(refused?.refusal ? [{ name: undefined, text: organiserRefusal(refused.refusal, language) }] : []),
  ];
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? wrongTitle(heading) : heading, "place"),
    heading,
    lead,
    wrong: { heading: wrong, errors },
    done: null,
    pending: null,
    links: [],
    facts: [],
    form:
      groups.length === 0
        ? null
        : {
            action: venuePath(event, language, page),
            button,
            version: "",
            seen,
            both: null,
            ask: null,
            hidden: [],
            groups,
          },
  };
}

export function sentenceOf(
  refused: RefusedVenue | null,
  name: string,
  language: Language,
): string | undefined {
  const fault = refused?.faults?.[name];
  return fault && placeWords[language].venueFaults[fault];
}

export function textFields(refused: RefusedVenue | null, language: Language) {
  const { optional } = textsWords[language];
  return (name: string, label: string, more: Partial<FormField & Told> = {}): FormField & Told =>
    ({
      kind: "field",
      name,
      label,
      mark: optional,
      defaultValue: refused?.form.get(name) ?? "",
      error: sentenceOf(refused, name, language),
      ...more,
    }) as FormField & Told;
}

export function accessGroup(
  fields: AccessFields,
  refused: RefusedVenue | null,
  language: Language,
): (FormField & Told)[] {
  const { venue: words } = placeWords[language];
  const choice = (name: "isStepFree" | "hasHearingLoop", label: string): FormField => ({
    kind: "choice",
    pick: "one",
    name,
    label,
    options: KNOWN.map((value) => ({ value, label: words[value], checked: value === fields[name] })),
  });
  return [
    choice("isStepFree", words.stepFree),
    choice("hasHearingLoop", words.loop),
    {
      kind: "field",
      name: "accessibilityNote",
      label: words.note,
      mark: textsWords[language].optional,
      rows: 3,
      defaultValue: fields.accessibilityNote,
      error: sentenceOf(refused, "accessibilityNote", language),
    },
  ];
}
