import type { Db, DietChoice } from "#db/schema.ts";

/** One who comes to speak, and what they have said of food. */
export interface SpeakerDiet {
  readonly id: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly choices: readonly DietChoice[];
  readonly note: string | null;
}

/**
 * Those who have said that they are coming to speak, in the order of the programme, each once however often they
 * speak. One query.
 */
export async function speakerDiets(db: Db, eventId: string): Promise<SpeakerDiet[]> {
  const rows = await db
    .selectFrom("speaker_answer")
    .innerJoin("appearance", "appearance.id", "speaker_answer.appearance_id")
    .select(["appearance.id", "appearance.speaker_id", "appearance.name", "appearance.organisation"])
    .select(["speaker_answer.diet_choices", "speaker_answer.diet_note"])
    .where("speaker_answer.event_id", "=", eventId)
    .where("speaker_answer.is_coming", "=", 1)
    .orderBy("appearance.position")
    .orderBy("appearance.id")
    .execute();
  const people = new Map<string, SpeakerDiet>();
  for (const { id, speaker_id, name, organisation, diet_choices, diet_note } of rows) {
    const key = speaker_id ?? id;
    const before = people.get(key);
    const said = diet_choices.split(",").filter(Boolean) as DietChoice[];
    const choices = [...new Set([...(before?.choices ?? []), ...said])];
    const notes = new Set([before?.note, diet_note].filter(Boolean));
    people.set(key, { id, name: name ?? "", organisation, choices, note: [...notes].join(" ") || null });
  }
  return [...people.values()];
}
