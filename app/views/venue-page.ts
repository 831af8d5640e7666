import type { App } from "#app/app.ts";
import type { FormField, FormGroup, Told } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import { accessFields, KNOWN, type AccessFields } from "#app/events/edit/describe-venue.ts";
import { readAccess, type VenueFaults } from "#app/events/edit/read-venue.ts";
import { venueById } from "#app/events/queries.ts";
import { venuesWithRooms } from "#app/events/venues.ts";
import type { Organiser } from "#app/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { organisedPage } from "./organised-page.ts";

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

/** The form of a venue that is not in the list. */
export function newVenueView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null = null,
) {
  const language = languageOf(address);
  const { venue: words } = placeWords[language];
  const { required } = textsWords[language];
  const text = textFields(refused, language);
  return formView(app, organiser, address, refused, {
    page: "venue",
    heading: words.heading,
    lead: words.lead,
    button: words.save,
    seen: "",
    groups: [
      {
        heading: words.groups.place,
        fields: [
          text("name", words.name, { mark: required }),
          text("street", words.street),
          text("city", words.city),
          text("floor", words.floor, { description: words.floorAbout }),
          text("entrance", words.entrance, { description: words.entranceAbout }),
        ],
      },
      {
        heading: words.groups.access,
        fields: accessGroup(readAccess(refused?.form ?? new URLSearchParams()), refused, language),
      },
      {
        heading: words.groups.room,
        about: words.roomAbout,
        fields: [
          text("room", words.room),
          text("capacity", words.capacity, { inputMode: "numeric", size: 8 }),
        ],
      },
    ],
  });
}

/** The form of one more room at a venue of the list; that of the event is chosen. */
export async function newRoomView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null = null,
) {
  const language = languageOf(address);
  const { newRoomPage: words, venue } = placeWords[language];
  const { required } = textsWords[language];
  const text = textFields(refused, language);
  const venues = await venuesWithRooms(app.db);
  const { event } = await organisedPage(app.db, organiser);
  return formView(app, organiser, address, refused, {
    page: "room",
    heading: words.heading,
    lead: words.lead,
    button: words.save,
    seen: "",
    groups: [
      {
        heading: venue.groups.room,
        fields: [
          {
            kind: "select",
            name: "venue",
            label: words.venue,
            mark: required,
            defaultValue: refused?.form.get("venue") ?? event.venue_id ?? "",
            error: sentenceOf(refused, "venue", language),
            options: [
              { value: "", label: placeWords[language].venueFaults["no-venue"] },
              ...venues.map(({ id, name, street, city }) => ({
                value: id,
                label: [name, street, city].filter(Boolean).join(", "),
              })),
            ],
          },
          text("room", words.name, { mark: required }),
          text("capacity", venue.capacity, { inputMode: "numeric", size: 8 }),
        ],
      },
    ],
  });
}

/** What is said of how accessible the event's venue is. */
export async function accessView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedVenue | null = null,
) {
  const language = languageOf(address);
  const { access: words, venue: labels } = placeWords[language];
  const id = (await organisedPage(app.db, organiser)).event.venue_id;
  const venue = id === null ? undefined : await venueById(app.db, id);
  const now = venue && accessFields(venue);
  return formView(app, organiser, address, refused, {
    page: "access",
    heading: words.heading,
    lead: venue ? words.lead(venue.name) : words.none,
    button: words.save,
    seen: now ? seenOf(now) : "",
    groups: now
      ? [
          {
            heading: labels.groups.access,
            fields: accessGroup(refused ? readAccess(refused.form) : now, refused, language),
          },
        ]
      : [],
  });
}

interface VenueForm {
  readonly page: "venue" | "room" | "access";
  readonly heading: string;
  readonly lead: string;
  readonly button: string;
  readonly seen: string;
  /** None: no form. */
  readonly groups: FormGroup[];
}

function formView(
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

function sentenceOf(refused: RefusedVenue | null, name: string, language: Language): string | undefined {
  const fault = refused?.faults?.[name];
  return fault && placeWords[language].venueFaults[fault];
}

function textFields(refused: RefusedVenue | null, language: Language) {
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

function accessGroup(
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
