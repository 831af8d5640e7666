import { isDeepStrictEqual } from "node:util";
import type { ListedPlace, ProgrammeChange } from "./changes.ts";

/** One session over several releases. */
interface Course {
  /** What it is called now, or was last. */
  readonly title: string;
  readonly lang: string;
  readonly wasThere: boolean;
  readonly isThere: boolean;
  readonly firstTitle: string;
  readonly firstPlace: ListedPlace | null;
  readonly place: ListedPlace | null;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

/**
 * What several releases changed between them, in one list: what was moved back, or came and went, is not in it, and
 * what was moved twice is in it once. New wording is left out: it changes nobody's day.
 *
 * @param releases the changes of each, the oldest first
 */
export function netChanges(releases: readonly (readonly ProgrammeChange[])[]): ProgrammeChange[] {
  const courses = new Map<string, Course>();
  for (const change of releases.flat()) {
    courses.set(change.sessionId, followed(courses.get(change.sessionId) ?? begun(change), change));
  }
  return [...courses].flatMap(([sessionId, course]) => changesOf(sessionId, course));
}

function begun(change: ProgrammeChange): Course {
  const wasThere = change.code !== "added";
  return {
    title: change.title,
    lang: change.lang,
    wasThere,
    isThere: wasThere,
    firstTitle: change.code === "renamed" ? change.before : change.title,
    firstPlace: null,
    place: null,
    joined: [],
    left: [],
  };
}

function followed(course: Course, change: ProgrammeChange): Course {
  const now = { ...course, title: change.title, lang: change.lang };
  switch (change.code) {
    case "added":
      return { ...now, isThere: true, place: change.place };
    case "removed":
      return { ...now, isThere: false, firstPlace: course.firstPlace ?? change.place };
    case "moved":
      return { ...now, firstPlace: course.firstPlace ?? change.before, place: change.place };
    case "people":
      return {
        ...now,
        joined: without(course.joined, change.left).concat(without(change.joined, course.left)),
        left: without(course.left, change.joined).concat(without(change.left, course.joined)),
      };
    case "renamed":
    case "reworded":
      return now;
  }
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}

function changesOf(sessionId: string, course: Course): ProgrammeChange[] {
  const { title, lang, wasThere, isThere, firstTitle, firstPlace, place, joined, left } = course;
  const of = { sessionId, title, lang };
  if (!wasThere) return isThere ? [{ ...of, code: "added", place: place! }] : [];
  if (!isThere) return [{ ...of, title: firstTitle, code: "removed", place: firstPlace! }];
  const isMoved = firstPlace !== null && place !== null && !isDeepStrictEqual(firstPlace, place);
  const isNew = joined.length + left.length > 0;
  return [
    ...(isMoved ? [{ ...of, code: "moved" as const, before: firstPlace, place }] : []),
    ...(firstTitle === title ? [] : [{ ...of, code: "renamed" as const, before: firstTitle }]),
    ...(isNew ? [{ ...of, code: "people" as const, joined, left }] : []),
  ];
}
