import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import { refusalSentence } from "#app/language/refusals.ts";
import { Refusal, type RefusalCode, type RefusalFacts } from "#app/refusal.ts";

const NOW = "2017-11-29T08:00:00.000Z";

test("one who comes too late hears which deadline it was, as it was entered, and whom to ask", () => {
  const e07 = {
    deadlineAt: "2017-11-28T23:00:00.000Z",
    deadlineOn: "2017-11-28",
    zone: "Europe/Oslo",
    contactName: "Kari",
  };
  const e08 = {
    deadlineAt: "2017-11-24T11:00:00.000Z",
    deadlineOn: null,
    zone: "Europe/Oslo",
    contactEmail: "post@example.no",
  };
  expect(inAll("registration-closed", e07)).toEqual([
    "Påmeldingen stengte 28. november. Ta kontakt med Kari hvis du likevel ønsker å delta.",
    "Påmeldinga stengde 28. november. Ta kontakt med Kari om du likevel ønskjer å delta.",
    "Registration closed 28 November. Contact Kari if you still wish to take part.",
  ]);
  expect(inAll("registration-closed", e08)).toEqual([
    "Påmeldingen stengte 24. november kl.\u00a012.00. Ta kontakt med post@example.no hvis du likevel ønsker å delta.",
    "Påmeldinga stengde 24. november kl.\u00a012.00. Ta kontakt med post@example.no om du likevel ønskjer å delta.",
    "Registration closed 24 November at 12:00. Contact post@example.no if you still wish to take part.",
  ]);
});

test("whatever can be refused to a visitor has a sentence of its own in each language", () => {
  const codes: RefusalCode[] = [
    "no-such-event",
    "no-such-registration",
    "event-withdrawn",
    "event-cancelled",
    "event-started",
    "event-full",
    "registration-not-open",
    "registration-closed",
    "registration-elsewhere",
    "too-many-letters",
    "too-many-forms",
  ];
  const facts = { opensAt: NOW, zone: "Europe/Oslo", mode: "email", email: "post@example.no" };
  const sentences = codes.map((code) => inAll(code, facts));
  expect(new Set(sentences.map(([nb]) => nb)).size).toBe(codes.length);
  for (const sentence of sentences.flat()) expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
  expect(sentences.flat().join(" ")).not.toMatch(/vennligst|obligatorisk|påkrevd|undefined|null/i);
});

test("what no visitor should meet is our own fault, and said so", () => {
  expect(inAll("slug-taken", {})[0]).toBe("Beklager, noe gikk galt hos oss. Prøv igjen om litt.");
});

function inAll(code: RefusalCode, facts: RefusalFacts): string[] {
  return languages.map((language) => refusalSentence(new Refusal(code, facts), language, NOW));
}
