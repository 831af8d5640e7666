import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import type { LetterFacts, OwnWords } from "#emails/facts.ts";
import { hasLink, LINK } from "#emails/message.ts";
import { renderLetter } from "#emails/letters.ts";
import { mimeOf } from "#app/mail/mime.ts";
import { confirmed, names, opened, usual } from "./facts.ts";

const WORDS: OwnWords = {
  lang: "nb",
  subject: "husk legitimasjon til {arrangement}",
  opening: "Hei {navn},\n\nvi ses {tid} på {sted}. Meld fra innen {frist}.",
  closing: "**Hilsen** {arrangør}. Spør {kontakt}. {lenke}",
};

test("an organiser's words stand before and after our own, filled in for the recipient", () => {
  const { subject, text, html } = opened("registration-confirmed", { ...confirmed(), ownWords: WORDS }, "nb");
  const plain = opened("registration-confirmed", confirmed(), "nb");
  expect(subject).toBe(`${plain.subject} – husk legitimasjon til ${confirmed().event.title}`);
  const [before, after] = [text.indexOf(`Hei ${confirmed().person.name},`), text.indexOf("Hilsen ")];
  expect(text.indexOf(confirmed().event.title)).toBeLessThan(before);
  expect(before).toBeLessThan(text.indexOf("Du har plass."));
  expect(text.indexOf("/registrations/")).toBeLessThan(after);
  expect(text).not.toMatch(/[{}]/);
  expect(html).toContain('<strong style="font-weight:600">Hilsen</strong>');
});

test.each(names)("all that %s says without an organiser's words it says with them", (name) => {
  for (const language of languages) {
    const plain = opened(name, usual[name](), language);
    const letter = opened(name, { ...usual[name](), ownWords: WORDS }, language);
    expect(letter.subject.startsWith(plain.subject)).toBe(true);
    for (const line of plain.text.split("\n")) expect(letter.text.split("\n")).toContain(line);
    expect(letter.calendar).toEqual(plain.calendar);
  }
});

const HOSTILE = [
  "{lenke} {{link}}",
  "Kari\r\nBcc: alle@evil.example",
  "<b>K</b> [x](https://evil.example)",
  LINK.own,
];

test.each(HOSTILE)("a person called %j is text in an organiser's words", async (name) => {
  const facts = (called: string): LetterFacts => ({
    ...confirmed(),
    person: { ...confirmed().person, name: called },
    ownWords: { ...WORDS, closing: "Hei {navn}" },
  });
  const plain = renderLetter("event-called-off", facts("Kari"), "nb");
  const letter = renderLetter("event-called-off", facts(name), "nb");
  expect(hasLink(letter, "own")).toBe(false);
  expect(tagsOf(letter.html)).toEqual(tagsOf(plain.html));
  expect(letter.text.split("\n")).toHaveLength(plain.text.split("\n").length);
  const sent = { ...letter, messageId: "<a@b>", date: "2017-11-20T08:00:00.000Z", to: "kari@example.org" };
  const wire = (await mimeOf({ ...sent, from: confirmed().sender })).toString();
  expect(wire.split("\r\n\r\n")[0]).not.toMatch(/^bcc/im);
});

test("words in another language than the letter say so", () => {
  const { html, text } = opened("registration-confirmed", { ...confirmed(), ownWords: WORDS }, "en");
  expect(html).toContain('<div lang="nb">');
  expect(text).toContain("vi ses fredag 1. desember");
});

test("a trial says that it is one, leads to no page of anybody's, and leaves the calendar alone", () => {
  const out = { recordings: 1, slides: 0, others: 0, hasRecap: false };
  const facts = { ...confirmed(), ownWords: WORDS, attendance: "unknown" as const, out };
  const trial = {
    ...facts,
    of: "registration-confirmed" as const,
    ownUrl: "https://samling.example.no/events/e07",
  };
  const { subject, text, calendar, html } = renderLetter("template-trial", trial, "nb");
  expect(subject).toMatch(/^Prøve: Påmeldt/);
  expect(text).toContain("https://samling.example.no/events/e07");
  expect([hasLink({ subject, text, html, calendar }, "own"), calendar]).toEqual([false, null]);
});

function tagsOf(html: string): string[] {
  return html.replace(/<style.*?<\/style>/s, "").match(/<[^>]*>/g)!;
}
