import { z } from "zod";
import { wallOf } from "#app/time.ts";
import { asSpeaker, emptySession, type ReadProgramme } from "./read-session.ts";

const instant = z.iso.datetime().nullish();
const words = z.string().max(50_000);
const speaker = z.object({
  name: words.nullish(),
  role: z.enum(["speaker", "moderator", "panellist", "host"]).default("speaker"),
  titles: z.array(words).max(20).default([]),
  organisation: words.nullish(),
});
const session = z.object({
  title: words.min(1),
  kind: z.enum(["session", "opening", "panel", "break", "questions"]).default("session"),
  abstract: words.nullish(),
  day: z.number().int().min(1).max(60).nullish(),
  starts_at: instant,
  ends_at: instant,
  room: words.nullish(),
  track: words.nullish(),
  speakers: z.array(speaker).max(100).default([]),
  talks: z
    .array(
      z.object({
        number: z.number().int().nullish(),
        kind: z.enum(["talk", "panel", "questions"]).default("talk"),
        title: words.min(1),
        language: words.nullish(),
        subtitle: words.nullish(),
        abstract: words.nullish(),
        speakers: z.array(speaker).max(100).default([]),
      }),
    )
    .max(100)
    .default([]),
});
const programme = z.object({ zone: z.string().optional(), sessions: z.array(session).max(2_000) });

/** The programme in an answer of our own API (docs/api.md), or undefined for other JSON. */
export function readJson(text: string, zone: string): ReadProgramme | undefined {
  const read = programme.safeParse(parsed(text));
  if (!read.success) return undefined;
  const wall = (at: string | null | undefined) => (at ? wallOf(at, zone).time : null);
  const sessions = read.data.sessions.map((one) => ({
    ...emptySession(one.title),
    kind: one.kind,
    abstract: one.abstract ?? null,
    day: one.day ?? null,
    starts: wall(one.starts_at),
    ends: wall(one.ends_at),
    room: one.room ?? null,
    track: one.track ?? null,
    speakers: one.speakers.map(speakerOf),
    talks: one.talks.map((talk) => ({
      number: talk.number ?? null,
      kind: talk.kind,
      title: talk.title,
      lang: talk.language ?? null,
      subtitle: talk.subtitle ?? null,
      abstract: talk.abstract ?? null,
      isPanelOfSession: talk.kind === "panel" && talk.speakers.length === 0,
      speakers: talk.speakers.map(speakerOf),
      sure: true,
    })),
  }));
  return { sessions, warnings: [] };
}

function speakerOf({ name, role, titles, organisation }: z.infer<typeof speaker>) {
  const person = { name: name ?? null, titles, organisation: organisation ?? null };
  return { ...asSpeaker({ ...person, isNameToCome: false, bio: null, sure: true }), role };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
