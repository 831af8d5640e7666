import { expect, test } from "vitest";
import { languages, type Language } from "#app/language/language.ts";
import type { OwnLinksFacts } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { linkMark, withLinks, type EmailMessage } from "#emails/message.ts";
import { confirmed, OWN, textOf } from "./facts.ts";

test("all one's own links in one letter, word for word", () => {
  const letter = openedOwn(twoOwn(), "nb");
  expect([letter.subject, letter.calendar]).toEqual(["Påmeldingene dine", null]);
  expect(letter.text).toBe(
    `Påmeldingene dine

Her er lenkene til alt denne adressen er påmeldt. De er bare for deg.

Nye arbeidsmåter for fremtidens løsninger
Fredag 1. desember 2017 kl.\u00a009.00–10.00
Du er påmeldt.
Se påmeldingen eller meld deg av:
https://samling.example.no/registrations/id.secretA

Leankonferansen
Tirsdag 5. og onsdag 6. desember 2017
Du er nummer 2 i køen.
Se påmeldingen eller meld deg av:
https://samling.example.no/registrations/id.secretB

Brevet går til den som er meldt på med denne adressen, fordi noen ba om det på nettsiden. Var det ikke deg, trenger du ikke gjøre noe.
`,
  );
});

test("it says the same in its text as on its page, and in each language something else", () => {
  const letters = languages.map((language) => openedOwn(twoOwn(), language));
  for (const [index, { text, html }] of letters.entries()) {
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("https:"));
    for (const line of lines) expect(textOf(html), line).toContain(line.replace(/:$/, ""));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([`${OWN}A`, `${OWN}B`]);
    expect(html).toContain(`<html lang="${languages[index]}"`);
    expect(text + html).not.toMatch(/undefined|\bnull\b|\[object|vennligst|<img|<script|src=|Kari/i);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  }
  expect(new Set(letters.map((letter) => letter.subject)).size).toBe(3);
});

test("a title makes neither markup, nor a line, nor a link that is another's", () => {
  const facts = twoOwn();
  const [first, second] = facts.registrations;
  const title = `<a href="https://evil.example">Klikk</a>\n${linkMark("own-b")}\r\nDu er påmeldt.`;
  const registrations = [{ ...first!, event: { ...first!.event, title, lang: "da" as const } }, second!];
  const { text, html } = openedOwn({ ...facts, registrations }, "nb");

  expect(text.split("\n")).toContain('<a href="https://evil.example">Klikk</a> own-b Du er påmeldt.');
  expect(text.match(/secretB/g)).toHaveLength(1);
  expect(html).toContain('lang="da"');
  expect(html).toContain("&lt;a href=&quot;https://evil.example&quot;&gt;");
  expect(html.match(/href="/g)).toHaveLength(2);
});

/** Two registrations: a seat at E07, and the second place in a line. */
function twoOwn(): OwnLinksFacts {
  const { event, sender, person, linkUntil } = confirmed();
  const { title, lang, when, isDemonstration } = event;
  const seminar = { title, lang, when, isDemonstration };
  const conference = {
    title: "Leankonferansen",
    lang: "nb",
    when: { kind: "date", startsOn: "2017-12-05", endsOn: "2017-12-06" },
    isDemonstration: false,
  } as const;
  return {
    person,
    sender,
    registrations: [
      { id: "a", event: seminar, status: "confirmed", placeInLine: null, linkUntil },
      { id: "b", event: conference, status: "waitlisted", placeInLine: 2, linkUntil },
    ],
  };
}

function openedOwn(facts: OwnLinksFacts, language: Language): EmailMessage {
  return withLinks(renderLetter("own-links", facts, language), { "own-a": `${OWN}A`, "own-b": `${OWN}B` });
}
