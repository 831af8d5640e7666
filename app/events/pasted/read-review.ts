import type { RegistrationMode } from "#db/schema.ts";
import type { SectionFaults } from "#app/field-faults.ts";
import type { TextFields } from "../edit/fields.ts";
import { sectionFields, type PlaceTyped } from "../edit/place-form.ts";
import { readContact } from "../edit/read-contact.ts";
import { isClock, isDay, readPlace, typedPlace, type PlaceFaults } from "../edit/read-place.ts";
import { readTexts } from "../edit/read-texts.ts";
import { given, line, prose } from "../edit/text.ts";
import type { EventFacts, GivenRegistration } from "../event-facts.ts";
import type { GivenDeadline } from "../when.ts";
import type { ReviewTyped } from "./review-form.ts";

export type ReviewFault =
  "capacity" | "deadlineOn" | "deadlineAt" | "deadlineDay" | "address" | "organisation";

/** What is wrong with a corrected invitation, each kind of fault by its field. */
export interface ReviewFaults {
  readonly texts: SectionFaults;
  readonly place: PlaceFaults;
  readonly own: Readonly<Record<string, ReviewFault>>;
}

const MODES: readonly RegistrationMode[] = ["own", "email", "external", "pointer", "closed"];
const MOST_SEATS = 100_000;

/** What the form sent, right or wrong. */
export function typedReview(form: URLSearchParams): ReviewTyped {
  const text = (name: string) => form.get(name) ?? "";
  const mode = text("mode") as RegistrationMode;
  const { fields } = readTexts(form, NO_TEXTS);
  return {
    ...typedPlace(form, NO_PLACE),
    organisation: text("organisation"),
    title: fields.title,
    type: fields.type,
    seriesId: fields.seriesId,
    ...{ kicker: fields.kicker, theme: fields.theme, lead: fields.lead, body: fields.body },
    ...{ audience: fields.audience, topics: text("topics") },
    mode: MODES.includes(mode) ? mode : "own",
    ...{ address: text("address"), url: text("url"), site: text("site"), pointerText: text("pointerText") },
    ...{ capacity: text("capacity").trim(), hasCatering: form.has("hasCatering") },
    ...{ deadlineOn: text("deadlineOn").trim(), deadlineAt: text("deadlineAt").trim() },
    ...{ contactName: text("contactName"), contactEmail: text("contactEmail") },
    ...{
      contactPhone: text("contactPhone"),
      detailsUrl: text("detailsUrl"),
      detailsSite: text("detailsSite"),
    },
  };
}

/** The facts of a corrected invitation, or what is wrong with them. @param organisationIds those one may arrange for */
export function readReview(
  form: URLSearchParams,
  organisationIds: readonly string[],
  lang: string,
): { readonly facts: EventFacts } | { readonly faults: ReviewFaults } {
  const typed = typedReview(form);
  const texts = readTexts(form, NO_TEXTS);
  const contact = readContact(form);
  const place = readPlace(typed);
  const faults: ReviewFaults = {
    texts: { ...texts.faults, ...contact.faults },
    place: place.faults,
    own: ownFaults(typed, organisationIds),
  };
  if (!place.section || Object.values(faults).some((some) => Object.keys(some as object).length > 0))
    return { faults };

  const { venueId, roomId, when, attendance, ...where } = sectionFields(place.section);
  const { fields } = texts;
  return {
    facts: {
      organisationId: typed.organisation || organisationIds[0]!,
      lang,
      spokenLanguages: [lang],
      title: line(fields.title) ?? "",
      type: fields.type,
      seriesId: fields.seriesId || undefined,
      kicker: given(line(fields.kicker)),
      theme: given(line(fields.theme)),
      lead: given(prose(fields.lead)),
      body: given(prose(fields.body)),
      audience: given(prose(fields.audience)),
      topics: fields.topics,
      when,
      attendance,
      ...{ venueId: venueId || undefined, roomId: roomId || undefined },
      ...{ doorsText: where.doorsText || undefined, placeText: where.placeText || undefined },
      streamUrl: where.streamUrl || undefined,
      registration: registrationOf(typed),
      deadline: deadlineOf(typed),
      hasCatering: typed.hasCatering,
      contact:
        contact.fields.name || contact.fields.email || contact.fields.phone
          ? {
              name: line(contact.fields.name) ?? "",
              email: given(line(contact.fields.email)),
              phone: given(line(contact.fields.phone)),
            }
          : undefined,
      details:
        typed.detailsUrl.trim() || typed.detailsSite.trim()
          ? { url: line(typed.detailsUrl), site: line(typed.detailsSite) ?? "" }
          : undefined,
    },
  };
}

function ownFaults(typed: ReviewTyped, organisationIds: readonly string[]): Record<string, ReviewFault> {
  const { capacity, deadlineOn, deadlineAt, mode, address, organisation } = typed;
  const isNumber = /^\d{1,6}$/.test(capacity) && Number(capacity) <= MOST_SEATS;
  const isTheirs =
    organisation === "" ? organisationIds.length === 1 : organisationIds.includes(organisation);
  return {
    ...(!isTheirs && { organisation: "organisation" }),
    ...(mode === "own" && capacity !== "" && !isNumber && { capacity: "capacity" }),
    ...(mode === "email" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address.trim()) && { address: "address" }),
    ...(deadlineOn !== "" && !isDay(deadlineOn) && { deadlineOn: "deadlineOn" }),
    ...(deadlineOn === "" && deadlineAt !== "" && { deadlineOn: "deadlineDay" }),
    ...(deadlineAt !== "" && !isClock(deadlineAt) && { deadlineAt: "deadlineAt" }),
  };
}

function registrationOf(typed: ReviewTyped): GivenRegistration {
  const url = line(typed.url);
  switch (typed.mode) {
    case "own": {
      const capacity = typed.capacity === "" ? null : Number(typed.capacity);
      const seats =
        typed.attendance === "stream"
          ? { stream: capacity }
          : typed.attendance === "both"
            ? { physical: capacity, stream: null }
            : { physical: capacity };
      return { mode: "own", seats, hasWaitlist: true };
    }
    case "email":
      return { mode: "email", address: line(typed.address) ?? "" };
    case "external":
      return { mode: "external", url, site: line(typed.site) ?? "" };
    case "pointer":
      return { mode: "pointer", text: prose(typed.pointerText) ?? "", url: given(url) };
    case "closed":
      return { mode: "closed" };
  }
}

function deadlineOf({ deadlineOn, deadlineAt }: ReviewTyped): GivenDeadline {
  if (deadlineOn === "") return { kind: "none" };
  return deadlineAt === ""
    ? { kind: "date", on: deadlineOn }
    : { kind: "instant", at: `${deadlineOn}T${deadlineAt}` };
}

const NO_TEXTS: TextFields = {
  ...{ title: "", lang: "nb", type: "seminar", seriesId: "", kicker: "", theme: "", lead: "", body: "" },
  ...{ goal: "", purpose: "", parentProgramme: "", audience: "", proviso: "" },
  ...{ spokenLanguages: [], topics: [], keywords: [] },
};

const NO_PLACE: PlaceTyped = {
  ...{ when: "unknown", timeText: "", startsOn: "", startsAt: "", endsOn: "", endsAt: "", doorsAt: "" },
  ...{ doorsText: "", where: "", placeText: "", attendance: "physical", streamUrl: "" },
};
