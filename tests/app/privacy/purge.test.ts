import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished } from "vitest";
import { smtpMailer } from "#app/mail/smtp.ts";
import { askQuestion } from "#app/events/ask-question.ts";
import { makeFeed } from "#app/feeds/make-feed.ts";
import { deliver } from "#app/mail/deliver.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { purge } from "#app/privacy/purge.ts";
import { changeRegistration } from "#app/registration/change.ts";
import { giveSeat } from "#app/registration/decide.ts";
import { register } from "#app/registration/register.ts";
import { retention } from "#db/retention.ts";
import type { Database } from "#db/schema.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { startRelay } from "#tests/support/relay.ts";

/** Stands in everything that a person said or was sent. */
const CANARY = "kanarifugl";
const NOTHING = { diets: 0, assistance: 0, answers: 0, letters: 0, registrations: 0, links: 0 };

onBothEngines(
  "what people eat goes after 3 days, answers and letters after 30, names after 90",
  async (engine) => {
    const app = await aHouseWithCanaries(engine);
    expect(await columnsWithCanary(app)).toEqual(
      columnsOf(["contact", "diet", "answer", "letter", "subscription"]),
    );

    app.setNow("2017-12-03T11:00:00.000Z");
    // The way into the newsletter, which nobody has gone.
    expect(await purge(app)).toEqual({ ...NOTHING, links: 1 });
    app.setNow("2017-12-04T11:00:00.000Z");
    expect(await purge(app)).toEqual({ ...NOTHING, diets: 2, assistance: 1 });
    expect(await columnsWithCanary(app)).toEqual(columnsOf(["contact", "answer", "letter"]));

    app.setNow("2017-12-31T11:00:00.000Z");
    expect(await purge(app)).toMatchObject({ answers: 2, letters: 6 });
    expect(await columnsWithCanary(app)).toEqual(columnsOf(["contact"]));

    app.setNow("2018-02-28T11:00:00.000Z");
    expect((await purge(app)).registrations).toBe(0);
    app.setNow("2018-03-01T11:00:00.000Z");
    expect((await purge(app)).registrations).toBe(3);
    expect(await columnsWithCanary(app)).toEqual([]);
    expect(filesWithCanary(app)).toEqual([]);
    expect(await purge(app)).toEqual(NOTHING);
  },
);

onBothEngines("what is left says how many came, and how many of each were cleared away", async (engine) => {
  const app = await aHouseWithCanaries(engine);
  app.setNow("2018-03-01T11:00:00.000Z");
  await purge(app);
  const rows = await app.db.selectFrom("registration").selectAll().orderBy("id").execute();
  expect(rows.map(({ name, organisation, status }) => ({ name, organisation, status }))).toEqual([
    { name: "", organisation: null, status: "confirmed" },
    { name: "", organisation: null, status: "waitlisted" },
    { name: "", organisation: null, status: "confirmed" },
  ]);
  expect(rows.map((row) => row.email).join(" ")).not.toContain("@");
  const receipt = await app.db.selectFrom("activity").select("facts").where("verb", "=", "purged").execute();
  expect(receipt.map((row) => JSON.parse(row.facts!) as unknown)).toEqual([
    { diets: 2, assistance: 1, answers: 2, letters: 6, registrations: 3, links: 6 },
  ]);
});

/** A seminar whose people have told all that can be told, and whose letters have been sent. */
async function aHouseWithCanaries(engine: Engine): Promise<TestApp> {
  const relay = await startRelay();
  const mailer = smtpMailer(relay.url);
  onTestFinished(() => mailer.close());
  const app = await testApp(engine, { mailer });
  const event = await aSeminar(app, { capacity: 1 });
  const question = await askQuestion(app, event.id, {
    kind: "several",
    text: "Hva vil du lære?",
    options: ["Alt"],
  });
  const option = await app.db.selectFrom("question_option").select("id").executeTakeFirstOrThrow();
  const answers = [
    { questionId: question.id, optionId: null, text: `Om ${CANARY}er` },
    { questionId: question.id, optionId: option.id, text: null },
  ];
  const ids: string[] = [];
  for (const number of [1, 2, 3]) {
    const wish = person(number, {
      name: `${CANARY} ${number}`,
      email: `${CANARY}${number}@example.org`,
      organisation: `${CANARY}etaten`,
      ...(number === 1 && { answers, assistance: `Plass til ${CANARY}` }),
      ...(number < 3 && { diet: { choices: ["vegan"], note: `Ikke ${CANARY}` } }),
    });
    ids.push((await register(app, event.slug, wish, MORNING)).registrationId);
  }
  const because = { accountId: "account-1", reason: `Hun er ${CANARY}ekspert` };
  await giveSeat(app, ids[2]!, because, `Må være med: ${CANARY}`);
  const { name, organisation } = await app.db
    .selectFrom("registration")
    .selectAll()
    .where("id", "=", ids[0]!)
    .executeTakeFirstOrThrow();
  const wish = {
    name,
    organisation: `${organisation} nord`,
    answers,
    diet: undefined,
    assistance: undefined,
    parts: [],
    wantsNewsletter: true,
  };
  await changeRegistration(app, ids[0]!, wish);
  await sayMoreOf(app, event.id, ids[0]!);
  await letASpeakerAnswer(app, event.id);
  await deliver(app);
  return app;
}

