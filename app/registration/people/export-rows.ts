import { partsOf, type OfferedPart } from "#app/events/parts.ts";
import { exportWords } from "#app/language/people.ts";
import type { Db } from "#db/schema.ts";
import type { Cell } from "./csv.ts";
import { detailsOf, type Details, type DetailWish } from "./details-of.ts";
import { allPeople, type Listed } from "./listed.ts";
import type { PeopleWish } from "./wish.ts";

export interface ExportedTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The people of an event as a table: who they are, and in columns of their own what is wished for beside it. The
 * headers are the same whoever asks, in bokmål, so that what reads the file can rely on them. A fixed number of
 * queries.
 */
export async function exportRows(
  db: Db,
  eventId: string,
  tab: PeopleWish["tab"],
  wish: DetailWish,
): Promise<ExportedTable> {
  const people = await allPeople(db, eventId, tab);
  const details = await detailsOf(db, eventId, null, wish);
  const columns = [
    ...(wish.answers ? await answerColumns(db, eventId) : []),
    ...(wish.parts ? await partColumns(db, eventId) : []),
    ...(wish.diet ? DIET_COLUMNS : []),
    ...(wish.notes ? [NOTES_COLUMN] : []),
  ];
  return {
    headers: [...Object.values(exportWords.headers), ...columns.map((one) => one.header)],
    rows: people.map((one) => {
      const theirs = details(one.id);
      return [...cellsOf(one), ...columns.map((column) => column.cell(theirs))];
    }),
  };
}

/** In the order of `exportWords.headers`. */
function cellsOf(one: Listed): Cell[] {
  const { states, kinds } = exportWords;
  return [
    one.name,
    one.email,
    one.organisation,
    states[one.status],
    one.place,
    kinds[one.kind],
    one.arrived_at,
    one.status_reason,
  ];
}

interface Column {
  readonly header: string;
  readonly cell: (details: Details) => Cell;
}

async function answerColumns(db: Db, eventId: string): Promise<Column[]> {
  const questions = await db
    .selectFrom("question")
    .select(["id", "text", "kind"])
    .where("event_id", "=", eventId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return questions.map(({ id, text, kind }) => ({
    header: text,
    cell: ({ answers }) => {
      const given = answers.get(id) ?? [];
      return (kind === "yes-no" ? given.map(yesOrNo) : given).join(", ");
    },
  }));
}

function yesOrNo(answer: string): string {
  return answer === "yes" ? exportWords.yes : exportWords.no;
}

async function partColumns(db: Db, eventId: string): Promise<Column[]> {
  const parts = await partsOf(db, eventId);
  return parts.map((part) => ({
    header: partName(part),
    cell: (details) => (details.parts.includes(part.id) ? exportWords.yes : ""),
  }));
}

function partName({ title, day }: OfferedPart): string {
  return title ?? exportWords.day(day ?? 1);
}

const DIET_COLUMNS: readonly Column[] = [
  {
    header: exportWords.diet,
    cell: ({ diet }) => (diet?.choices ?? []).map((choice) => exportWords.diets[choice]).join(", "),
  },
  { header: exportWords.dietNote, cell: ({ diet }) => diet?.note ?? null },
];

const NOTES_COLUMN: Column = { header: exportWords.notes, cell: ({ notes }) => notes.join("\n") };
