import { whenOf } from "#app/events/when.ts";
import type { App } from "#app/app.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import { isOpen, stateOf } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { registrationWords } from "#app/language/registration.ts";
import { siteWords } from "#app/language/site.ts";
import { whenSentence } from "#app/language/when.ts";
import { Refusal } from "#app/refusal.ts";
import type { ReadForm, RegistrationField } from "#app/registration/form.ts";
import type { Instant } from "#db/schema.ts";
import { frameFor } from "./frame.ts";
import { whenAndWhere } from "./event.ts";
import { registrationView } from "./registration.ts";
import { langIfOther } from "./text.ts";

/** What came back with a form that could not be taken. */
export interface FormAnswer {
  readonly typed: Readonly<Record<string, string>>;
  /** The other dates of the offer that were ticked. */
  readonly also: readonly string[];
  readonly faults: Extract<ReadForm, { ok: false }>["faults"];
  /** The house's refusal, as a sentence. */
  readonly refusal: string | null;
}

const NOTHING: FormAnswer = { typed: {}, also: [], faults: {}, refusal: null };

/** The registration form with what stands around it, fresh or as it came back; or why there is none. */
export async function registerPageView(
  app: App,
  page: EventPage,
  language: Language,
  now: Instant,
  address: string,
  answer: FormAnswer = NOTHING,
) {
  const { event, organisation, seats } = page;
  const words = registrationWords[language].form;
  const state = stateOf(event, seats, now);
  const isOurs = event.registration_mode === "own" && isOpen(state);
  const { action, sentences } = registrationView(page, language, now);
  const isOver = refusalSentence(new Refusal("event-started"), language, now);
  const errors = errorsOf(answer, language);
  const title = `${words.heading}: ${event.title}`;
  const titleLang = langIfOther(event.lang, language);
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: errors.length > 0 ? words.titleWithFaults(title) : title,
      organiser: organisation,
      isPrivate: true,
    }),
    trail: [
      {
        href: inLanguage(language, `/events/${event.slug}`),
        text: event.title,
        ...(titleLang && { lang: titleLang }),
      },
    ],
    head: {
      kicker: words.heading,
      title: event.title,
      ...(titleLang && { titleLang }),
      lead: whenAndWhere(page, language),
    },
    demonstration: event.is_demonstration ? siteWords[language].demonstration : null,
    sentences: state === "held" && !answer.refusal ? [isOver] : sentences,
    errors,
    refusal: answer.refusal,
    elsewhere: isOurs ? null : action,
    form: isOurs
      ? {
          action: inLanguage(language, `/events/${event.slug}/register`),
          key: answer.typed.submission_key || app.newSecret(),
          typed: answer.typed,
          faults: faultSentences(answer, language),
          kinds: kindsOf(page, language, answer.typed.kind),
          also: await alsoOf(app, page, language, now, answer.also),
          button:
            words.submit[
              state === "waitlist" ? "waitlisted" : state === "prioritised" ? "received" : "confirmed"
            ],
          words: labelsOf(language),
        }
      : null,
    words: { backToEvent: eventWords[language].backToEvent, offerAlso: eventWords[language].offerAlso },
  };
}

function labelsOf(language: Language) {
  const { name, email, emailDescription, organisation, kind, mustBeFilled, optional, privacy, summary } =
    registrationWords[language].form;
  return { name, email, emailDescription, organisation, kind, mustBeFilled, optional, privacy, summary };
}

function faultSentences(answer: FormAnswer, language: Language): Partial<Record<RegistrationField, string>> {
  const sentences = registrationWords[language].faults;
  return Object.fromEntries(Object.entries(answer.faults).map(([field, fault]) => [field, sentences[fault]]));
}

function errorsOf(answer: FormAnswer, language: Language): { name: string; text: string }[] {
  return Object.entries(faultSentences(answer, language)).map(([name, text]) => ({ name, text: text! }));
}

/** Physical or stream, where an event has both; the room is chosen beforehand. */
function kindsOf({ seats }: EventPage, language: Language, typed: string | undefined) {
  if (seats.length < 2) return null;
  const words = registrationWords[language].form;
  return seats.map(({ kind }) => ({
    value: kind,
    label: words[kind],
    checked: (typed || "physical") === kind,
  }));
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
