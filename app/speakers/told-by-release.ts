import type { PendingRelease } from "#app/programme/release/pending.ts";
import type { Db } from "#db/schema.ts";

/** To whom a release brings a letter from us. */
export interface ToldByRelease {
  readonly people: number;
  /** By name as the programme has it; a role without a name is in the number alone. */
  readonly names: readonly string[];
}

/** Of those whom a release moves, who was asked to speak through us and told when: `tellMovedSpeakers` writes to them. */
export async function toldByRelease(
  db: Db,
  eventId: string,
  moved: PendingRelease["moved"],
): Promise<ToldByRelease> {
  const invited = await db
    .selectFrom("speaker_invitation")
    .select("appearance_id")
    .distinct()
    .where("event_id", "=", eventId)
    .where("revoked_at", "is", null)
    .where("told", "is not", null)
    .execute();
  const told = moved.filter(({ id }) => invited.some((one) => one.appearance_id === id));
  return { people: told.length, names: told.map(({ name }) => name).filter((name) => name !== null) };
}
