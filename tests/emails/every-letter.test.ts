import { afterAll, describe, expect, test } from "vitest";
import { deadlineWords } from "#app/language/dates.ts";
import { languages, type Language } from "#app/language/language.ts";
import type { LetterFacts, RegistrationLetterName } from "#emails/facts.ts";
import { colleagues, confirmed, names, moved, OFFER_UNTIL, opened, session, textOf, usual } from "./facts.ts";

const ownZone = process.env.TZ;
afterAll(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

type Fact = "choices" | "lost" | "reason" | "colleague" | "place" | "offer" | "before";

/** What each letter says of all that can be known. */
const said: Record<RegistrationLetterName, readonly Fact[]> = {
  "registration-confirmed": ["choices", "lost", "reason", "colleague"],
  "registration-waitlisted": ["choices", "reason", "colleague", "place"],
  "registration-received": ["choices", "colleague"],
  "registration-promoted": ["choices", "lost", "reason"],
  "registration-offered": ["choices", "lost", "reason", "offer"],
  "registration-offer-ended": ["offer"],
  "registration-declined": ["reason"],
  "registration-demoted": ["choices", "reason", "place"],
  "registration-changed": ["choices", "lost"],
  "registration-reminder": ["choices", "before"],
  "registration-cancelled": ["reason"],
  "registration-handed-over": ["colleague"],
  "registration-taken-over": ["choices", "lost", "colleague"],
  "registration-not-handed-over": ["choices", "colleague"],
  "event-changed": ["choices", "reason", "before"],
  "event-called-off": ["reason"],
  "event-restored": ["choices", "before"],
  "already-registered": ["choices"],
  "calendar-declined": ["choices"],
  "calendar-entry": ["choices"],
};

describe.each(languages)("each letter in %s", (language) => {
  test.each(names)("%s says in its text what it says on its page, and leads somewhere", (name) => {
    isWhole(opened(name, usual[name](), language), language);
    isWhole(opened(name, allKnown(name), language), language);
  });

  test.each(names)("%s says what it is to say of all that can be known, and no more", (name) => {
    const facts = allKnown(name);
    const { text, html } = opened(name, facts, language);
    const page = textOf(html);
    for (const [fact, words] of Object.entries(wordsOf(facts, language))) {
      const isSaid = said[name].includes(fact as Fact);
      expect([text.includes(words), page.includes(words)], `${fact}: ${words}`).toEqual([isSaid, isSaid]);
    }
    expect(text).not.toContain("Kari Nordmann");
  });

  test("the one who registered colleagues reads what each got, and gets no link of theirs", () => {
    const letter = opened("colleagues-registered", colleagues(), language);
    isWhole(letter, language);
    for (const { name } of colleagues().colleagues) expect(letter.text).toContain(`\n${name}: `);
    expect(letter.text + letter.html).not.toContain("/registrations/");
  });
});

test("what a letter says in one language it says in no other", () => {
  for (const name of names) {
    const letters = languages.map((language) => opened(name, allKnown(name), language));
    expect(new Set(letters.map(({ text }) => text)).size, name).toBe(3);
    expect(letters.map(({ subject }) => subject).join()).not.toMatch(/Nordmann/);
  }
});

test("the same facts give the same letter, wherever the machine stands and however they were kept", () => {
  for (const name of names) {
    const facts = allKnown(name);
    const letters = ["UTC", "Europe/Oslo", "America/New_York"].map((zone) => {
      process.env.TZ = zone;
      return opened(name, JSON.parse(JSON.stringify(facts)) as LetterFacts, "nn");
    });
    expect(letters[1], name).toEqual(letters[0]);
    expect(letters[2], name).toEqual(letters[0]);
  }
});

/** The usual facts, and everything else that can be known of anybody. */
function allKnown(name: RegistrationLetterName): LetterFacts {
  return {
    ...usual[name](),
    by: "organiser",
    reason: "Salen er for liten.",
    colleague: "Ola Nordmann",
    offerUntil: OFFER_UNTIL,
    choices: [session()],
    lostChoices: [session("Åpne data")],
    before: moved().before,
  };
}

function wordsOf(facts: LetterFacts, language: Language): Record<Fact, string> {
  const { zone } = facts.event;
  const clock = language === "en" ? "09:30–10:00" : "kl.\u00a009.30–10.00";
  return {
    choices: `Innovasjon i praksis, ${clock}, Lille sal`,
    lost: `Åpne data, ${clock}, Lille sal`,
    reason: "Salen er for liten.",
    colleague: "Ola Nordmann",
    place: language === "en" ? `number ${facts.placeInLine} on` : `nummer ${facts.placeInLine} i køen`,
    offer: deadlineWords({ kind: "instant", at: OFFER_UNTIL, zone }, language, confirmed().writtenAt),
    before: "Litteraturhuset, Wergelandsveien 29",
  };
}

function isWhole({ subject, text, html }: ReturnType<typeof opened>, language: Language): void {
  const page = textOf(html);
  for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("https:")))
    expect(page, line).toContain(line.replace(/:$/, ""));
  for (const [url] of text.matchAll(/https:\S+/g))
    expect(html, url).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
  expect(html).toContain(`<html lang="${language}"`);
  expect(html.match(/class="button"/g)).toHaveLength(1);
  expect(subject + text + html).not.toMatch(/undefined|\bnull\b|\bNaN\b|\bfalse\b|\[object|vennligst/i);
  expect(subject + text).not.toMatch(/ {2}|\.\.|,,| [.,:]|\(\)/);
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  expect(text).not.toMatch(/\n{3}|^\n|[^\n]$/);
  expect(html).not.toMatch(/<img|<script|http:|src=/);
}
