import { dateLine } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { timeRange, whenSentence } from "#app/language/when.ts";
import { daysOf } from "#app/time.ts";
import type { ChoiceInLetter, EventInLetter, LetterFacts } from "./facts.ts";
import type { Block, Line } from "./parts.ts";

/** The sessions and days that are the person's, or wished for; null for one who has chosen none. */
export function choicesBlock(facts: LetterFacts, language: Language): Block | null {
  const { chosen, wished } = letterWords[language];
  const isHeld = facts.status === "confirmed" || facts.status === "offered";
  return block(isHeld ? chosen : wished, facts.choices, facts.event, language);
}

/** The wishes that came to nothing, or null. */
export function lostBlock(facts: LetterFacts, language: Language): Block | null {
  return block(letterWords[language].lost, facts.lostChoices, facts.event, language);
}

/** What the person has chosen and was told otherwise: as it is now, with what it was; and what is no more. */
export function movedBlocks(facts: LetterFacts, language: Language): Block[] {
  const said = letterWords[language]["event-changed"];
  const moved = (facts.movedChoices ?? []).filter(({ now }) => now !== null);
  const gone = (facts.movedChoices ?? []).filter(({ now }) => now === null);
  const blocks = [
    {
      title: said.movedChoices,
      lines: moved.flatMap(({ before, now }) => [
        lineOf(now!, facts.event, language),
        { strong: "", rest: said.before(whereAndWhen(before, facts.event, language)), isPast: true },
      ]),
    },
    { title: said.goneChoices, lines: gone.map(({ before }) => lineOf(before, facts.event, language)) },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** «Innovasjon i praksis, kl. 10.00–11.00, Salen», each on a line: for the calendar's description. */
export function choicesText({ choices, event }: LetterFacts, language: Language): string[] {
  return choices.map((choice) => {
    const { strong, rest } = lineOf(choice, event, language);
    return strong + rest;
  });
}

function block(
  title: string,
  choices: readonly ChoiceInLetter[],
  event: EventInLetter,
  language: Language,
): Block | null {
  if (choices.length === 0) return null;
  return { title, lines: choices.map((choice) => lineOf(choice, event, language)) };
}

function lineOf(choice: ChoiceInLetter, event: EventInLetter, language: Language): Line {
  const when = whenOf(choice, event, language);
  if (choice.title === null) return { strong: when, rest: "" };
  return { strong: choice.title, rest: `, ${whereAndWhen(choice, event, language)}`, lang: choice.lang };
}

/** «kl. 10.00–11.00, Salen». */
function whereAndWhen(choice: ChoiceInLetter, event: EventInLetter, language: Language): string {
  return [whenOf(choice, event, language), choice.room].filter(Boolean).join(", ");
}

/** «kl. 10.00–11.00» on the event's one day, «tirsdag 10. november kl. 10.00–11.00» where it lasts several. */
function whenOf({ title, when }: ChoiceInLetter, event: EventInLetter, language: Language): string {
  if (when.kind === "unknown") return when.text ?? eventWords[language].timeToCome;
  if (title === null) return whenSentence(when, language);
  const { first } = daysOf(when)!;
  const days = daysOf(event.when);
  const clock = when.kind === "instant" && timeRange(when.startsAt, when.endsAt, when.zone, language);
  if (clock && days?.first === days?.last && days?.first === first) return clock;
  const day = dateLine(first, language, { year: false, capital: false });
  return [day, clock].filter(Boolean).join(" ");
}
