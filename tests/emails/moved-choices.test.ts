import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import type { LetterFacts } from "#emails/facts.ts";
import { confirmed, moved, opened, session } from "./facts.ts";

const LATER = { ...session().when, startsAt: "2017-12-01T08:45:00.000Z" };
const NOW = { ...session(), when: LATER, room: "Store sal" } as ReturnType<typeof session>;

function withMoved(): LetterFacts {
  const facts = confirmed();
  return {
    ...facts,
    invitation: { ...facts.invitation!, sequence: 1 },
    by: "organiser",
    before: { when: null, place: null },
    choices: [NOW],
    movedChoices: [
      { before: session(), now: NOW },
      { before: session("Kart og terreng"), now: null },
    ],
  };
}

test("a chosen session that has moved, and one that is gone", () => {
  const { subject, text } = opened("event-changed", withMoved(), "nb");
  expect(subject).toContain("Endret program");
  expect(plain(text)).toContain("Innovasjon i praksis, kl. 09.45–10.00, Store sal");
  expect(plain(text)).toContain("Før: kl. 09.30–10.00, Lille sal");
  expect(plain(text)).toMatch(/Utgår:\s+Kart og terreng, kl\. 09\.30–10\.00, Lille sal/);
  expect(text).not.toContain("Tid eller sted er endret");
});

test.each(languages)("the letter about the event's own move has them too, in %s", (language) => {
  const { subject, text, html } = opened(
    "event-changed",
    { ...moved(), movedChoices: withMoved().movedChoices! },
    language,
  );
  expect(subject).toBe(opened("event-changed", moved(), language).subject);
  expect([text, html].every((each) => each.includes("Kart og terreng"))).toBe(true);
});

/** With spaces that break, as the test is written. */
function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
