import { expect, test } from "vitest";
import { languages, type Language } from "#app/language/language.ts";
import type { RankingFacts } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { LINK, withLinks, type EmailMessage } from "#emails/message.ts";
import { confirmed, textOf } from "./facts.ts";

const URL = "https://samling.example.no/rankings/id.secret";

test("an organisation is asked to rank its people, word for word", () => {
  const letter = opened(asked(), "nb");
  expect(letter.subject).toBe(
    "Hvem skal ha plass: Nye arbeidsmåter for fremtidens løsninger 1. desember kl.\u00a009.00",
  );
  expect(letter.calendar).toBe(null);
  expect(letter.text).toMatchInlineSnapshot(`
    "Sett deltakerne deres i rekkefølge

    Nye arbeidsmåter for fremtidens løsninger
    Fredag 1. desember 2017 kl. 09.00–10.00

    12 deltakere fra Arbeids- og velferdsetaten har bedt om plass. Det kan bli færre plasser enn det.

    Arrangøren spør dere hvem som skal ha plass først. Sett den viktigste øverst. Dere kan endre svaret til plassene er fordelt.

    Lenken viser bare navnene til dem som er meldt på fra virksomheten.

    Sett rekkefølgen:
    https://samling.example.no/rankings/id.secret

    Om arrangementet:
    https://samling.example.no/events/e07

    Spørsmål? Ta kontakt med Arrangementsvakten, arrangement@example.no.
    Arrangør: Direktoratet for forvaltning og IKT (Difi)

    Brevet går til deg fordi arrangøren har oppgitt deg som kontakt for Arbeids- og velferdsetaten. Er det ikke deg, trenger du ikke gjøre noe.
    "
  `);
});

test("it says the same in its text as on its page, and in each language something else", () => {
  const letters = languages.map((language) => opened(asked(), language));
  for (const { text, html } of letters) {
    const page = textOf(html);
    for (const line of text.split("\n").filter((one) => one !== "" && !one.startsWith("https:")))
      expect(page, line).toContain(line.replace(/:$/, ""));
    expect(html).toContain(`href="${URL}"`);
    expect(text + html).not.toMatch(/undefined|\bnull\b|\[object|vennligst|<img|<script/i);
  }
  expect(new Set(letters.map((one) => one.text)).size).toBe(3);
});

test("it says by which day to answer, where one is set", () => {
  const { text, html } = opened({ ...asked(), answerBy: "2017-11-28" }, "nb");
  expect(text).toContain("\n\nSvar innen tirsdag 28. november 2017.\n\n");
  expect(textOf(html)).toContain("Svar innen tirsdag 28. november 2017.");
});

test("what people call their organisation makes neither markup, nor a line, nor a link", () => {
  const organisation = `<a href="https://evil.example">NAV</a>\r\nhttps://evil.example ${LINK.ranking}`;
  const { text, html } = opened({ ...asked(), organisation }, "nb");
  expect(text.split("\n")).toHaveLength(opened(asked(), "nb").text.split("\n").length);
  expect(text).not.toContain("https://evil");
  expect(text.split(URL)).toHaveLength(2);
  expect(html).not.toContain('href="https://evil');
  expect(opened({ ...asked(), organisation: "" }, "nb").text).toContain("fra virksomheten din");
});

function asked(): RankingFacts {
  const { event, sender } = confirmed();
  return {
    person: { email: "leder@nav.no" },
    sender,
    event,
    rankingId: "ranking",
    organisation: "Arbeids- og velferdsetaten",
    people: 12,
    rankingUntil: "2017-12-01T09:00:00.000Z",
  };
}

function opened(facts: RankingFacts, language: Language): EmailMessage {
  return withLinks(renderLetter("ranking-asked", facts, language), { ranking: URL });
}
