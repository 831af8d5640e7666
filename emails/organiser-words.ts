import { deadlineWords } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { piecesWithPlaceholders, withoutDeadline, type Placeholder } from "#app/language/placeholders.ts";
import { contactLine, placeLine, whenLine } from "./event-lines.ts";
import type { FromOrganiserFacts } from "./facts.ts";
import { LINK } from "./message.ts";
import type { Inline, TextBlock } from "./organiser-text.ts";
import { nameAsTyped, titleInLetter } from "./typed.ts";

/** What an organiser's words are filled in from. */
export type Filling = Pick<
  FromOrganiserFacts,
  "event" | "person" | "status" | "lang" | "isTest" | "writtenAt"
>;

/** What stands in the place of any placeholder, for this recipient. */
export function fillFor(facts: Filling) {
  return (name: Placeholder) =>
    name === "link" ? { href: ownLink(facts), text: letterWords[facts.lang].ownPage } : valueOf(name, facts);
}

/** What stands in the place of a placeholder, for this recipient. The link is not text: see `ownLink`. */
function valueOf(name: Exclude<Placeholder, "link">, facts: Filling): string {
  const { event, person, lang: language } = facts;
  switch (name) {
    case "name":
      return nameAsTyped(person.name);
    case "event":
      return titleInLetter(event.title);
    case "time":
      return withinSentence(whenLine(event, language), language);
    case "place":
      return placeLine(facts, language) ?? eventWords[language].placeToCome;
    case "deadline":
      return event.deadline && facts.writtenAt !== undefined
        ? deadlineWords(event.deadline, language, facts.writtenAt)
        : withoutDeadline[language];
    case "organiser":
      return titleInLetter(event.organiser.name);
    case "contact":
      return contactLine(event) ?? titleInLetter(event.organiser.name);
  }
}

/** «fredag 1. desember 2017 kl. 09.00–10.00»: in English weekdays keep their capital. */
function withinSentence(line: string, language: Language): string {
  return language === "en" ? line : line.slice(0, 1).toLowerCase() + line.slice(1);
}

/** Where the recipient's own link leads: the organiser who tries the letter out has no registration. */
export function ownLink({ isTest, event }: Filling): string {
  return isTest ? event.url : LINK.own;
}

/** A subject with its placeholders filled in. */
export function filledLine(text: string, facts: Filling): string {
  return piecesWithPlaceholders(text)
    .map((piece) => {
      if ("text" in piece) return piece.text;
      return piece.placeholder === "link" ? "" : valueOf(piece.placeholder, facts);
    })
    .join("");
}

/** The organiser's words for those who read no HTML: addresses written out. */
export function plainBlocks(
  blocks: readonly TextBlock[],
  fill: (name: Placeholder) => ReturnType<ReturnType<typeof fillFor>>,
): string[] {
  const line = (of: readonly Inline[]): string => of.map(plain).join("").trim();
  const plain = (piece: Inline): string => {
    switch (piece.kind) {
      case "text":
        return piece.text;
      case "break":
        return "\n";
      case "strong":
      case "em":
        return piece.of.map(plain).join("");
      case "link": {
        const words = piece.of.map(plain).join("");
        const address = piece.href.replace(/^mailto:/, "");
        return words === address || words === piece.href ? words : `${words} (${address})`;
      }
      case "placeholder": {
        const filled = fill(piece.name);
        return typeof filled === "string" ? filled : `${filled.text}: ${filled.href}`;
      }
    }
  };
  return blocks.map((block) =>
    block.kind === "list"
      ? block.items
          .map((item, index) => `${block.isOrdered ? `${index + 1}.` : "–"} ${line(item)}`)
          .join("\n")
      : line(block.of),
  );
}
