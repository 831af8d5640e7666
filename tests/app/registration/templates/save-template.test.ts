import { expect, test } from "vitest";
import type { TemplateTexts } from "#app/registration/templates/texts.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { templateOf, type TemplateOwner } from "#app/registration/templates/queries.ts";
import { saveTemplate } from "#app/registration/templates/save-template.ts";
import { standingWords } from "#app/registration/templates/standing.ts";
import { templateFaults, templateTextsIn } from "#app/registration/templates/texts.ts";
import { Refusal } from "#app/refusal.ts";
import type { Language } from "#app/language/language.ts";
import type { LetterFacts, TemplateLetter } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const opening = (text: string) => ({ subject: "", opening: text, closing: "" });
const ORGANISATION: TemplateTexts = { nb: opening("Velkommen til oss."), en: opening("Welcome to us.") };
const EVENT: TemplateTexts = { nb: opening("Ta med {navn} på et skilt.") };
const SEEN = { letter: "registration-confirmed" as TemplateLetter, zone: "Europe/Oslo" };

const save = async (app: TestApp, owner: TemplateOwner, texts: TemplateTexts | null, version: number) =>
  saveTemplate(app, { ...SEEN, owner, version }, texts, "account-1");

/** The opening of the confirmation that one who registers now gets. */
async function openingFor(app: TestApp, number: number, language: Language = "nb") {
  const form = { ...person(number), language };
  const { registrationId } = await register(app, "e07", form, MORNING);
  const { facts } = await app.db
    .selectFrom("outbox")
    .select("facts")
    .where("registration_id", "=", registrationId)
    .where("letter", "=", "registration-confirmed")
    .executeTakeFirstOrThrow();
  const letter = JSON.parse(facts) as LetterFacts;
  expect(renderLetter("registration-confirmed", letter, language).text).toContain("Nye arbeidsmåter");
  return letter.ownWords?.opening ?? null;
}

onBothEngines(
  "the event's text stands before the organisation's, and that before ours alone",
  async (engine) => {
    const app = await testApp(engine);
    const event = await aSeminar(app, { slug: "e07", title: "Nye arbeidsmåter", capacity: 40 });
    const organisation = { organisationId: event.organisation_id };
    expect(await openingFor(app, 1)).toBeNull();

    await save(app, organisation, ORGANISATION, 0);
    expect([await openingFor(app, 2), await openingFor(app, 3, "en")]).toEqual([
      "Velkommen til oss.",
      "Welcome to us.",
    ]);
    expect(await openingFor(app, 4, "nn")).toBe("Velkommen til oss.");

    await save(app, { eventId: event.id }, EVENT, 0);
    expect([await openingFor(app, 5), await openingFor(app, 6, "en")]).toEqual([
      "Ta med {navn} på et skilt.",
      "Ta med {navn} på et skilt.",
    ]);
    await save(app, { eventId: event.id }, {}, 1);
    expect(await openingFor(app, 7)).toBeNull();
    await save(app, { eventId: event.id }, null, 2);
    expect(await openingFor(app, 8)).toBe("Velkommen til oss.");
  },
);

onBothEngines("another event, another letter and another organisation keep their own", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { slug: "e07", capacity: 40 });
  const other = await aSeminar(app, { slug: "e08" });
  await save(app, { eventId: event.id }, EVENT, 0);
  expect((await templateOf(app.db, { eventId: other.id }, SEEN.letter)).texts).toBeNull();
  const { registrationId } = await register(app, "e07", person(1), MORNING);
  await cancelRegistration(app, registrationId);
  const facts = await app.db
    .selectFrom("outbox")
    .select("facts")
    .where("letter", "=", "registration-cancelled")
    .executeTakeFirstOrThrow();
  expect((JSON.parse(facts.facts) as LetterFacts).ownWords).toBeUndefined();
});

onBothEngines("whoever saves over what somebody else has saved is told so", async (engine) => {
  const app = await testApp(engine);
  const organisation = { organisationId: (await anOrganiser(app)).id };
  await save(app, organisation, ORGANISATION, 0);
  expect((await save(app, organisation, ORGANISATION, 0)).version).toBe(1);
  await expect(save(app, organisation, EVENT, 0)).rejects.toThrow(Refusal);
  await save(app, organisation, null, 1);
  await expect(save(app, organisation, EVENT, 1)).rejects.toThrow("stale-version");
  expect(await templateOf(app.db, organisation, SEEN.letter)).toMatchObject({ texts: null, version: 2 });
  const noted = await app.db
    .selectFrom("activity")
    .select("verb")
    .where("verb", "like", "letter-%")
    .execute();
  expect(noted.map(({ verb }) => verb)).toEqual(["letter-template-changed", "letter-template-reset"]);
});

test("what a form says is refused with the word that stands for nothing", () => {
  const form = new URLSearchParams({
    "subject-nb": "hei {navn}",
    "opening-nb": "Hei {navvn}",
    "closing-en": "x".repeat(1501),
    "opening-en": "Hello {name}, {{link}} and {place}",
    "subject-nn": " med\r\nBcc: alle ",
  });
  const texts = templateTextsIn(form);
  expect(texts.nn!.subject).toBe("med Bcc: alle");
  expect(templateFaults(texts)).toEqual([
    { field: "subject-nb", fault: "subject-not-for-all" },
    { field: "opening-nb", fault: "unknown-placeholder", word: "navvn" },
    { field: "closing-en", fault: "too-long", most: 1500 },
  ]);
  expect(templateTextsIn(new URLSearchParams({ "opening-nb": "  " }))).toEqual({});
});

test("a text that is empty in one place is none there", () => {
  const texts: TemplateTexts = { en: { subject: "bring ID", opening: "", closing: "" } };
  expect(standingWords({ event: texts, organisation: ORGANISATION }, "nn")).toEqual({
    subject: "bring ID",
    opening: "",
    closing: "",
    lang: "en",
  });
});
