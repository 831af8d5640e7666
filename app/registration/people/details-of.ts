import type { Db, DietChoice } from "#db/schema.ts";
import { grouped } from "./grouped.ts";

/** What a list can have in columns of its own beside who somebody is. */
export interface Details {
  /** What was answered to each question, by its id: several where several could be chosen. */
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** The ids of the chosen sessions and days. */
  readonly parts: readonly string[];
  readonly diet: { readonly choices: readonly DietChoice[]; readonly note: string | null } | null;
  /** What organisers have noted, the oldest first. */
  readonly notes: readonly string[];
}

/** Which columns are wanted. Diet is for those who may see it by name (trust.md §3): whoever calls has looked. */
export type DetailWish = Readonly<Record<keyof Details, boolean>>;

export const NO_DETAILS: DetailWish = { answers: false, parts: false, diet: false, notes: false };

/**
 * The details of the people of an event by their ids, in one query for each kind of detail.
 *
 * @param ids of one page; null: of all
 */
export async function detailsOf(
  db: Db,
  eventId: string,
  ids: readonly string[] | null,
  wish: DetailWish,
): Promise<(id: string) => Details> {
  const among = ids && [...ids, ""];
  const answers = wish.answers ? await answersIn(db, eventId, among) : [];
  const parts = wish.parts ? await partsIn(db, eventId, among) : [];
  const diets = wish.diet ? await dietsIn(db, eventId, among) : [];
  const notes = wish.notes ? await notesIn(db, eventId, among) : [];

  const answersBy = grouped(answers, (row) => row.registration_id);
  const partsBy = grouped(parts, (row) => row.registration_id);
  const dietBy = new Map(diets.map((row) => [row.registration_id, row]));
  const notesBy = grouped(notes, (row) => row.registration_id);
  return (id) => ({
    answers: new Map(
      [...grouped(answersBy.get(id) ?? [], (row) => row.question_id)].map(([question, rows]) => [
        question,
        rows.flatMap((row) => row.option ?? row.text ?? []),
      ]),
    ),
    parts: (partsBy.get(id) ?? []).map((row) => row.part_id),
    diet: dietIn(dietBy.get(id)),
    notes: (notesBy.get(id) ?? []).map((row) => row.text),
  });
}

type Among = readonly string[] | null;

function answersIn(db: Db, eventId: string, among: Among) {
  return db
    .selectFrom("answer")
    .innerJoin("registration", "registration.id", "answer.registration_id")
    .leftJoin("question_option", "question_option.id", "answer.option_id")
    .select(["answer.registration_id", "answer.question_id", "answer.text", "question_option.text as option"])
    .where("registration.event_id", "=", eventId)
    .$if(among !== null, (query) => query.where("registration.id", "in", among!))
    .orderBy("question_option.position")
    .orderBy("answer.id")
    .execute();
}

function partsIn(db: Db, eventId: string, among: Among) {
  return db
    .selectFrom("registration_part")
    .innerJoin("registration", "registration.id", "registration_part.registration_id")
    .select(["registration_part.registration_id", "registration_part.part_id"])
    .where("registration.event_id", "=", eventId)
    .$if(among !== null, (query) => query.where("registration.id", "in", among!))
    .orderBy("registration_part.part_id")
    .execute();
}

function dietsIn(db: Db, eventId: string, among: Among) {
  return db
    .selectFrom("diet")
    .innerJoin("registration", "registration.id", "diet.registration_id")
    .select(["diet.registration_id", "diet.choices", "diet.note"])
    .where("registration.event_id", "=", eventId)
    .$if(among !== null, (query) => query.where("registration.id", "in", among!))
    .execute();
}

function notesIn(db: Db, eventId: string, among: Among) {
  return db
    .selectFrom("note")
    .innerJoin("registration", "registration.id", "note.registration_id")
    .select(["note.registration_id", "note.text"])
    .where("registration.event_id", "=", eventId)
    .$if(among !== null, (query) => query.where("registration.id", "in", among!))
    .orderBy("note.at")
    .orderBy("note.id")
    .execute();
}

function dietIn(row: { choices: string; note: string | null } | undefined): Details["diet"] {
  return row ? { choices: row.choices.split(",").filter(Boolean) as DietChoice[], note: row.note } : null;
}