/** What organisers note of a person and write to many, and whom they ask in the organisation that a person is from. */
async function sayMoreOf(app: TestApp, eventId: string, registrationId: string): Promise<void> {
  await app.db
    .insertInto("note")
    .values({ id: "note", registration_id: registrationId, text: CANARY, actor: "account-1", at: MORNING })
    .execute();
  await makeFeed(app, { email: `${CANARY}1@example.org` }, "nb");
  await app.db
    .insertInto("ranking")
    .values({
      id: "ranking",
      event_id: eventId,
      organisation_key: `${CANARY}.example`,
      organisation: CANARY,
      contact_email: `leder@${CANARY}.example`,
      actor: "account-1",
      asked_at: MORNING,
      expires_at: "2017-11-28T23:00:00.000Z",
      given_at: null,
      closed_at: null,
    })
    .execute();
  await app.db
    .insertInto("mass_letter")
    .values({
      id: "letter",
      event_id: eventId,
      segment: JSON.stringify({ domain: `${CANARY}.example` }),
      version: 1,
      created_at: MORNING,
      changed_at: MORNING,
      changed_by: "account-1",
      approved_at: null,
      approved_by: null,
      recipients: null,
      paused_at: null,
      written_at: null,
    })
    .execute();
  await app.db
    .insertInto("mass_letter_text")
    .values({ mass_letter_id: "letter", language: "nb", subject: CANARY, body: CANARY })
    .execute();
}

/** What one who speaks says to the organiser alone. */
async function letASpeakerAnswer(app: TestApp, eventId: string): Promise<void> {
  const { id } = await addAppearance(app, { eventId }, { roleLabel: "Innleder" });
  await app.db
    .insertInto("speaker_invitation")
    .values({
      id: "invitation",
      event_id: eventId,
      appearance_id: id,
      part: "secretary",
      name: CANARY,
      email: `${CANARY}@example.org`,
      language: "nb",
      actor: "account-1",
      asked_at: MORNING,
      opened_at: null,
      revoked_at: null,
    })
    .execute();
  await app.db
    .insertInto("speaker_entry")
    .values({
      id: "entry",
      event_id: eventId,
      appearance_id: id,
      invitation_id: "invitation",
      part: "speaker",
      name: CANARY,
      email: `${CANARY}@example.org`,
      language: "nb",
      calendar_uid: "entry@samling",
      calendar_sequence: 0,
      organizer_name: "Difi",
      organizer_email: "samling@example.no",
      created_at: MORNING,
      stamped_at: MORNING,
      sent: "{}",
      ended_as: null,
    })
    .execute();
  await app.db
    .insertInto("speaker_answer")
    .values({
      appearance_id: id,
      event_id: eventId,
      is_coming: 0,
      answered_at: MORNING,
      reason: CANARY,
      needs: "sound",
      needs_note: CANARY,
      diet_choices: "vegan",
      diet_note: CANARY,
      version: 1,
      changed_at: MORNING,
    })
    .execute();
}

/** "table.column" of every column that has the canary. */
async function columnsWithCanary(app: TestApp): Promise<string[]> {
  const found: string[] = [];
  for (const { name, columns } of await app.db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(app.db);
    for (const column of columns) {
      if (rows.some((row) => String(row[column.name]).includes(CANARY))) found.push(`${name}.${column.name}`);
    }
  }
  return found.sort();
}

/** What the house has said of its columns; two hold codes and ids, the relay's answer nobody's words. */
function columnsOf(classes: readonly string[]): string[] {
  const silent = ["diet.choices", "speaker_answer.diet_choices", "answer.option_id", "outbox.smtp_response"];
  return Object.keys(retention)
    .flatMap((table) =>
      Object.entries(retention[table as keyof Database])
        .filter(([name]) => classes.includes(name))
        .flatMap(([, columns]) => (columns as readonly string[]).map((column) => `${table}.${column}`)),
    )
    .filter((column) => !silent.includes(column))
    .sort();
}

/** The database's own files, where one can read them. */
function filesWithCanary(app: TestApp): string[] {
  if (!app.databaseUrl.startsWith("sqlite:")) return [];
  const file = app.databaseUrl.slice("sqlite:".length);
  const folder = dirname(file);
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path.startsWith(file))
    .filter((path) => readFileSync(path).includes(CANARY));
}
