import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import type { ColleaguesFacts, LetterFacts } from "#emails/facts.ts";
import { hasLink, LINK, linkMark, type EmailMessage } from "#emails/message.ts";
import { renderLetter } from "#emails/letters.ts";
import { cut, nameAsTyped } from "#emails/typed.ts";
import { faultsOnTheWire, unfolded } from "#tests/app/calendar/reading.ts";
import { cancelled, colleagues, names, opened, session, usual } from "./facts.ts";

const hostile = {
  quotes: `Kari "K" 'N' «Nordmann» ^' \\"`,
  breaks: "Kari\r\nBcc: alle@evil.example\r\n\r\nDu er meldt av.\u2028\u0085\vNordmann",
  semicolons: "Kari;CN=Ola,X:1;\\;\\n",
  nul: "Ka\0ri\u0007\u001b[31m",
  emoji: "👩‍👩‍👧‍👦 Kari 🇳🇴",
  "a thousand characters": "Nordmann".repeat(125),
  "a thousand accents on one letter": `e${"\u0301".repeat(1000)}`,
  "half a character": "Kari \ud83d",
  "turned letters": "\u202eKari\u2066",
  markup: `<b>Kari</b></td><script>alert(1)</script>&lt;&#x3c;<!--`,
  "our marks": `${LINK.own}${LINK.signIn}${linkMark("own-b")}`,
  blanks: "$& $1 ${name} {name} {{name}} %s",
  addresses: "https://evil.example/a?b=1 www.evil.example evil.no a@evil.example //evil.no mailto:a@b.no",
  "a telephone number": "Ring 22 00 00 00 eller +4722000000",
  nothing: " \u0000 ",
};

describe.each(Object.entries(hostile))("with %s for every name", (_, typed) => {
  test.each([...names, "colleagues-registered" as const])("%s stays the letter it is", (name) => {
    for (const language of languages) {
      const plain = opened(name, named(name, "Kari"), language);
      const letter = opened(name, named(name, typed), language);

      expect(tagsOf(letter)).toEqual(tagsOf(plain));
      expect(letter.text.split("\n")).toHaveLength(plain.text.split("\n").length);
      expect(letter.text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
      expect(letter.subject).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      expect([...letter.subject].length).toBeLessThan(200);
      expect(faultsOnTheWire(letter.calendar?.text ?? "\r\n")).toEqual([]);
      expect(propertiesOf(letter)).toEqual(propertiesOf(plain));
    }
  });
});

test.each(names)("%s makes no link of what a person typed", (name) => {
  const facts = { ...usual[name](), colleague: hostile.addresses, reason: null };
  expect(linksIn(opened(name, facts, "nb").text)).toEqual(
    linksIn(opened(name, { ...facts, colleague: "Ola" }, "nb").text),
  );
});

test("colleagues' names are no links either", () => {
  const letterTo = (name: string) =>
    opened("colleagues-registered", { ...colleagues(), colleagues: [{ name, got: "confirmed" }] }, "nb");
  expect(linksIn(letterTo(hostile.addresses).text)).toEqual(linksIn(letterTo("Ola").text));
});

test("a letter that leads to no page of one's own cannot be made to", () => {
  const letter = renderLetter("event-called-off", named("event-called-off", LINK.own), "nb");
  expect(hasLink(letter, "own")).toBe(false);
});

test("a reason has its lines, and none of them is ours", () => {
  const reason = "Salen er opptatt.\r\n\r\n<b>Vi</b> prøver igjen.\n\n\n Hilsen oss";
  const { text, html } = opened("event-called-off", { ...usual["event-called-off"](), reason }, "nb");
  expect(text).toContain("Arrangøren skriver:\nSalen er opptatt.\n<b>Vi</b> prøver igjen.\n Hilsen oss\n\n");
  expect(html).toContain("&lt;b&gt;Vi&lt;/b&gt; prøver igjen.");
});

test("a name is cut where a letter ends, and looks as it was typed", () => {
  expect(nameAsTyped("Kari Nordmann")).toBe("Kari Nordmann");
  expect(nameAsTyped("J.R. Hansen, 22000000")).toBe(`J.\u200aR. Hansen, ${[..."22000000"].join("\u200c")}`);
  expect(nameAsTyped("x".repeat(1000))).toBe(`${"x".repeat(80)} …`);
  expect(cut("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 12)).toBe("👩‍👩‍👧‍👦 …");
  expect(cut(`e${"\u0301".repeat(1000)}`, 80)).toBe("…");
  expect(cut("Kari Nordmann", 5)).toBe("Kari …");
});

/** Every fact that somebody typed, typed so. */
function named(name: keyof typeof usual | "colleagues-registered", typed: string): ColleaguesFacts {
  const facts: LetterFacts = name === "colleagues-registered" ? colleagues() : usual[name]();
  const { event, person, sender } = facts;
  const venue = {
    name: typed,
    street: typed,
    city: typed,
    floor: typed,
    entrance: typed,
    accessibility: typed,
  };
  return {
    ...facts,
    event: {
      ...event,
      title: `«${typed}»`,
      doorsText: `x${typed}`,
      venue: { ...venue, name: `x${typed}`, floor: `x${typed}`, accessibility: `x${typed}` },
      room: typed,
      contact: { name: `x${typed}`, email: null, phone: null },
      organiser: { ...event.organiser, name: `x${typed}`, acronym: `x${typed}` },
    },
    person: { ...person, name: typed },
    sender: { ...sender, name: typed },
    reason: `x ${typed.replace(/[\r\n\u2028\u0085\v]/g, " ")}`,
    colleague: typed,
    choices: [session(`x${typed}`)],
    lostChoices: [session(`x${typed}`)],
    invitation: facts.invitation ?? cancelled(),
    colleagues: [{ name: typed, got: "confirmed" }],
  };
}

/** The page without what is said on it, nor what its calendar links fill in. */
function tagsOf({ html }: EmailMessage): string[] {
  return html
    .replace(/<style.*?<\/style>/s, "")
    .match(/<[^>]*>/g)!
    .filter((tag) => tag !== "<!-- -->")
    .map((tag) => tag.replace(/(?<=[?;][a-z]+=)[^&"]*/g, ""));
}

function propertiesOf({ calendar }: EmailMessage): string[] {
  return unfolded(calendar?.text ?? "").map((line) => /^[A-Z-]+/.exec(line)![0]);
}

/** What a mail program would make a link of. */
function linksIn(text: string): string[] {
  return (new MarkdownIt().linkify.match(text) ?? []).map(({ url }) => url);
}
