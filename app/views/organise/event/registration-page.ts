import type { App } from "#app/app.ts";
import { registrationFields } from "#app/events/edit/event-fields.ts";
import type { RegistrationFields } from "#app/events/edit/fields.ts";
import { deadlineColumns, whenOf, type GivenDeadline } from "#app/events/when.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { deadlineWords } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { offerWords } from "#app/language/organise/offer.ts";
import { settingsWords } from "#app/language/organise/settings.ts";
import { whenSentence } from "#app/language/when.ts";
import { Refusal } from "#app/refusal.ts";
import { registrationTyped, type RegistrationTyped } from "#app/registration/edit/registration-form.ts";
import type { Instant, SeatKind } from "#db/schema.ts";
import { choicesPath } from "./choices-page.ts";
import { deskPath } from "./event-desk.ts";
import { offerPath } from "./offer-page.ts";
import { organisedPage } from "./organised-page.ts";
import { timeSentence } from "./place-page.ts";
import { registrationGroups } from "./registration-fields.ts";
import { settingsView, type Returned } from "./settings-page.ts";

export interface ReturnedRegistration extends Returned<RegistrationFields> {
  readonly typed: RegistrationTyped;
}

/** How one gets a seat: its form. */
export async function registrationView(
  app: App,
  organiser: Organiser,
  address: string,
  returned: ReturnedRegistration | null = null,
) {
  const language = languageOf(address);
  const words = settingsWords[language];
  const page = await organisedPage(app.db, organiser);
  const { event, organisation } = page;
  const now = registrationFields(page);
  const typed = returned?.typed ?? registrationTyped(now);
  const shown = returned ? returned.section : now;
  return settingsView(
    app,
    organiser,
    address,
    {
      room: "registration",
      event,
      now,
      lead: event.status === "draft" ? words.lead.draft : words.lead.public,
      label: (field) => (field === "seats" || field === "opens" ? words.section[field] : words.label[field]),
      text: (field, section) => textOf(field, section, { zone: event.zone, now: app.now() }, language),
      groups: (error) =>
        registrationGroups(
          typed,
          {
            organiser: organisation.acronym ?? organisation.name,
            deadline: shown ? closes(shown.deadline, event.zone, app.now(), language) : undefined,
          },
          error,
          language,
        ),
      links: [
        { href: `${deskPath(event, language, "registration")}/questions`, text: words.links.questions },
        { href: choicesPath(event, language), text: words.links.parts },
        { href: offerPath(event, language), text: offerWords[language].heading },
      ],
    },
    returned,
  );
}

/** A deadline in words, for the middle of a sentence; undefined where there is none, or none that the clocks show. */
function closes(deadline: GivenDeadline, zone: string, now: Instant, language: Language): string | undefined {
  try {
    const { deadline_at: at, deadline_on: on } = deadlineColumns(deadline, zone);
    if (on !== null) return deadlineWords({ kind: "date", on, zone }, language, now);
    return at === null ? undefined : deadlineWords({ kind: "instant", at, zone }, language, now);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function textOf(
  field: keyof RegistrationFields,
  section: RegistrationFields,
  { zone, now }: { readonly zone: string; readonly now: Instant },
  language: Language,
): string {
  const words = settingsWords[language];
  switch (field) {
    case "mode":
      return words.modes[section.mode];
    case "seats":
      return (Object.entries(section.seats) as [SeatKind, number | null][])
        .map(([kind, capacity]) => words.seatsOf(words.kinds[kind], capacity))
        .join(". ");
    case "hasWaitlist":
    case "hasCatering":
      return section[field] ? words.yes : words.no;
    case "allocation":
      return words.allocations[section.allocation];
    case "opens":
      return section.opens
        ? (timeSentence({ kind: "instant", starts: section.opens }, zone, language) ?? "")
        : "";
    case "deadline":
      return closes(section.deadline, zone, now, language) ?? words.deadlines.none;
    case "answerOn":
      return (
        section.answerOn &&
        whenSentence(
          whenOf({ ...NO_CLOCK, starts_on: section.answerOn, ends_on: section.answerOn, zone }),
          language,
        )
      );
    case "publicCount":
      return words.counts[section.publicCount];
    case "statedRegistered":
      return section.statedRegistered === null ? "" : String(section.statedRegistered);
    case "address":
    case "url":
    case "site":
    case "pointerText":
      return section[field];
  }
}

const NO_CLOCK = { time_kind: "date", starts_at: null, ends_at: null, time_text: null } as const;
