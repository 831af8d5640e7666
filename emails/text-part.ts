import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { contactLine, organiserLine, practicalLines, whenLine } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";
import { ownParagraphs } from "./own-words.ts";
import type { LetterParts } from "./parts.ts";

/** The letter for those who read no HTML: the same sentences, line by line, with addresses written out. */
export function textPart(facts: LetterFacts, language: Language, parts: LetterParts): string {
  const { event } = facts;
  const words = letterWords[language];
  const { doors, place, stream, accessibility } = practicalLines(facts, language);
  const contact = contactLine(event);
  const paragraphs = [
    [parts.headline],
    [event.title, whenLine(event, language), doors, place, stream, accessibility],
    ...ownParagraphs(facts, "opening").map((paragraph) => [paragraph]),
    ...parts.body.map(linesOf),
    [`${parts.action.text}:`, parts.action.href],
    parts.other ? [`${parts.other.question} ${parts.other.text}:`, parts.other.href] : [],
    parts.ways
      ? [parts.ways.sentence, ...parts.ways.links.flatMap(({ text, href }) => [`${text}:`, href])]
      : [],
    ...ownParagraphs(facts, "closing").map((paragraph) => [paragraph]),
    parts.action.href !== event.url ? [`${words.about}:`, event.url] : [],
    [contact && words.questions(contact), organiserLine(event, language)],
    [parts.whyYou],
  ];
  const texts = paragraphs.map((lines) => lines.filter(Boolean).join("\n"));
  return `${texts.filter(Boolean).join("\n\n")}\n`;
}

function linesOf(piece: LetterParts["body"][number]): (string | null)[] {
  if (piece === null || typeof piece === "string") return [piece];
  return [`${piece.title}:`, ...piece.lines.map(({ strong, rest }) => strong + rest)];
}
