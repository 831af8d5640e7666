import type { FormGroup } from "#app/components/form-fields.tsx";
import type { ReviewTyped } from "#app/events/pasted/review-form.ts";
import { EVENT_TYPES } from "#app/events/edit/read-texts.ts";
import type { VenueWithRooms } from "#app/events/venues.ts";
import type { Starter } from "#app/web/guards.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import type { RegistrationMode, SeriesRow } from "#db/schema.ts";
import { organisationFields } from "./new-event.ts";
import { placeGroups } from "#app/views/organise/event/place-fields.ts";

export interface Offered {
  readonly organisations: Starter["organisations"];
  readonly series: readonly SeriesRow[];
  readonly venues: readonly VenueWithRooms[];
}

type Error = (name: string) => string | undefined;
type Told = readonly [name: keyof ReviewTyped, label: string, more?: Record<string, unknown>];

/** The form by which one corrects what was read of an invitation. @param sentence the time in words */
export function reviewGroups(
  typed: ReviewTyped,
  sentence: string | undefined,
  offered: Offered,
  error: Error,
  language: Language,
): FormGroup[] {
  const { texts, contact, groups, optional, required } = textsWords[language];
  const { review } = newEventWords[language];
  const fields = (...all: Told[]) =>
    all.map(([name, label, more]) => ({
      kind: "field" as const,
      name,
      label,
      mark: optional,
      defaultValue: String(typed[name]),
      error: error(name),
      ...more,
    }));
  return [
    {
      heading: groups.naming,
      fields: [
        ...fields(["title", texts.title, { mark: required, required: true }]),
        {
          kind: "select",
          name: "type",
          label: texts.type,
          defaultValue: typed.type,
          options: EVENT_TYPES.map((type) => ({ value: type, label: eventWords[language].type[type] })),
        },
        ...organisationFields(offered.organisations, typed.organisation, error("organisation"), language),
        ...seriesFields(typed, offered.series, error, language),
        ...fields(["kicker", texts.kicker], ["theme", texts.theme]),
      ],
    },
    ...placeGroups(typed, "", sentence, offered.venues, error, language),
    registrationGroup(typed, fields, language),
    {
      heading: groups.text,
      fields: fields(
        ["lead", texts.lead, { rows: 4 }],
        ["body", review.rest, { rows: 12 }],
        ["audience", texts.audience, { rows: 2 }],
        ["topics", texts.topics, { rows: 3, description: texts.topicsAbout }],
      ),
    },
    {
      heading: review.contact,
      fields: fields(
        ["contactName", contact.name],
        ["contactEmail", contact.email, { type: "email" }],
        ["contactPhone", contact.phone, { type: "tel" }],
        ["detailsUrl", contact.detailsUrl, { type: "url" }],
        ["detailsSite", contact.detailsSite],
      ),
    },
  ];
}

function seriesFields(typed: ReviewTyped, series: readonly SeriesRow[], error: Error, language: Language) {
  if (series.length === 0) return [];
  const { texts } = textsWords[language];
  return [
    {
      kind: "select" as const,
      name: "seriesId",
      label: texts.seriesId,
      defaultValue: typed.seriesId,
      error: error("seriesId"),
      options: [
        { value: "", label: texts.noSeries },
        ...series.map((one) => ({ value: one.id, label: one.name })),
      ],
    },
  ];
}

function registrationGroup(
  typed: ReviewTyped,
  fields: (...all: Told[]) => FormGroup["fields"],
  language: Language,
): FormGroup {
  const { registration: heading, registrationFields: words } = newEventWords[language].review;
  return {
    heading,
    fields: [
      {
        kind: "choice",
        pick: "one",
        name: "mode",
        label: words.mode,
        options: (Object.keys(words.modes) as RegistrationMode[]).map((mode) => ({
          value: mode,
          label: words.modes[mode],
          checked: mode === typed.mode,
        })),
      },
      ...fields(
        ["capacity", words.capacity, { description: words.capacityAbout, inputMode: "numeric", size: 8 }],
        ["address", words.address, { type: "email" }],
        ["url", words.url, { type: "url" }],
        ["site", words.site],
        ["pointerText", words.pointerText],
        ["deadlineOn", words.deadlineOn, { type: "date" }],
        ["deadlineAt", words.deadlineAt, { type: "time", description: words.deadlineAbout }],
      ),
      {
        kind: "checkbox",
        name: "hasCatering",
        label: words.hasCatering,
        description: words.hasCateringAbout,
        checked: typed.hasCatering,
      },
    ],
  };
}
