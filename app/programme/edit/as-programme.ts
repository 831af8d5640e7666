import type { ListedAppearance, Programme, ProgrammeSession } from "#app/programme/queries.ts";
import type { SessionRow } from "#db/schema.ts";
import type { AppearanceDraft } from "./draft.ts";
import type { EditableProgramme, PlannedSession } from "./editable-programme.ts";

/**
 * A programme as the public will see it after the next release, for a preview and to compare an import with: without
 * blockers, and without pictures.
 */
export function asProgramme(programme: EditableProgramme): Programme {
  const planned = [...programme.scheduled, ...programme.unscheduled];
  return {
    sessions: planned
      .filter(({ now }) => now.kind !== "blocker")
      .map((session) => asSession(session, programme)),
    appearances: [],
  };
}

function asSession(
  { id, now }: PlannedSession,
  { event, rooms, tracks }: EditableProgramme,
): ProgrammeSession {
  const { appearances, talks, kind, ...columns } = now;
  const listed = (one: AppearanceDraft, talkId: string | null): ListedAppearance => ({
    ...one,
    event_id: event.id,
    session_id: id,
    talk_id: talkId,
    speaker_id: null,
    position: 0,
    image_path: null,
    image_alt: null,
    image_credit: null,
    image_width: null,
  });
  return {
    ...columns,
    kind: kind as SessionRow["kind"],
    id,
    event_id: event.id,
    calendar_uid: `session-${id}@samling`,
    calendar_sequence: 0,
    changed_at: event.changed_at,
    room: rooms.find((room) => room.id === now.room_id),
    track: tracks.find((track) => track.id === now.track_id),
    appearances: appearances.map((one) => listed(one, null)),
    talks: talks.map((talk, position) => ({
      ...talk,
      session_id: id,
      position,
      appearances: talk.appearances.map((one) => listed(one, talk.id)),
    })),
  };
}
