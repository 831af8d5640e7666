import { sql } from "kysely";
import type { Db, DietChoice } from "#db/schema.ts";

/** What the kitchen needs to know: how many of each, and never who. */
export interface DietCounts {
  /** Who come and eat here: those with a seat in the room. */
  readonly people: number;
  readonly choices: Readonly<Record<DietChoice, number>>;
  /** How many have written something beside it. */
  readonly notes: number;
  /** How many have asked for assistance: of all who have a seat, in the room or not. */
  readonly assistance: number;
}

/** Counts what is to be served to those who have a seat in the room, and who need something to take part. Two queries. */
export async function dietCounts(db: Db, eventId: string): Promise<DietCounts> {
  const rows = await db
    .selectFrom("registration")
    .leftJoin("diet", "diet.registration_id", "registration.id")
    .select(["diet.choices", sql<number>`cast(count(*) as integer)`.as("people")])
    .select(sql<number>`cast(count(diet.note) as integer)`.as("notes"))
    .where("registration.event_id", "=", eventId)
    .where("registration.kind", "=", "physical")
    .where("registration.status", "in", ["confirmed", "offered"])
    .groupBy("diet.choices")
    .execute();
  const { assistance } = await db
    .selectFrom("assistance")
    .innerJoin("registration", "registration.id", "assistance.registration_id")
    .select(sql<number>`cast(count(*) as integer)`.as("assistance"))
    .where("registration.event_id", "=", eventId)
    .where("registration.status", "in", ["confirmed", "offered"])
    .executeTakeFirstOrThrow();
  const choices = { vegetarian: 0, vegan: 0, "gluten-free": 0, "lactose-free": 0, "nut-free": 0 };
  for (const row of rows) {
    const chosen = (row.choices ?? "").split(",").filter(Boolean) as DietChoice[];
    for (const choice of chosen) choices[choice] += row.people;
  }
  const sum = (of: "people" | "notes") => rows.reduce((total, row) => total + row[of], 0);
  return { people: sum("people"), choices, notes: sum("notes"), assistance };
}
