import { attendedOf } from "#app/events/edit/headcounts.ts";
import { materialsOf, type ListedMaterial } from "#app/materials/queries.ts";
import type { Db } from "#db/schema.ts";
import type { AfterSpeaking } from "#emails/facts.ts";
import type { Turn } from "./turns.ts";

/** What came of a turn when the event is over. */
export interface Afterwards {
  /** How many heard it, as the organiser says of the talk, or of the session, or of the event. */
  readonly listeners: string | null;
  /** Of the talk, the session or the whole event; where anybody can open them. */
  readonly recordings: readonly ListedMaterial[];
  /** This person's own. */
  readonly slides: readonly ListedMaterial[];
}

/** What anybody can see of what each has said, in the order asked. Two queries, however many they are. */
export async function afterwardsOf(
  db: Db,
  eventId: string,
  turns: readonly Pick<Turn, "session" | "talk" | "one">[],
): Promise<Afterwards[]> {
  const counts = await attendedOf(db, eventId);
  const out = (await materialsOf(db, { eventId })).filter((one) => (one.url ?? one.file_name) !== null);
  return turns.map(({ session, talk, one }) => {
    const ofTalk = counts.find((count) => talk !== null && count.talk_id === talk.id);
    const ofSession = counts.find((count) => count.talk_id === null && count.session_id === session.id);
    const ofEvent = counts.find((count) => count.talk_id === null && count.session_id === null);
    const count = ofTalk ?? ofSession ?? ofEvent;
    const isTheirs = (material: ListedMaterial) =>
      material.appearance_id === one.id ||
      (material.appearance_id === null &&
        (material.talk_id === null || material.talk_id === talk?.id) &&
        (material.session_id === null || material.session_id === session.id));
    return {
      listeners: count?.words ?? count?.people?.toString() ?? null,
      recordings: out.filter((material) => material.kind === "recording" && isTheirs(material)),
      slides: out.filter((material) => material.kind === "slides" && material.appearance_id === one.id),
    };
  });
}

/** The same in numbers, for a letter. */
export function inNumbers({ listeners, recordings, slides }: Afterwards): AfterSpeaking {
  return { listeners, recordings: recordings.length, slides: slides.length };
}
