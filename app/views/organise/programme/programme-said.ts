import { programmeWords } from "#app/language/organise/programme.ts";
import { programmeEditorWords, warningSentence } from "#app/language/programme-editor.ts";
import { timeRange } from "#app/language/when.ts";
import type { PlannedSession } from "#app/programme/edit/editable-programme.ts";
import type { Shown } from "./programme-board.ts";

/** What was done, as the address of the page says it afterwards; `of` is a session's id. */
export const DEEDS = ["added", "saved", "moved", "stays", "unscheduled", "undone", "removed"] as const;
export type Deed = (typeof DEEDS)[number];

/** The query that leads back to the programme after something was done. */
export function afterwards(deed: Deed, of: string | number): string {
  return `?${deed}=${of}`;
}

/** The sentence about what was just done, for eye and screen reader alike, and what it was done to. */
export function saidOf(
  shown: Shown,
  query: URLSearchParams,
): { sentence: string | null; focused: string | null } {
  const deed = DEEDS.find((one) => query.has(one));
  // Back from a session to where it stands: nothing was done.
  if (!deed) return { sentence: null, focused: query.get("at") };
  const { programme, language } = shown;
  const { said } = programmeWords[language];
  const { live } = programmeEditorWords[language];
  if (deed === "removed") return { sentence: said.removed, focused: null };
  if (deed === "undone") {
    const sessions = Number(query.get(deed));
    return { sentence: live.undone(Number.isInteger(sessions) ? sessions : 1), focused: query.get("of") };
  }
  const id = query.get(deed)!;
  const session = [...programme.scheduled, ...programme.unscheduled].find((one) => one.id === id);
  if (!session) return { sentence: null, focused: null };
  const { title } = session.now;
  const isPlaced = session.now.starts_at !== null;
  const sentence = {
    added: said.added(title),
    saved: said.saved(title),
    moved: isPlaced ? live.placed(title, placeOf(session, shown)) : said.saved(title),
    stays: live.stays(title),
    unscheduled: live.unscheduled(title),
  }[deed];
  return { sentence: isPlaced ? `${sentence} ${conflictsOf(session, shown)}` : sentence, focused: id };
}

/** «Sal B, kl. 11.30–13.00» */
function placeOf({ now }: PlannedSession, { programme, language }: Shown): string {
  const room = programme.rooms.find(({ id }) => id === now.room_id);
  const time = timeRange(now.starts_at!, now.ends_at, programme.event.zone, language);
  return `${room?.name ?? programmeWords[language].board.allRooms}, ${time}`;
}

function conflictsOf({ id }: PlannedSession, { warnings, language }: Shown): string {
  const about = warnings.filter(({ sessionIds }) => sessionIds.includes(id));
  return about.length === 0
    ? programmeWords[language].board.noWarnings
    : about.map((one) => warningSentence(one, language)).join(" ");
}
