import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { FormField, FormGroup, Told } from "#app/components/form-fields.tsx";
import type { SectionFault, SectionFaults } from "#app/field-faults.ts";
import type { Reach } from "#app/events/edit/spread.ts";
import type { EventPage } from "#app/events/event-page.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { deskWords } from "#app/language/organise/desk.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import type { Refusal } from "#app/refusal.ts";
import { returnedForm } from "#app/views/organise/returned-form.ts";
import { deskPath, eventDesk } from "./event-desk.ts";

/** What a section's form sends beside its fields. */
export interface Sent {
  readonly version: number;
  readonly reach: Reach;
  readonly seen: string;
}

/** A section that was not saved: what was typed, and why not. */
export interface RefusedSection<Section extends object> {
  readonly typed: Section;
  readonly sent: Sent;
  readonly faults?: SectionFaults;
  readonly refusal?: Refusal;
}

/** A section as its page needs to know it. */
export interface SectionKind<Section extends object> {
  readonly room: "texts" | "contact";
  readonly now: Section;
  /** What its form shows. @param sentence of a field's fault */
  readonly groups: (fields: Section, sentence: (name: string) => string | undefined) => FormGroup[];
  readonly label: (field: keyof Section & string) => string;
  readonly text: (field: keyof Section & string, section: Section) => string;
}

export function sentIn(form: URLSearchParams): Sent {
  return {
    version: Number(form.get("version")) || 0,
    reach: form.get("reach") === "this-and-coming" ? "this-and-coming" : "this",
    seen: form.get("seen") ?? "",
  };
}

/** A section of an event's form: as it stands, or as it was sent and not saved. For one who may only look, its facts. */
export function sectionView<Section extends object>(
  app: App,
  organiser: Organiser,
  address: string,
  page: EventPage,
  section: SectionKind<Section>,
  refused: RefusedSection<Section> | null,
) {
  const language = languageOf(address);
  const words = textsWords[language];
  const { event } = page;
  const { room, now } = section;
  const heading = deskWords[language].rooms[room];
  const sentences = faultSentences(refused?.faults ?? {}, language);
  const { both, errors, saw } = returnedForm(
    { ...section, version: event.version },
    refused,
    sentences,
    language,
  );
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const fields = refused?.typed ?? now;
  const groups = section.groups(fields, (name) => sentences[name]);
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? words.wrongTitle(heading) : heading, room),
    heading,
    lead: isTheirs ? (event.status === "draft" ? words.draft : words.public) : words.readOnly,
    done: new URL(address).searchParams.has("done") ? words.done : null,
    wrong: { heading: words.wrong, errors },
    form: isTheirs
      ? {
          action: deskPath(event, language, room),
          button: words.save,
          ...saw,
          both,
          groups,
          reach: event.series_id ? reachField(refused?.sent.reach ?? "this", language) : null,
        }
      : null,
    facts: isTheirs
      ? []
      : (Object.keys(now) as (keyof Section & string)[]).map((field) => ({
          term: section.label(field),
          detail: section.text(field, now) || words.empty,
        })),
  };
}

function faultSentences(faults: SectionFaults, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [name, faultSentence(name, fault, language)]),
  );
}

export function faultSentence(name: string, fault: SectionFault, language: Language): string {
  const words = textsWords[language].faults;
  if (fault.code === "missing") return words.missing[name] ?? "";
  return fault.code === "too-long" ? words["too-long"](fault.most) : words[fault.code];
}

function reachField(reach: Reach, language: Language): FormField & Told {
  const words = textsWords[language].reach;
  return {
    kind: "choice",
    pick: "one",
    name: "reach",
    label: words.label,
    description: words.about,
    options: (["this", "this-and-coming"] as const).map((value) => ({
      value,
      label: words[value],
      checked: value === reach,
    })),
  };
}
