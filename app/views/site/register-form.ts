import type { App } from "#app/app.ts";
import type { AskedForm } from "#app/events/asked-form.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import { isOpen, stateOf, type EventState } from "#app/events/rules.ts";
import { whenOf } from "#app/events/when.ts";
import { inLanguage } from "#app/language/address.ts";
import { deletionSentences } from "#app/language/deletion.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { registrationWords } from "#app/language/registration.ts";
import { whenSentence } from "#app/language/when.ts";
import { newFormKey } from "#app/form-key.ts";
import { colleagueFields, MAX_COLLEAGUES, rowsIn } from "#app/registration/form/read-colleagues.ts";
import type { Instant } from "#db/schema.ts";
import { askedFieldsView, type FaultSentences } from "#app/views/asked-fields.ts";
import { assistanceView, dietView } from "#app/views/needs-fields.ts";

export interface FormFacts {
  readonly page: EventPage;
  readonly asked: AskedForm;
  readonly state: EventState;
  readonly typed: URLSearchParams;
  readonly faults: FaultSentences;
  /** Whether one more row for a colleague was asked for. */
  readonly addsColleague: boolean;
  /** The address that was asked about, and may stand as it is. */
  readonly hinted: string | null;
}

/** The form with what was typed, and what is wrong at its field. */
export async function registerFormView(app: App, facts: FormFacts, language: Language, now: Instant) {
  const { page, asked, state, typed, faults } = facts;
  const { event, organisation } = page;
  const words = registrationWords[language].form;
  const field = (name: "name" | "email" | "organisation") => ({
    name,
    label: words[name],
    defaultValue: typed.get(name) ?? "",
    ...(faults[name] && { error: faults[name] }),
  });
  const waits = state === "waitlist" || state === "prioritised";
  return {
    action: inLanguage(language, `/events/${event.slug}/register`),
    key: typed.get("submission_key") || newFormKey(app),
    hinted: facts.hinted,
    fields: { name: field("name"), email: field("email"), organisation: field("organisation") },
    kinds: kindsOf(page, language, typed.get("kind"), faults.kind),
    wishes: waits && asked.parts.length > 0 ? words.wishes : null,
    asked: askedFieldsView(asked, event, language, typed, faults),
    diet: dietView(asked, language, typed, faults),
    assistance: assistanceView(language, typed, faults),
    colleagues: colleaguesView(facts, language),
    also: await alsoOf(app, page, language, now, typed.getAll("also")),
    newsletter: {
      label: words.newsletter(organisation.acronym ?? organisation.name),
      checked: typed.get("newsletter") === "yes",
    },
    privacy: deletionSentences(event.ends_on, asked.questions.length > 0, language).join(" "),
    button:
      words.submit[state === "waitlist" ? "waitlisted" : state === "prioritised" ? "received" : "confirmed"],
    words: {
      mustBeFilled: words.mustBeFilled,
      optional: words.optional,
      emailDescription: words.emailDescription,
      also: eventWords[language].offerAlso,
      trap: words.trap,
    },
  };
}

/** Physical or stream, where an event has both; the room is chosen beforehand. */
function kindsOf({ seats }: EventPage, language: Language, typed: string | null, error: string | undefined) {
  if (seats.length < 2) return null;
  const words = registrationWords[language].form;
  return {
    label: words.kind,
    ...(error && { error }),
    options: seats.map(({ kind }) => ({
      value: kind,
      label: words[kind],
      checked: (typed || "physical") === kind,
    })),
  };
}

/** Rows that stand ready from the first: so few need a page that comes back, which Back would not find again. */
const READY_ROWS = 3;

/** The rows that came, and one more where it was asked for: there the writer goes on. Shut until somebody writes. */
function colleaguesView({ asked, typed, faults, addsColleague }: FormFacts, language: Language) {
  if (!asked.takesColleagues) return null;
  const words = registrationWords[language].form;
  const came = rowsIn(typed);
  const count = Math.max(READY_ROWS, Math.min(came + (addsColleague ? 1 : 0), MAX_COLLEAGUES));
  const rows = Array.from({ length: count }, (_, index) => {
    const names = colleagueFields(index + 1);
    const field = (name: string, label: string) => ({
      name,
      label,
      defaultValue: typed.get(name) ?? "",
      error: faults[name],
    });
    return {
      legend: words.colleague(index + 1),
      name: { ...field(names.name, words.name), autoFocus: addsColleague && index === came },
      email: field(names.email, words.email),
    };
  });
  const isWritten = rows
    .flatMap(({ name, email }) => [name, email])
    .some((one) => one.defaultValue || one.error);
  return {
    heading: words.colleagues,
    description: words.colleaguesDescription,
    isOpen: addsColleague || isWritten,
    rows,
    add: count < MAX_COLLEAGUES ? words.addColleague : null,
  };
}

/** The other dates of the same offer that can still be asked for. */
async function alsoOf(
  app: App,
  page: EventPage,
  language: Language,
  now: Instant,
  ticked: readonly string[],
) {
  const seats = await seatsByEvent(
    app.db,
    page.siblings.map((one) => one.id),
  );
  return page.siblings
    .filter((one) => one.registration_mode === "own" && isOpen(stateOf(one, seats.get(one.id)!, now)))
    .map((one) => ({
      value: one.slug,
      label: whenSentence(whenOf(one), language),
      checked: ticked.includes(one.slug),
    }));
}
