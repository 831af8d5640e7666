import { cleanText, oneLine } from "#app/calendar/text.ts";
import type { ProgrammeWarning, ReadProgramme, ReadSession, ReadSpeaker, ReadTalk } from "./read-session.ts";

/** Longer than any title, name or room that a page could show. */
const MAX_LINE = 300;
/** Twenty pages. */
const MAX_TEXT = 40_000;
const VISIBLE = /[^\p{C}\p{Z}]/u;

/**
 * A programme without what no page and no database can hold: control characters, names that nobody can see, titles
 * without end. What was shortened or left out is said.
 */
export function cleaned({ sessions, warnings }: ReadProgramme): ReadProgramme {
  const said: ProgrammeWarning[] = warnings.map(({ code, words }) => ({ code, words: line(words) }));
  const visible = sessions.filter(({ title }) => VISIBLE.test(title));
  if (visible.length < sessions.length) said.push({ code: "row-without-title", words: "" });
  for (const { title } of visible.filter((one) => one.title.length > MAX_LINE)) {
    said.push({ code: "cut", words: line(title) });
  }
  return { sessions: visible.map(session), warnings: said };
}

function session(one: ReadSession): ReadSession {
  return {
    ...one,
    title: line(one.title),
    room: lineOrNull(one.room),
    track: lineOrNull(one.track),
    abstract: textOrNull(one.abstract),
    speakers: one.speakers.map(speaker),
    talks: one.talks.filter(({ title }) => VISIBLE.test(title)).map(talk),
  };
}

function talk(one: ReadTalk): ReadTalk {
  return {
    ...one,
    title: line(one.title),
    lang: one.lang && /^[a-z]{2,3}$/.test(one.lang) ? one.lang : null,
    subtitle: lineOrNull(one.subtitle),
    abstract: textOrNull(one.abstract),
    speakers: one.speakers.map(speaker),
  };
}

function speaker(one: ReadSpeaker): ReadSpeaker {
  return {
    ...one,
    name: lineOrNull(one.name),
    titles: one.titles.map(line).filter(Boolean),
    organisation: lineOrNull(one.organisation),
    roleLabel: lineOrNull(one.roleLabel),
    bio: textOrNull(one.bio),
  };
}

function line(text: string): string {
  return oneLine(text.slice(0, MAX_LINE));
}

function lineOrNull(text: string | null): string | null {
  return text !== null && VISIBLE.test(text) ? line(text) : null;
}

function textOrNull(text: string | null): string | null {
  return text !== null && VISIBLE.test(text) ? cleanText(text.slice(0, MAX_TEXT)).trim() : null;
}
