import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import { afterwardsOf } from "#app/speakers/afterwards.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { materialsView } from "#app/views/site/afterwards.ts";
import type { Db } from "#db/schema.ts";

/** What came of a talk, to whoever gave it: how many heard it, and where recording and slides are, once they are out. */
export async function speakOutcome(db: Db, { event, turn }: OpenSpeaker, language: Language) {
  const words = speakWords[language].outcome;
  const [after] = await afterwardsOf(db, event.id, [turn]);
  const isPublic = event.status === "published" && event.withdrawn_at === null;
  const { listeners, recordings, slides } = after!;
  const items = isPublic
    ? materialsView([...recordings, ...slides], language, {
        isOver: true,
        programme: null,
        slug: event.slug,
      })
    : [];
  return {
    heading: words.heading,
    listeners: listeners === null ? null : words.listeners(listeners),
    items,
    none: items.length === 0 ? words.none : null,
  };
}
