import { expect } from "vitest";
import { askQuestion } from "#app/events/ask-question.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { dietCounts } from "#app/registration/people/diet-counts.ts";
import { detailsOf, NO_DETAILS, type DetailWish } from "#app/registration/people/details-of.ts";
import { csvOf } from "#app/registration/people/csv.ts";
import { exportRows } from "#app/registration/people/export-rows.ts";
import { addNote, notesOf, readNote, removeNote } from "#app/registration/people/notes.ts";
import { organisationCounts } from "#app/registration/people/organisation-counts.ts";
import { registrationsByDay } from "#app/registration/people/registrations-by-day.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { aConference, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { activity, refusalOf } from "../left-behind.ts";

const EVERYTHING: DetailWish = { answers: true, parts: true, diet: true, notes: true };

onBothEngines("everyone stands in the file, with the columns that are wished for", async (engine) => {
  const { app, event } = await aFullTable(engine);
  const plain = await exportRows(app.db, event.id, "all", NO_DETAILS);
  expect(plain.headers).toEqual([
    ...[
      "Navn",
      "E-post",
      "Virksomhet",
      "Status",
      "Plass på ventelisten",
      "Deltar",
      "Meldt på (UTC)",
      "Begrunnelse",
    ],
  ]);
  expect(plain.rows.map((row) => row.slice(0, 5))).toEqual([
    ["Prøvedeltaker 1", "provedeltaker1@example.org", "Eksempeldirektoratet", "Påmeldt", null],
    ["=2+5", "provedeltaker2@example.org", null, "Påmeldt", null],
    ["Prøvedeltaker 3", "provedeltaker3@example.org", "Eksempeldirektoratet", "Venteliste", 1],
  ]);

  const whole = await exportRows(app.db, event.id, "confirmed", EVERYTHING);
  expect(whole.headers.slice(8)).toEqual([
    "Hva vil du lære?",
    "Kommer du med tog?",
    "Dag 1",
    "Mat",
    "Om mat",
    "Notater",
  ]);
  expect(whole.rows.map((row) => row.slice(8))).toEqual([
    ["Alt, Mer", "Ja", "Ja", "Vegan, Uten nøtter", "Ikke sellerier", "Skal ha navneskilt.\nRinger fredag."],
    ["", "", "", "", null, ""],
  ]);
  expect(csvOf(whole.headers, whole.rows)).toContain(
    "\r\n'=2+5;provedeltaker2@example.org;;Påmeldt;;I salen;",
  );
});

onBothEngines("a fixed number of queries, however many they are", async (engine) => {
  const { app, event, ids } = await aFullTable(engine);
  expect(await queriesOf(app, ({ db }) => exportRows(db, event.id, "all", EVERYTHING))).toBeLessThan(9);
  expect(await queriesOf(app, ({ db }) => detailsOf(db, event.id, ids, EVERYTHING))).toBe(4);
  expect(await queriesOf(app, ({ db }) => detailsOf(db, event.id, ids, NO_DETAILS))).toBe(0);
  const details = await detailsOf(app.db, event.id, [], EVERYTHING);
  expect(details(ids[0]!)).toEqual({ answers: new Map(), parts: [], diet: null, notes: [] });
});

onBothEngines(
  "the kitchen hears how many of each, of those with a seat in the room, and no name",
  async (engine) => {
    const { app, event } = await aFullTable(engine);
    expect(await dietCounts(app.db, event.id)).toEqual({
      people: 2,
      choices: { vegetarian: 0, vegan: 1, "gluten-free": 0, "lactose-free": 0, "nut-free": 1 },
      notes: 1,
      assistance: 0,
    });
  },
);

onBothEngines("organisations are counted, those with most first", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2 });
  for (const [number, email] of ["a@nav.no", "b@ssb.no", "c@nav.no", "d@gmail.com"].entries()) {
    await register(app, event.slug, person(number, { email, organisation: null }), MORNING);
  }
  const counts = await organisationCounts(app.db, event.id);
  expect(
    counts.map((one) => [one.organisation?.key ?? null, one.people, one.confirmed, one.waitlisted]),
  ).toEqual([
    ["nav.no", 2, 1, 1],
    ["ssb.no", 1, 1, 0],
    [null, 1, 0, 1],
  ]);
});

