import type { FormField, FormGroup, PlainOption } from "#app/components/form-fields.tsx";
import { vagueLinks } from "#app/events/checklist/vague-links.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { settingsWords } from "#app/language/organise/settings.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import {
  ALLOCATIONS,
  DEADLINES,
  MODES,
  PUBLIC_COUNTS,
  type RegistrationTyped,
} from "#app/registration/edit/registration-form.ts";

type Texts = {
  [Name in keyof RegistrationTyped]: RegistrationTyped[Name] extends string ? Name : never;
}[keyof RegistrationTyped];
type Ticks = "physical" | "stream" | "hasWaitlist" | "hasCatering";
type About = keyof (typeof settingsWords)["nb"]["about"];

/**
 * What the form of how one gets a seat asks, filled with what was typed.
 *
 * @param organiser as the button on the page names it
 * @param deadline the deadline in words, where there is one
 */
export function registrationGroups(
  typed: RegistrationTyped,
  { organiser, deadline }: { readonly organiser: string; readonly deadline: string | undefined },
  error: (name: string) => string | undefined,
  language: Language,
): FormGroup[] {
  const words = settingsWords[language];
  const { groups, label, about } = words;
  const { optional, required } = textsWords[language];
  const told = (name: string) => {
    const sentence = about[name as About] as unknown;
    return typeof sentence === "string" ? sentence : undefined;
  };
  const text = (name: Texts, more: Partial<FormField & { warning?: string; description?: string }> = {}) =>
    ({
      kind: "field",
      name,
      label: label[name],
      mark: optional,
      description: told(name),
      defaultValue: String(typed[name]),
      error: error(name),
      ...more,
    }) as FormField;
  const number = (name: Texts) => text(name, { inputMode: "numeric", size: 8 } as Partial<FormField>);
  const day = (name: Texts) => text(name, { type: "date" } as Partial<FormField>);
  const clock = (name: Texts) => text(name, { type: "time" } as Partial<FormField>);
  const tick = (name: Ticks): FormField => ({
    kind: "checkbox",
    name,
    label: label[name],
    checked: typed[name],
    error: error(name),
  });
  const choice = (name: Texts, options: PlainOption[], mark?: string): FormField => ({
    kind: "choice",
    pick: "one",
    name,
    label: label[name],
    mark,
    error: error(name),
    options,
  });
  const optionsOf = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
    chosen: Value,
  ) => values.map((value) => ({ value, label: labels[value], checked: value === chosen }));

  return [
    {
      heading: groups.mode,
      fields: [choice("mode", optionsOf(MODES, words.modes, typed.mode), required)],
    },
    {
      heading: groups.seats,
      about: about.seats,
      fields: [
        tick("physical"),
        number("physicalCapacity"),
        tick("stream"),
        number("streamCapacity"),
        { ...tick("hasWaitlist"), description: about.hasWaitlist },
        choice("allocation", optionsOf(ALLOCATIONS, words.allocations, typed.allocation), required),
        day("answerOn"),
      ],
    },
    {
      heading: groups.time,
      about: deadline && about.deadline(deadline),
      fields: [
        choice("deadline", optionsOf(DEADLINES, words.deadlines, typed.deadline), required),
        day("deadlineOn"),
        clock("deadlineAt"),
        day("opensOn"),
        clock("opensAt"),
      ],
    },
    {
      heading: groups.elsewhere,
      about: about.elsewhere,
      fields: [
        text("address", { type: "email", inputMode: "email" } as Partial<FormField>),
        text("url", { type: "url", inputMode: "url" } as Partial<FormField>),
        text("site", { ...siteTold(typed, organiser, language) }),
        text("pointerText", { rows: 3 } as Partial<FormField>),
      ],
    },
    {
      heading: groups.shown,
      fields: [
        { ...tick("hasCatering"), description: about.hasCatering },
        choice("publicCount", optionsOf(PUBLIC_COUNTS, words.counts, typed.publicCount)),
        number("statedRegistered"),
      ],
    },
  ];
}

/** What the button will say, and a warning where that says nothing (acceptance S4). */
function siteTold({ mode, site }: RegistrationTyped, organiser: string, language: Language) {
  const { about, vague } = settingsWords[language];
  if (mode !== "external" || site === "") return {};
  const button = about.button(eventWords[language].registerAt(organiser, site));
  const isVague = vagueLinks(`[${site.replace(/[[\]]/g, "")}](x)`).length > 0;
  return { description: `${about.site} ${button}`, warning: isVague ? vague(site) : undefined };
}
