import { wallOf } from "#app/time.ts";
import type { ListedAppearance, Programme } from "../queries.ts";
import type { KnownSession } from "./compare.ts";
import type { ReadSpeaker } from "./read-session.ts";

/** A stored programme as `compareProgramme` takes it, on the wall of the event's zone. */
export function knownSessions(programme: Programme, zone: string): KnownSession[] {
  return programme.sessions.map((session) => ({
    id: session.id,
    title: session.title,
    day: session.day,
    starts: session.starts_at && wallOf(session.starts_at, zone).time,
    ends: session.ends_at && endOnWall(session.ends_at, session.starts_at, zone),
    room: session.room?.name ?? null,
    track: session.track?.name ?? null,
    kind: session.kind,
    abstract: session.abstract,
    speakers: session.appearances.map(speakerOf),
    talks: session.talks.map((talk) => ({
      number: talk.number,
      kind: talk.kind,
      title: talk.title,
      lang: talk.lang,
      subtitle: talk.subtitle,
      abstract: talk.abstract,
      isPanelOfSession: talk.is_panel_of_session === 1,
      speakers: talk.appearances.map(speakerOf),
      sure: true,
    })),
    sure: true,
  }));
}

/** Midnight at the end of a day is 24:00, as a programme writes it. */
function endOnWall(ends: string, starts: string | null, zone: string): string {
  const { time, date } = wallOf(ends, zone);
  return time === "00:00" && starts !== null && wallOf(starts, zone).date < date ? "24:00" : time;
}

function speakerOf(one: ListedAppearance): ReadSpeaker {
  return {
    name: one.name,
    titles: one.titles.split("\n").filter(Boolean),
    organisation: one.organisation,
    role: one.role,
    roleLabel: one.role_label,
    isNameToCome: one.is_name_to_come === 1,
    bio: one.bio,
    sure: true,
  };
}
