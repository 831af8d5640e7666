import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import type { FromOrganiserFacts } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { LINK } from "#emails/message.ts";
import { confirmed, textOf } from "./facts.ts";

function facts(wish: Partial<FromOrganiserFacts> & { name?: string } = {}): FromOrganiserFacts {
  const { event, person, sender, status, linkUntil } = confirmed();
  const { name = person.name, ...rest } = wish;
  return {
    ...{ event, sender, status, linkUntil, lang: "nb", isTest: false, replyTo: null },
    person: { ...person, name },
    subject: "Om {arrangement}",
    body: "Hei {navn}!\n\n- Kom {tid}\n- **Ikke** for sent\n\n{lenke} <b>og</b> [siden](https://example.no/a)",
    ...rest,
  };
}

test("the organiser's words are a page and a text, with what differs filled in", () => {
  const { subject, text, html } = renderLetter("from-organiser", facts(), "nb");
  expect(subject).toBe("Om Nye arbeidsmåter for fremtidens løsninger");
  expect(text).toContain(
    "Hei Kari Nordmann!\n\n– Kom fredag 1. desember 2017 kl.\u00a009.00–10.00\n– Ikke for sent\n",
  );
  expect(text).toContain(`${LINK.own} <b>og</b> siden (https://example.no/a)`);
  expect(textOf(html)).toContain("Hei Kari Nordmann!");
  expect(html).toContain("&lt;b&gt;og&lt;/b&gt;");
  expect(html).toContain(`href="https://example.no/a"`);
});

test("nothing that a recipient is called becomes a placeholder, a link or markup", () => {
  const tags = (html: string) => html.replace(/>[^<]*/g, ">");
  const plain = renderLetter("from-organiser", facts(), "nb");
  for (const name of [
    "{lenke} {navn}",
    "**Kari** [her](https://evil.example)",
    "<b>Kari</b>",
    "# Kari\n\n- a",
  ]) {
    const letter = renderLetter("from-organiser", facts({ name }), "nb");
    expect(tags(letter.html), name).toBe(tags(plain.html));
    expect(letter.text.split("\n")).toHaveLength(plain.text.split("\n").length);
  }
});

test("around the organiser's words the letter speaks the recipient's language, and a test has no link of theirs", () => {
  const letters = languages.map((language) => renderLetter("from-organiser", facts(), language).text);
  expect(new Set(letters).size).toBe(3);
  const { subject, text, html } = renderLetter("from-organiser", facts({ isTest: true }), "nb");
  expect(subject).toMatch(/^Prøve: Om /);
  expect(text + html).not.toContain(LINK.own);
});