onBothEngines("registrations add up day by day, in the event's own zone, until it begins", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { deadline: { kind: "date", on: "2017-11-30" } });
  const other = await aConference(app);
  const arrivals = [
    MORNING,
    "2017-11-20T22:59:00.000Z",
    "2017-11-20T23:01:00.000Z",
    "2017-11-30T09:00:00.000Z",
  ];
  for (const [number, arrivedAt] of arrivals.entries()) {
    app.setNow(arrivedAt);
    const { registrationId } = await register(app, event.slug, person(number), arrivedAt);
    if (number === 1) await cancelRegistration(app, registrationId);
  }
  const days = await registrationsByDay(app.db, [event, other]);
  expect([days.get(event.id), days.get(other.id)]).toEqual([
    [
      { day: "2017-11-20", daysBefore: 11, people: 2 },
      { day: "2017-11-21", daysBefore: 10, people: 3 },
      { day: "2017-11-30", daysBefore: 1, people: 4 },
    ],
    [],
  ]);
  expect(await queriesOf(app, ({ db }) => registrationsByDay(db, [event, other]))).toBe(1);
});

onBothEngines("notes are kept, read and taken away, and logged without their words", async (engine) => {
  const { app, event, ids } = await aFullTable(engine);
  const [, second] = ids;
  expect(readNote("  Ringer\u0000 fredag. ")).toEqual({ text: "Ringer fredag." });
  expect([readNote(" \n "), readNote("x".repeat(1001))]).toEqual([
    { fault: "missing" },
    { fault: "too-long" },
  ]);
  const note = await addNote(app, event.id, second!, "Kommer sent.", "account-2");
  expect((await notesOf(app.db, second!)).map((one) => [one.text, one.actor])).toEqual([
    ["Kommer sent.", "account-2"],
  ]);
  expect((await activity(app)).at(-1)).toBe("account-2 noted");
  expect(JSON.stringify(await app.db.selectFrom("activity").selectAll().execute())).not.toContain("sent");

  await removeNote(app, ids[0]!, note.id);
  expect(await notesOf(app.db, second!)).toHaveLength(1);
  await removeNote(app, second!, note.id);
  await removeNote(app, second!, note.id);
  expect(await notesOf(app.db, second!)).toEqual([]);
  const other = await aConference(app);
  expect(await refusalOf(addNote(app, other.id, second!, "Feil sted", "account-2"))).toBe(
    "no-such-registration",
  );
});

/** Two seats, three people; the first has said all that can be said. */
async function aFullTable(engine: Engine) {
  const app: TestApp = await testApp(engine);
  const event = await aSeminar(app, { capacity: 2, hasCatering: true });
  const several = await askQuestion(app, event.id, {
    kind: "several",
    text: "Hva vil du lære?",
    options: ["Alt", "Mer"],
  });
  const train = await askQuestion(app, event.id, { kind: "yes-no", text: "Kommer du med tog?" });
  const day = await offerPart(app, event.id, { day: 1 }, 10);
  const options = await app.db.selectFrom("question_option").select("id").orderBy("position").execute();
  const answers = [
    ...options.map(({ id }) => ({ questionId: several.id, optionId: id, text: null })),
    { questionId: train.id, optionId: null, text: "yes" },
  ];
  const wishes = [
    { answers, parts: [day.id], diet: { choices: ["vegan", "nut-free"] as const, note: "Ikke sellerier" } },
    { name: "=2+5", organisation: null },
    { diet: { choices: ["vegetarian"] as const, note: null } },
  ];
  const ids: string[] = [];
  for (const [index, wish] of wishes.entries()) {
    ids.push((await register(app, event.slug, person(index + 1, wish), MORNING)).registrationId);
  }
  await addNote(app, event.id, ids[0]!, "Skal ha navneskilt.", "account-1");
  await addNote(app, event.id, ids[0]!, "Ringer fredag.", "account-1");
  return { app, event, ids };
}
