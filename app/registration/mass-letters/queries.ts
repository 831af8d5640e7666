import { sql } from "kysely";
import type { Language } from "#app/language/language.ts";
import type { Db, LetterState, MassLetterRow } from "#db/schema.ts";
import type { LetterTexts } from "./texts.ts";

/** A letter to some of those who are registered for one event. */
export type EventLetterRow = MassLetterRow & { readonly event_id: string };

/** One mass letter of an event, or undefined. */
export async function massLetter(db: Db, eventId: string, id: string): Promise<EventLetterRow | undefined> {
  const letter = await db
    .selectFrom("mass_letter")
    .selectAll()
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return letter && { ...letter, event_id: eventId };
}

/** What it says, in each language that it is written in. */
export async function textsOf(db: Db, massLetterId: string): Promise<LetterTexts> {
  const rows = await db
    .selectFrom("mass_letter_text")
    .select(["language", "subject", "body"])
    .where("mass_letter_id", "=", massLetterId)
    .execute();
  return Object.fromEntries(rows.map(({ language, subject, body }) => [language, { subject, body }]));
}

/** How many copies are in each state; «unwritten»: not in the outbox yet. */
export type Progress = Readonly<Record<LetterState | "unwritten", number>>;

export async function progressOf(
  db: Db,
  letter: Pick<MassLetterRow, "id" | "recipients">,
): Promise<Progress> {
  return (await progressOfAll(db, [letter])).get(letter.id)!;
}

/** Of several letters, in two queries. */
export async function progressOfAll(
  db: Db,
  letters: readonly Pick<MassLetterRow, "id" | "recipients">[],
): Promise<ReadonlyMap<string, Progress>> {
  const ids = [...letters.map(({ id }) => id), ""];
  const states = await db
    .selectFrom("outbox")
    .select(["mass_letter_id", "state", sql<number>`cast(count(*) as integer)`.as("copies")])
    .where("mass_letter_id", "in", ids)
    .groupBy(["mass_letter_id", "state"])
    .execute();
  const unwritten = await db
    .selectFrom((eb) =>
      eb
        .selectFrom("mass_letter_recipient")
        .select(["mass_letter_id", "is_written"])
        .unionAll(eb.selectFrom("mass_letter_subscriber").select(["mass_letter_id", "is_written"]))
        .as("recipient"),
    )
    .select(["mass_letter_id", sql<number>`cast(count(*) as integer)`.as("people")])
    .where("mass_letter_id", "in", ids)
    .where("is_written", "=", 0)
    .groupBy("mass_letter_id")
    .execute();
  return new Map(
    letters.map(({ id }) => {
      const counts = { waiting: 0, sending: 0, sent: 0, failed: 0, expired: 0, unwritten: 0 };
      for (const row of states) if (row.mass_letter_id === id) counts[row.state] = row.copies;
      counts.unwritten = unwritten.find((row) => row.mass_letter_id === id)?.people ?? 0;
      return [id, counts];
    }),
  );
}

/** A mass letter as a list shows it. */
export interface ListedMassLetter extends MassLetterRow {
  readonly subjects: Partial<Record<Language, string>>;
}

/** All mass letters of an event: drafts first, then the last one sent. */
export function massLettersOf(db: Db, eventId: string): Promise<ListedMassLetter[]> {
  return lettersOfOne(db, "event_id", eventId);
}

/** As `massLettersOf`, to those who follow a series. */
export function seriesLettersOf(db: Db, seriesId: string): Promise<ListedMassLetter[]> {
  return lettersOfOne(db, "series_id", seriesId);
}

async function lettersOfOne(
  db: Db,
  owner: "event_id" | "series_id",
  ownerId: string,
): Promise<ListedMassLetter[]> {
  const letters = await db
    .selectFrom("mass_letter")
    .selectAll()
    .where(owner, "=", ownerId)
    .orderBy(sql`approved_at is not null`)
    .orderBy("approved_at", "desc")
    .orderBy("id", "desc")
    .execute();
  const texts = await db
    .selectFrom("mass_letter_text")
    .innerJoin("mass_letter", "mass_letter.id", "mass_letter_text.mass_letter_id")
    .select(["mass_letter_id", "language", "subject"])
    .where(`mass_letter.${owner}`, "=", ownerId)
    .execute();
  return letters.map((letter) => ({
    ...letter,
    subjects: Object.fromEntries(
      texts.filter((one) => one.mass_letter_id === letter.id).map((one) => [one.language, one.subject]),
    ),
  }));
}

/** A copy, with whom it is for. */
export interface Copy {
  readonly registrationId: string;
  readonly name: string;
  readonly email: string;
  /** Null: not in the outbox yet. */
  readonly letterId: string | null;
  readonly state: LetterState | null;
  readonly answer: string | null;
}

export const COPIES_A_PAGE = 50;

/** What became of each copy, those that failed first, fifty a page. @param page from 1 */
export function copiesOf(
  db: Db,
  massLetterId: string,
  { state, page }: { readonly state: LetterState | "unwritten" | null; readonly page: number },
): Promise<Copy[]> {
  return db
    .selectFrom("mass_letter_recipient as recipient")
    .innerJoin("registration", "registration.id", "recipient.registration_id")
    .leftJoin("outbox", (join) =>
      join
        .onRef("outbox.registration_id", "=", "recipient.registration_id")
        .onRef("outbox.mass_letter_id", "=", "recipient.mass_letter_id"),
    )
    .select(["recipient.registration_id as registrationId", "registration.name", "registration.email"])
    .select(["outbox.id as letterId", "outbox.state", "outbox.smtp_response as answer"])
    .where("recipient.mass_letter_id", "=", massLetterId)
    .$if(state === "unwritten", (query) => query.where("outbox.id", "is", null))
    .$if(state !== null && state !== "unwritten", (query) =>
      query.where("outbox.state", "=", state as LetterState),
    )
    .orderBy(sql`case when outbox.state = 'failed' then 0 else 1 end`)
    .orderBy("recipient.registration_id")
    .limit(COPIES_A_PAGE)
    .offset((page - 1) * COPIES_A_PAGE)
    .execute();
}

/** As `copiesOf`, of a letter to those who follow a series; those who have left before it went are not among them. */
export function subscriberCopiesOf(
  db: Db,
  massLetterId: string,
  { state, page }: { readonly state: LetterState | "unwritten" | null; readonly page: number },
): Promise<Copy[]> {
  return db
    .selectFrom("outbox")
    .select(["id as registrationId", "to_address as name", sql<string>`''`.as("email")])
    .select(["id as letterId", "state", "smtp_response as answer"])
    .where("mass_letter_id", "=", massLetterId)
    .$if(state !== null && state !== "unwritten", (query) => query.where("state", "=", state as LetterState))
    .orderBy(sql`case when state = 'failed' then 0 else 1 end`)
    .orderBy("to_address")
    .limit(COPIES_A_PAGE)
    .offset((page - 1) * COPIES_A_PAGE)
    .execute();
}

/** One letter to those who follow a series, or undefined. */
export async function seriesLetter(db: Db, seriesId: string, id: string): Promise<MassLetterRow | undefined> {
  return db
    .selectFrom("mass_letter")
    .selectAll()
    .where("id", "=", id)
    .where("series_id", "=", seriesId)
    .executeTakeFirst();
}
