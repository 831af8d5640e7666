import type { Db } from "#db/schema.ts";

/** How many have chosen a day or a session, with a seat or without one. */
export async function peopleWhoChose(db: Db, partId: string): Promise<number> {
  const { people } = await db
    .selectFrom("registration_part")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("people"))
    .where("part_id", "=", partId)
    .executeTakeFirstOrThrow();
  return people;
}
