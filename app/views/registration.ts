import type { Sentence } from "#app/components/words.tsx";
import { addressOf } from "#app/calendar/text.ts";
import { closesAt, stateOf } from "#app/events/rules.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import { deadlineWords } from "#app/language/dates.ts";
import { dateLine } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { relativeDays } from "#app/language/relative.ts";
import { dateOf, type Deadline } from "#app/time.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { linkOf, said } from "./text.ts";

/** How one gets a seat, in words: at most one button, and what must be said beside it. */
export interface RegistrationView {
  readonly action: { readonly href: string; readonly text: string; readonly lang?: string } | null;
  readonly sentences: readonly Sentence[];
}

export function registrationView(page: EventPage, language: Language, now: Instant): RegistrationView {
  const view = viewOf(page, language, now);
  return { ...view, sentences: view.sentences.filter((sentence) => sentence !== "") };
}

function viewOf(page: EventPage, language: Language, now: Instant): RegistrationView {
  const { event, seats } = page;
  const words = eventWords[language];
  const state = stateOf(event, seats, now);
  const register = inLanguage(language, `/events/${event.slug}/register`);
  const closes = deadlineSentence(event, language, now);
  switch (state) {
    case "draft":
    case "held":
      return { action: null, sentences: [] };
    case "cancelled":
      return {
        action: null,
        sentences: [
          event.cancel_reason
            ? said(words.cancelledBecause(event.cancel_reason), event.lang, language)
            : words.cancelled,
        ],
      };
    case "closed":
      return { action: null, sentences: closedSentences(page, language, now) };
    case "not-open":
      return { action: null, sentences: [opensSentence(event, language, now)] };
    case "waitlist":
      return {
        action: { href: register, text: words.joinWaitlist },
        sentences: [words.fullWithWaitlist, closes],
      };
    case "full":
      return { action: null, sentences: [words.full] };
    case "prioritised": {
      const by = event.answer_on && dateLine(event.answer_on, language, { capital: false, year: false });
      return {
        action: { href: register, text: words.askForSeat },
        sentences: [words.prioritised(by), closes],
      };
    }
    case "elsewhere":
      return elsewhere(page, language, closes);
    case "open":
    case "few":
      return event.registration_mode === "email"
        ? { action: mailAction(event, language), sentences: [closes] }
        : { action: { href: register, text: words.register }, sentences: [closes] };
  }
}

function mailAction(event: EventRow, language: Language) {
  const words = eventWords[language];
  const subject = encodeURIComponent(words.emailSubject(event.title));
  return {
    href: `mailto:${addressOf(event.registration_email!)}?subject=${subject}`,
    text: words.registerByEmail(event.registration_email!),
  };
}

function elsewhere({ event, organisation }: EventPage, language: Language, closes: string): RegistrationView {
  const words = eventWords[language];
  const who = organisation.acronym ?? organisation.name;
  const href = linkOf(event.registration_url);
  const site = event.registration_site ?? "";
  if (event.registration_mode === "pointer") {
    const text = event.pointer_text!;
    return href
      ? { action: { href, ...said(text, event.lang, language) }, sentences: [closes] }
      : { action: null, sentences: [said(text, event.lang, language), closes] };
  }
  return href
    ? { action: { href, text: words.registerAt(who, site) }, sentences: [closes] }
    : { action: null, sentences: [words.registerAtUnknown(who, site), closes] };
}

function deadlineOf(event: EventRow): Deadline | null {
  if (event.deadline_kind === "date") return { kind: "date", on: event.deadline_on!, zone: event.zone };
  return event.deadline_kind === "instant"
    ? { kind: "instant", at: event.deadline_at!, zone: event.zone }
    : null;
}

/** «tirsdag 28. november», as it was entered: without a clock where there is none; null where there is no deadline. */
export function deadlineText(event: EventRow, language: Language, now: Instant): string | null {
  const deadline = deadlineOf(event);
  return deadline && deadlineWords(deadline, language, now);
}

/** «Påmeldingen stenger tirsdag 28. november · om 3 dager»; nothing where there is no deadline. */
function deadlineSentence(event: EventRow, language: Language, now: Instant): string {
  const words = eventWords[language];
  const said = deadlineText(event, language, now);
  if (!said) return "";
  const day = event.deadline_on ?? dateOf(event.deadline_at!, event.zone);
  return `${words.registrationCloses(said)} · ${relativeDays(dateOf(now, event.zone), day, language)}`;
}

function opensSentence(event: EventRow, language: Language, now: Instant): string {
  const opens: Deadline = { kind: "instant", at: event.registration_opens_at!, zone: event.zone };
  return eventWords[language].registrationOpens(deadlineWords(opens, language, now));
}

function closedSentences({ event, organisation }: EventPage, language: Language, now: Instant): string[] {
  const words = eventWords[language];
  if (event.registration_mode === "closed") return [words.invitedOnly];
  const closes = closesAt(event);
  const deadline = deadlineOf(event);
  const said =
    deadline && event.deadline_at === closes && deadlineWords(deadline, language, now, { weekday: false });
  const who = event.contact_name ?? event.registration_email ?? organisation.acronym ?? organisation.name;
  return [said ? words.registrationClosed(said) : words.registrationClosedPlain, words.contactIfLate(who)];
}
