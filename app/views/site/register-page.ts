import type { App } from "#app/app.ts";
import { askedForm } from "#app/events/asked-form.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { isOpen, stateOf } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { registrationWords } from "#app/language/registration.ts";
import { siteWords } from "#app/language/site.ts";
import { Refusal } from "#app/refusal.ts";
import type { Faults } from "#app/registration/form/read-form.ts";
import type { Instant } from "#db/schema.ts";
import { whenAndWhere } from "#app/views/event.ts";
import { errorsOf, faultSentences, fullPartSentence } from "#app/views/fault-sentences.ts";
import { frameFor } from "#app/views/frame.ts";
import { registerFormView } from "./register-form.ts";
import { registrationView } from "#app/views/registration.ts";
import { langIfOther } from "#app/views/text.ts";

/** Why a form came back. */
export interface FormAnswer {
  readonly typed: URLSearchParams;
  readonly faults?: Faults;
  readonly refusal?: Refusal;
  /** The field that nobody sees was filled in. */
  readonly isTrapped?: boolean;
  readonly addsColleague?: boolean;
  /** The address that was probably meant. */
  readonly probable?: string;
}

const NOTHING: FormAnswer = { typed: new URLSearchParams() };

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
  const { form: words } = registrationWords[language];
  const asked = await askedForm(app.db, event);
  const state = stateOf(event, seats, now);
  const isOurs = event.registration_mode === "own" && isOpen(state);
  const { action, sentences } = registrationView(page, language, now);
  const isOver = refusalSentence(new Refusal("event-started"), language, now);
  const { typed, faults = {}, refusal, addsColleague = false, probable = null } = answer;
  const fullPart = refusal?.code === "part-full" ? String(refusal.facts.partId) : null;
  const wrong = {
    ...faultSentences(faults, asked, language),
    ...(fullPart && fullPartSentence(fullPart, asked, event, language)),
  };
  const errors = [...(answer.isTrapped ? [{ text: words.trapFilled }] : []), ...errorsOf(wrong)];
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
    sentences: state === "held" && !refusal ? [isOver] : sentences,
    summary: words.summary,
    errors: errors as { name?: string; text: string }[],
    refusal: refusal && errors.length === 0 ? refusalSentence(refusal, language, now) : null,
    probable: probable !== null && {
      question: words.didYouMean(probable),
      correct: { value: probable, text: words.correctTo(probable) },
      keep: { value: typed.get("email") ?? "", text: words.keepAddress },
    },
    elsewhere: isOurs ? null : action,
    form: isOurs
      ? await registerFormView(
          app,
          {
            page,
            asked,
            state,
            typed,
            faults: wrong,
            addsColleague,
            hinted: probable === null ? null : typed.get("email"),
          },
          language,
          now,
        )
      : null,
    backToEvent: eventWords[language].backToEvent,
  };
}

export type RegisterPageView = Awaited<ReturnType<typeof registerPageView>>;
