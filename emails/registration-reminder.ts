import { atClock, dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { changeSentence } from "#app/language/programme-editor.ts";
import { daysOf, wallOf } from "#app/time.ts";
import { changesOf } from "./changes.ts";
import { choicesBlock } from "./choices.ts";
import { compose } from "./compose.tsx";
import type { LetterFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";
import type { Block, LetterParts, Line } from "./parts.ts";

/**
 * To one who has a seat, before the event: when and where, what has changed, and how to give the seat up. It names the
 * day and never how far off it is: nobody knows when it is read.
 */
export function registrationReminder(facts: LetterFacts, language: Language): EmailMessage {
  const words = letterWords[language];
  const said = words["registration-reminder"];
  const isStream = facts.person.kind === "stream";
  return compose(facts, language, {
    subject: said.subject,
    headline: headline(facts, language),
    body: [
      isStream ? said.streamSeat : said.seat,
      changedBlock(facts, language),
      choicesBlock(facts, language),
    ],
    action: wayIn(facts, language),
    other: { question: said.cannotCome, text: said.withdraw, href: `${LINK.own}/cancellation` },
    whyYou: words.notYou,
    calendar: null,
  });
}

/** «Vi ses fredag 1. desember», «Sendingen begynner fredag 1. desember kl. 09.00». */
function headline({ event, person }: LetterFacts, language: Language): string {
  const said = letterWords[language]["registration-reminder"];
  const days = daysOf(event.when);
  if (!days) return said.undated;
  const day = dateLine(days.first, language, { year: false, capital: false });
  if (person.kind !== "stream") return said.headline(day);
  const { when } = event;
  const clock = when.kind === "instant" && atClock(wallOf(when.startsAt, when.zone).time, language);
  return said.streamHeadline([day, clock].filter(Boolean).join(" "));
}

/** For one on the stream the button is the stream. */
function wayIn(facts: LetterFacts, language: Language): LetterParts["action"] {
  const { person, status, event } = facts;
  const stream = person.kind === "stream" && status === "confirmed" ? event.streamUrl : null;
  const { toStream, toOwn } = letterWords[language]["registration-reminder"];
  return stream === null ? { text: toOwn, href: LINK.own } : { text: toStream, href: stream };
}

/** Time and place that are no longer as they were when the person registered, and what is new in the programme. */
function changedBlock(facts: LetterFacts, language: Language): Block | null {
  const words = letterWords[language];
  const said = words["registration-reminder"];
  const more = facts.moreChanges ?? 0;
  const lines: Line[] = [
    ...changesOf(facts, language).flatMap(({ title, now, before }) => [
      { strong: `${title}:`, rest: ` ${now}` },
      { strong: "", rest: words["event-changed"].before(before), isPast: true },
    ]),
    ...(facts.programmeChanges ?? []).map((change) => ({
      strong: "",
      rest: changeSentence(change, facts.event.zone, language),
    })),
    ...(more > 0 ? [{ strong: "", rest: said.more(more), isPast: true }] : []),
  ];
  return lines.length === 0 ? null : { title: said.since, lines };
}
