import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { ownWords } from "#app/language/own-page.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { whenSentence } from "#app/language/when.ts";
import { lastEntryLetter } from "#app/mail/last-entry.ts";
import type { Refusal } from "#app/refusal.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { changeSince } from "#app/registration/announcements/told.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { entryToSend } from "#app/registration/send-entry-again.ts";
import { calendarReplyOf } from "#app/replies/queries.ts";
import type { PlainFact } from "#app/views/event-facts.ts";
import type { OwnRegistration } from "#app/web/doors.ts";
import type { CalendarReplyRow, Instant, OutboxRow } from "#db/schema.ts";
import { placeLine } from "#emails/event-lines.ts";
import { entryTime } from "#emails/calendar-part.ts";
import type { LetterFacts } from "#emails/facts.ts";
import { ownHead } from "./own-page.ts";

/** What one's calendar was last told and has answered, whether that is how things are, and the way to send it again. */
export async function calendarPageView(
  app: App,
  own: OwnRegistration,
  language: Language,
  now: Instant,
  address: string,
  refusal: Refusal | null = null,
) {
  const { registration, page, token } = own;
  const { check: words } = ownCalendarWords[language];
  const [letter, reply, pending, event] = await Promise.all([
    lastEntryLetter(app.db, registration.id),
    calendarReplyOf(app.db, registration.id),
    pendingAnnouncement(app.db, registration.event_id),
    invitingEvent(app.db, registration.event_id),
  ]);
  const { before } = await changeSince(app.db, event, registration);
  const isChanged = before !== null && (before.when !== null || before.place !== null);
  const method = pending ? null : entryToSend(registration, page.event, now);
  const path = inLanguage(language, `/registrations/${token}`);
  return {
    ...ownHead(app, own, words.heading, language, address),
    refusal: refusal && {
      heading: words.refused,
      errors: [{ text: refusalSentence(refusal, language, now) }],
    },
    done: new URL(address).searchParams.has("sent") ? words.sent(registration.email) : null,
    standing: standingOf(own, letter, isChanged, pending !== undefined, language),
    last: letter
      ? {
          heading: words.last,
          facts: factsOf(
            letter,
            reply,
            app.config.imapUrl !== null,
            registration.calendar_sequence,
            language,
          ),
        }
      : null,
    again: method && {
      heading: words.again,
      sentence: method === "CANCEL" ? words.sentenceOut : words.sentence,
      action: `${path}/calendar`,
      button: words.button,
      file:
        method === "REQUEST" ? { href: `${path}/invitation.ics`, text: ownWords[language].calendar } : null,
    },
    back: { href: path, text: page.event.title },
  };
}

function standingOf(
  { registration, page }: OwnRegistration,
  letter: OutboxRow | undefined,
  isChanged: boolean,
  isPending: boolean,
  language: Language,
): string {
  const { check: words } = ownCalendarWords[language];
  const { status, calendar_uid: uid } = registration;
  if (uid === null) return words.notYet;
  if (status === "confirmed" && page.event.time_kind === "unknown") return words.undated;
  if (!letter) return words.unknown;
  if (status !== "confirmed") return words.removed;
  if (isPending) return words.changing;
  return isChanged ? words.outdated : words.right;
}

const ZONE = "Europe/Oslo";

function factsOf(
  letter: OutboxRow,
  reply: CalendarReplyRow | undefined,
  readsReplies: boolean,
  sequence: number,
  language: Language,
): PlainFact[] {
  const { check: words } = ownCalendarWords[language];
  const facts = JSON.parse(letter.facts) as LetterFacts;
  const { method, sequence: told } = facts.invitation!;
  const when = entryTime(facts, method) ?? facts.event.when;
  const place = placeLine(facts, language);
  const what = method === "CANCEL" ? words.cancelled : told === 0 ? words.invited : words.updated(told + 1);
  const fact = (term: string, ...sentences: string[]): PlainFact => ({ term, sentences });
  return [
    fact(words.what, what),
    fact(words.time, whenSentence(when, language)),
    ...(place ? [fact(words.place, place)] : []),
    fact(words.to, letter.to_address),
    fact(words.state, stateOf(letter, language)),
    ...(readsReplies || reply ? [fact(words.answer, ...answerOf(reply, sequence, language))] : []),
  ];
}

function stateOf(letter: OutboxRow, language: Language): string {
  const { states } = ownCalendarWords[language].check;
  const at = (instant: Instant) => stamp(instant, ZONE, language);
  if (letter.bounced_at !== null) return states.returned(at(letter.bounced_at));
  return states[letter.state](at(letter.sent_at ?? letter.created_at));
}

function answerOf(reply: CalendarReplyRow | undefined, sequence: number, language: Language): string[] {
  const { check: words } = ownCalendarWords[language];
  if (!reply) return [words.noAnswer];
  const answer = words.answeredAt(words.answers[reply.answer], stamp(reply.received_at, ZONE, language));
  return reply.sequence < sequence ? [answer, words.answeredEarlier] : [answer];
}
