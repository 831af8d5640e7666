import { clocksIn } from "#app/events/pasted/clock.ts";
import { peopleIn } from "#app/events/pasted/people.ts";
import { sessionIn } from "./cell.ts";
import type { DayNumbers } from "./days.ts";
import { fold } from "./fold.ts";
import type { Grid } from "./grid.ts";
import {
  asSpeaker,
  kindOf,
  type ProgrammeWarning,
  type ReadProgramme,
  type ReadSession,
  type ReadSpeaker,
} from "./read-session.ts";

/** What a column may hold. */
export type Column =
  | "title"
  | "starts"
  | "ends"
  | "day"
  | "room"
  | "speakers"
  | "position"
  | "organisation"
  | "abstract"
  | "track"
  | "kind";

/** Column number by what it holds, from 0. */
export type ColumnMap = Partial<Record<Column, number>>;

/** Headings in bokmål, nynorsk and English, folded; the surer before the vaguer. */
const headings: Record<Column, string> = {
  title:
    "tittel|title|sesjon|okt|session|session title|innlegg|foredrag|programpost|aktivitet|talk|hva|kva|emne|program",
  starts:
    "start|starter|startar|starttid|fra|fra kl|starts|start time|begins|tid|tidspunkt|klokkeslett|kl|nar|time|when",
  ends: "slutt|slutter|sluttar|sluttid|til|til kl|end|ends|end time",
  day: "dag|dato|day|date",
  room: "rom|sal|lokale|sted|stad|room|hall|venue|scene|hvor|kvar|where",
  speakers:
    "foredragsholder|foredragsholdere|foredragshaldar|innleder|innledere|innleiar|innleiarar|speaker|speakers|navn|namn|name|presenter|ved|hvem|kven|who",
  position: "stilling|rolle|role|job title|position|tittel foredragsholder",
  organisation:
    "virksomhet|verksemd|organisasjon|etat|arbeidsgiver|arbeidsgjevar|organisation|organization|company|affiliation",
  abstract: "beskrivelse|skildring|omtale|sammendrag|samandrag|ingress|abstract|description|innhold|innhald",
  track: "spor|parallell|track|tema|theme",
  kind: "type|kind",
};

/** Wider than any table of sessions. */
const MAX_COLUMNS = 200;

export const COLUMNS = Object.keys(headings) as readonly Column[];

/** Which column holds what, by the headings of the first row. Undefined when no title or no other column is known. */
export function columnsOf(header: readonly string[]): ColumnMap | undefined {
  const folded = header.slice(0, MAX_COLUMNS).map(fold);
  const map: ColumnMap = {};
  for (const column of COLUMNS) {
    const names = headings[column].split("|");
    const found = names
      .map((name) => folded.indexOf(name))
      .find((at) => at !== -1 && !Object.values(map).includes(at));
    if (found !== undefined) map[column] = found;
  }
  return map.title !== undefined && Object.keys(map).length >= 2 ? map : undefined;
}

/**
 * The sessions of a table with a heading row, one a row. Rows with the same title, day, start and room are one session
 * with several speakers.
 *
 * @param map where an organiser has said which column holds what
 */
export function readColumns(table: Grid, days: DayNumbers, map = columnsOf(table[0] ?? [])): ReadProgramme {
  const warnings: ProgrammeWarning[] = [];
  if (map === undefined)
    return {
      sessions: [],
      warnings: [{ code: "nothing-found", words: (table[0] ?? []).join(", ").slice(0, 80) }],
    };
  const known = new Set(Object.values(map));
  for (const [at, words] of (table[0] ?? []).entries()) {
    if (!known.has(at) && words.trim() !== "") warnings.push({ code: "column-unknown", words });
  }
  const sessions = new Map<string, ReadSession>();
  for (const row of table.slice(1)) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const session = rowSession(row, map, days);
    if (session === undefined) {
      warnings.push({ code: "row-without-title", words: row.filter(Boolean).join(", ").slice(0, 80) });
      continue;
    }
    const key = JSON.stringify([fold(session.title), session.day, session.starts, session.room]);
    const same = sessions.get(key);
    sessions.set(
      key,
      same
        ? { ...same, speakers: [...same.speakers, ...session.speakers], sure: same.sure && session.sure }
        : session,
    );
  }
  return { sessions: [...sessions.values()], warnings };
}

function rowSession(row: readonly string[], map: ColumnMap, days: DayNumbers): ReadSession | undefined {
  const cell = (column: Column) => (map[column] === undefined ? "" : (row[map[column]] ?? "").trim());
  if (cell("title") === "") return undefined;
  const session =
    map.speakers === undefined
      ? sessionIn(cell("title"))
      : { ...sessionIn(""), title: cell("title"), kind: kindOf(cell("title")) };
  const starts = clockIn(cell("starts"));
  const speakers = speakersIn(cell("speakers"), cell("position"), cell("organisation"));
  return {
    ...session,
    day: /^\d{1,2}$/.test(cell("day")) ? Number(cell("day")) : days.of(cell("day") || cell("starts")),
    starts: starts?.starts ?? null,
    ends: clockIn(cell("ends"))?.starts ?? starts?.ends ?? null,
    room: cell("room") || null,
    track: cell("track") || null,
    abstract: cell("abstract") || session.abstract,
    kind:
      kindOf(`${cell("kind")} `.trim() || session.title) === "session"
        ? session.kind
        : kindOf(cell("kind") || session.title),
    speakers: [...session.speakers, ...speakers],
    sure: session.sure && speakers.every((speaker) => speaker.sure),
  };
}

/** «09:00», «2026-12-01 09:00», «9», «09.00–09.45». */
function clockIn(cell: string): { starts: string; ends: string | null } | undefined {
  const text = cell
    .slice(0, 60)
    .replace(/(\d{4}-\d\d-\d\d)[T ]/, "")
    .replace(/^(\d\d:\d\d):\d\d(?:\.\d+)?.*$/, "$1");
  return clocksIn(/^\d{1,4}$/.test(text) ? `kl ${text}` : text)[0];
}

function speakersIn(names: string, position: string, organisation: string): ReadSpeaker[] {
  const people = peopleIn(names.replace(/[;\n\/]/g, ", "));
  if (people.length === 0 && names !== "") {
    const single = {
      name: names,
      titles: [],
      organisation: null,
      isNameToCome: false,
      bio: null,
      sure: false,
    };
    return [asSpeaker({ ...single, titles: position ? [position] : [], organisation: organisation || null })];
  }
  return people.map((person) =>
    asSpeaker({
      ...person,
      titles: position ? [position] : person.titles,
      organisation: organisation || person.organisation,
    }),
  );
}
