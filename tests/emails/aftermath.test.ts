import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import type { AftermathFacts } from "#emails/facts.ts";
import { confirmed, opened, textOf } from "./facts.ts";

test("one who came reads that all is out, word for word", () => {
  const letter = opened("aftermath", after(), "nb");
  expect(letter.subject).toBe(
    "Opptak og presentasjoner er ute: Nye arbeidsmåter for fremtidens løsninger 1. desember kl.\u00a009.00",
  );
  expect(letter.calendar).toBe(null);
  expect(letter.text).toMatchInlineSnapshot(`
    "Opptak og presentasjoner er ute

    Nye arbeidsmåter for fremtidens løsninger
    Fredag 1. desember 2017 kl. 09.00–10.00
    Enkel frokost og registrering fra kl. 08.30
    Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata

    Takk for at du var med.

    På siden ligger nå 2 opptak, 5 presentasjoner og en oppsummering.

    Kommer det mer, finner du det samme sted. Vi skriver ikke flere brev om det.

    Se det som er lagt ut:
    https://samling.example.no/events/e07

    Spørsmål? Ta kontakt med Arrangementsvakten, arrangement@example.no.
    Arrangør: Direktoratet for forvaltning og IKT (Difi)

    Brevet går til den som hadde plass på arrangementet med denne adressen.
    "
  `);
});

test("one who did not come, and one of whom nobody knows, are greeted in another way", () => {
  const texts = (["came", "absent", "unknown"] as const).map(
    (attendance) => opened("aftermath", after({ attendance }), "nn").text,
  );
  expect(texts[0]).toContain("Takk for at du var med.");
  expect(texts[1]).toContain("men kom ikkje denne gongen");
  expect(texts[2]).not.toMatch(/Takk|ikkje denne gongen/);
});

test("it is named after what is out, and lists no more than that", () => {
  const none = { recordings: 0, slides: 0, others: 0, hasRecap: false };
  const headline = (out: Partial<AftermathFacts["out"]>) =>
    opened("aftermath", after({ out: { ...none, ...out } }), "nb").text.split("\n")[0];
  expect(headline({ recordings: 1 })).toBe("Opptak er ute");
  expect(headline({ slides: 2, others: 1 })).toBe("Presentasjoner er ute");
  expect(headline({ hasRecap: true })).toBe("Oppsummeringen er ute");
  expect(headline({ others: 1 })).toBe("Noe å lese og høre er ute");
  expect(opened("aftermath", after({ out: { ...none, slides: 1 } }), "nb").text).toContain(
    "På siden ligger nå 1 presentasjon.",
  );
});

test("it says the same in its text as on its page, leads to the event, and in each language says something else", () => {
  const letters = languages.map((language) => opened("aftermath", after(), language));
  for (const { text, html } of letters) {
    const page = textOf(html);
    for (const line of text.split("\n").filter((one) => one !== "" && !one.startsWith("https:")))
      expect(page, line).toContain(line.replace(/:$/, ""));
    expect(html).toContain('href="https://samling.example.no/events/e07"');
    expect(text + html).not.toContain("/registrations/");
    expect(text + html).not.toMatch(/undefined|\bnull\b|\[object|vennligst|<img|<script/i);
  }
  expect(new Set(letters.map((one) => one.text)).size).toBe(3);
});

function after(more: Partial<AftermathFacts> = {}): AftermathFacts {
  return {
    ...confirmed(),
    invitation: null,
    by: "organiser",
    writtenAt: "2017-12-06T09:00:00.000Z",
    attendance: "came",
    out: { recordings: 2, slides: 5, others: 0, hasRecap: true },
    ...more,
  };
}
