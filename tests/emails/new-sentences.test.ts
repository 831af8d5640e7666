import { describe, expect, test } from "vitest";
import type { LetterFacts } from "#emails/facts.ts";
import { confirmed, moved, OFFER_UNTIL, opened, session, usual, waitlisted } from "./facts.ts";

test("a new time and a new place in nynorsk, word for word", () => {
  const { subject, text } = opened("event-changed", moved(), "nn");
  expect(subject).toBe(
    "Ny tid og ny stad: Nye arbeidsmåter for fremtidens løsninger 1. desember kl.\u00a009.00",
  );
  expect(text).toBe(
    `Arrangementet har fått ny tid og ny stad

Nye arbeidsmåter for fremtidens løsninger
Fredag 1. desember 2017 kl.\u00a009.00–10.00
Enkel frokost og registrering frå kl.\u00a008.30
Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata

Ny tid:
Fredag 1. desember 2017 kl.\u00a009.00–10.00
Før: fredag 24. november 2017 kl.\u00a009.00–10.00

Ny stad:
Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata
Før: Litteraturhuset, Wergelandsveien 29

Påmeldinga di gjeld framleis. Med dette brevet blir arrangementet oppdatert i kalenderen din.

Passar det ikkje lenger? Meld deg av med lenkja i brevet.

Sjå påmeldinga eller meld deg av:
https://samling.example.no/registrations/id.secret

Om arrangementet:
https://samling.example.no/events/e07

Spørsmål? Ta kontakt med Arrangementsvakten, arrangement@example.no.
Arrangør: Direktoratet for forvaltning og IKT (Difi)

Brevet går til den som er meld på med denne adressa. Var det ikkje deg, kan du melde av med lenkja i brevet.
`,
  );
});

test("an offer in bokmål says until when the seat is held, and where to answer", () => {
  const { subject, text } = opened("registration-offered", usual["registration-offered"](), "nb");
  expect(subject).toMatch(/^Tilbud om plass: /);
  expect(text).toContain(
    "En plass er blitt ledig. Vi holder den av for deg til torsdag 30. november kl.\u00a015.00.",
  );
  expect(text).toContain("Svar på tilbudet:\nhttps://samling.example.no/registrations/id.secret\n");
});

test("a seat from a colleague in English says who gave it, and what did not come with it", () => {
  const { text } = opened("registration-taken-over", usual["registration-taken-over"](), "en");
  expect(text).toContain(
    "Kari Nordmann has given you their seat. The calendar invitation is in this letter.",
  );
  expect(text).toContain("You have chosen:\nInnovasjon i praksis, 09:30–10:00, Lille sal\n");
  expect(text).toContain("Dietary needs and consents do not come with the seat.");
});

describe("an offer that has ended", () => {
  const ended = usual["registration-offer-ended"]();
  const headline = (facts: LetterFacts) =>
    opened("registration-offer-ended", facts, "nb").text.split("\n")[0];

  test("was declined by a person who answered in time", () => {
    expect(headline({ ...ended, writtenAt: "2017-11-30T13:59:59.000Z" })).toBe(
      "Du har takket nei til plassen",
    );
    expect(headline({ ...ended, offerUntil: null })).toBe("Du har takket nei til plassen");
  });

  test("ran out for one who did not", () => {
    expect(headline(ended)).toBe("Fristen for å ta imot plassen er ute");
    expect(headline({ ...ended, by: "organiser", offerUntil: null })).toBe(
      "Fristen for å ta imot plassen er ute",
    );
  });
});

test("one who registers again hears that a seat is held, and until when", () => {
  const facts = { ...confirmed(), status: "offered", invitation: null, offerUntil: OFFER_UNTIL } as const;
  const { text } = opened("already-registered", facts, "nb");
  expect(text).toContain("Vi holder av en plass for deg til torsdag 30. november kl.\u00a015.00.");
  expect(text).toContain("Svar på tilbudet:");
});

test("it is said whose wish or decision it was", () => {
  const cancelled = usual["registration-cancelled"]();
  const reason = "Du er påmeldt to ganger.";
  const own = opened("registration-cancelled", cancelled, "nb").text;
  const organisers = opened("registration-cancelled", { ...cancelled, by: "organiser", reason }, "nb").text;
  expect(own).toContain("Takk for at du ga beskjed.");
  expect(organisers).not.toContain("Takk");
  expect(organisers).toContain(
    "Arrangøren har meldt deg av. Med dette brevet tas arrangementet ut av kalenderen din.\n\n" +
      "Arrangøren skriver:\nDu er påmeldt to ganger.",
  );
  expect(opened("registration-promoted", { ...confirmed(), by: "organiser" }, "nb").text).toContain(
    "Arrangøren har gitt deg plass.",
  );
});

test("wishes are wishes as long as there is no seat", () => {
  const choices = [session()];
  expect(opened("registration-waitlisted", { ...waitlisted(2), choices }, "nb").text).toContain(
    "Du har ønsket:\nInnovasjon i praksis, kl.\u00a009.30–10.00, Lille sal",
  );
});

test("the stream is for those with a seat", () => {
  const streamUrl = "https://strom.example.no/lean";
  const { event, person } = confirmed();
  const stream = { event: { ...event, streamUrl }, person: { ...person, kind: "stream" } } as const;
  const letter = opened("registration-waitlisted", { ...waitlisted(1), ...stream }, "nb");
  expect(letter.text + letter.html).not.toContain(streamUrl);
});

test("a stream that has moved has a new address, and the old one leads nowhere", () => {
  const { event, person } = confirmed();
  const streamUrl = "https://strom.example.no/ny";
  const facts = {
    ...confirmed(),
    event: { ...event, streamUrl },
    person: { ...person, kind: "stream" },
    before: { when: null, place: "https://strom.example.no/gammel" },
  } as const;
  const { subject, text, html } = opened("event-changed", facts, "nb");
  expect(subject).toMatch(/^Nytt sted: /);
  expect(text).toContain(`Ny adresse til strømmen:\n${streamUrl}\nFør: https:\u200a/\u200a/`);
  expect(html).not.toMatch(/href="[^"]*gammel/);
  expect(
    opened("event-changed", { ...facts, ...{ status: "waitlisted", placeInLine: 1 } }, "nb").text,
  ).not.toContain("strom.example.no");
});

test("one whom nobody can name is a colleague", () => {
  const facts = { ...confirmed(), colleague: "" };
  expect(opened("registration-confirmed", facts, "nb").text).toContain("En kollega meldte deg på.");
  expect(opened("registration-handed-over", facts, "en").text).toContain("passed on to a colleague.");
});
