import { oneLine } from "#app/calendar/text.ts";
import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { speakerLetterWords } from "#app/language/speaker-letters.ts";
import { whenSentence } from "#app/language/when.ts";
import { whenInSubject } from "./event-lines.ts";
import type { SpeakerFacts } from "./facts.ts";
import { LINK, type EmailMessage } from "./message.ts";
import { speakerLetter } from "./speaker-letter.tsx";
import { nameAsTyped, titleInLetter } from "./typed.ts";

/** To one who is asked to speak, to share a talk, or to fill in for somebody. */
export function speakerInvited(facts: SpeakerFacts, language: Language): EmailMessage {
  const { invited, button, onlyYours, role } = speakerLetterWords[language];
  const { part, askedBy } = facts;
  const speaker = nameAsTyped(facts.speaker ?? "") || role;
  const headline = {
    speaker: invited.headline(nameAsTyped(facts.person.name ?? "")),
    "co-speaker": invited.coHeadline(speaker),
    secretary: invited.secretaryHeadline(speaker),
  }[part];
  return speakerLetter(facts, language, {
    subject: subjectOf(invited.subject, facts, language),
    headline,
    body: [
      ...(askedBy ? [invited.sharedBy(nameAsTyped(askedBy))] : []),
      part === "speaker" ? invited.body : invited.secretaryBody,
      onlyYours,
    ],
    button: { text: button, href: LINK.speak },
    whyYou: invited.whyYou,
  });
}

/** To one of whom something is missing. */
export function speakerReminded(facts: SpeakerFacts, language: Language): EmailMessage {
  const { reminded, button, lacks, onlyYours } = speakerLetterWords[language];
  const missing = listOf(
    facts.lacks.map((one) => lacks[one]),
    language,
  );
  return speakerLetter(facts, language, {
    subject: subjectOf(reminded.subject, facts, language),
    headline: reminded.headline,
    body: [reminded.body(missing), reminded.calm, onlyYours],
    button: { text: button, href: LINK.speak },
  });
}

/** To one whose own time or room is another than they were told, or whose event is called off. */
export function speakerMoved(facts: SpeakerFacts, language: Language): EmailMessage {
  const { moved, button } = speakerLetterWords[language];
  if (facts.isCalledOff) {
    return speakerLetter(facts, language, {
      subject: subjectOf(moved.offSubject, facts, language),
      headline: moved.offHeadline,
      body: [moved.offBody, ...calendarSentence(facts, language)],
      button: null,
    });
  }
  const { before, turn } = facts;
  const at = (when: SpeakerFacts["turn"]["when"]) => whenSentence(when, language, { capital: false });
  return speakerLetter(facts, language, {
    subject: subjectOf(facts.wasCalledOff ? moved.onSubject : moved.subject, facts, language),
    headline: facts.wasCalledOff ? moved.onHeadline : moved.headline,
    body: [
      moved.now(at(turn.when), facts.place ?? ""),
      ...(before ? [moved.before(at(before.when), before.place ?? "")] : []),
      ...calendarSentence(facts, language),
      moved.cannot,
    ],
    button: { text: button, href: LINK.speak },
  });
}

/** To one who has said yes, with the entry for their calendar; or to one whose entry is to go. */
export function speakerEntry(facts: SpeakerFacts, language: Language): EmailMessage {
  const { entry, button } = speakerLetterWords[language];
  const isGone = facts.entry?.method === "CANCEL";
  const { subject, headline, body } = isGone ? entry.gone : entry.here;
  return speakerLetter(facts, language, {
    subject: subjectOf(subject, facts, language),
    headline,
    body: [body],
    button: isGone ? null : { text: button, href: LINK.speak },
  });
}

/** To one who has spoken, or has helped somebody to. It comes once. */
export function speakerThanked(facts: SpeakerFacts, language: Language): EmailMessage {
  const { thanked, button } = speakerLetterWords[language];
  const { listeners = null, recordings = 0, slides = 0 } = facts.after ?? {};
  const speaker = nameAsTyped(facts.speaker ?? "");
  const isHelper = facts.part === "secretary" && speaker !== "";
  const isOut = recordings + slides > 0;
  return speakerLetter(facts, language, {
    subject: subjectOf(thanked.subject, facts, language),
    headline: isHelper
      ? thanked.helperHeadline(speaker)
      : thanked.headline(nameAsTyped(facts.person.name ?? "")),
    body: [
      thanked.body,
      ...(listeners ? [thanked.listeners(listeners)] : []),
      ...(isOut ? [thanked.out(recordings, slides)] : []),
      isOut ? thanked.page : thanked.pageLater,
    ],
    button: facts.isTest ? null : { text: button, href: LINK.speak },
  });
}

/** To the organiser's contact: somebody does not come. */
export function speakerDeclined(facts: SpeakerFacts, language: Language): EmailMessage {
  const { declined } = speakerLetterWords[language];
  const name = nameAsTyped(facts.speaker ?? "");
  const by = nameAsTyped(facts.askedBy ?? "");
  const headline = name === "" ? declined.unnamed : declined.headline(name);
  return speakerLetter(facts, language, {
    subject: subjectOf(declined.subject, facts, language),
    headline,
    body: [
      ...(by === "" || by === name ? [] : [declined.answeredBy(by)]),
      ...(facts.reason ? [declined.reason(facts.reason)] : []),
      declined.body,
    ],
    button: { text: declined.button, href: facts.deskUrl },
  });
}

function calendarSentence({ entry }: SpeakerFacts, language: Language): string[] {
  const { updated, removed } = speakerLetterWords[language].entry;
  if (!entry) return [];
  return [entry.method === "CANCEL" ? removed : updated];
}

function subjectOf(what: string, { event }: SpeakerFacts, language: Language): string {
  return oneLine(`${what}: ${titleInLetter(event.title)} ${whenInSubject(event, language)}`);
}
