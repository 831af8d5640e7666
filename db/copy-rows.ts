import { sql } from "kysely";
import { isPostgres } from "./open.ts";
import type { Db, Trx } from "./schema.ts";

/** An open database, and its address. */
export interface OpenDatabase {
  readonly db: Db;
  readonly url: string;
}

type Row = Record<string, unknown>;

const ROWS_AT_ONCE = 500;
/** Both engines take more in one statement. */
const MOST_PARAMETERS = 30_000;

/**
 * Puts all rows of one database where another's were, whichever engines they are: all of them or none. What is read
 * is as it was at one instant. Gives how many rows came.
 *
 * @throws Error when the two have not the same tables and columns: both must have had the same migrations
 */
export async function copyRows(from: OpenDatabase, to: OpenDatabase): Promise<number> {
  const tables = await tablesOf(to.db);
  if (JSON.stringify([...(await tablesOf(from.db))]) !== JSON.stringify([...tables]))
    throw new Error("The two databases have not the same tables: one of them lacks a migration.");

  return to.db.transaction().execute(async (target) => {
    const keys = isPostgres(to.url) ? await postgresKeys(target) : sqliteKeys(target);
    await keys.letGo();
    for (const table of tables.keys()) await sql`delete from ${sql.table(table)}`.execute(target);
    let count = 0;
    for await (const { table, rows } of rowsOf(from, tables)) {
      await target.withTables<Record<string, Row>>().insertInto(table).values(rows).execute();
      count += rows.length;
    }
    await keys.hold();
    return count;
  });
}

/** Columns by table, both in the order of the alphabet. */
async function tablesOf(db: Db): Promise<Map<string, string[]>> {
  const tables = await db.introspection.getTables();
  return new Map(
    tables
      .map(({ name, columns }) => [name, columns.map((column) => column.name).sort()] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function* rowsOf(
  { db, url }: OpenDatabase,
  tables: Map<string, string[]>,
): AsyncGenerator<{ table: string; rows: Row[] }> {
  const reading = db.startTransaction();
  const trx = await (
    isPostgres(url) ? reading.setIsolationLevel("repeatable read").setAccessMode("read only") : reading
  ).execute();
  try {
    for (const [table, columns] of tables) {
      const size = Math.min(ROWS_AT_ONCE, Math.floor(MOST_PARAMETERS / columns.length));
      const pages = isPostgres(url) ? postgresPages(trx, table, size) : sqlitePages(trx, table, size);
      for await (const rows of pages) yield { table, rows };
    }
  } finally {
    await trx.rollback().execute();
  }
}

async function* sqlitePages(trx: Trx, table: string, size: number): AsyncGenerator<Row[]> {
  for (let after = -1; ;) {
    const { rows } = await sql<Row & { number_of_row: number }>`
      select rowid as number_of_row, * from ${sql.table(table)}
      where rowid > ${after} order by rowid limit ${size}`.execute(trx);
    if (rows.length === 0) return;
    after = rows.at(-1)!.number_of_row;
    yield rows.map(({ number_of_row: _, ...row }) => row);
  }
}

async function* postgresPages(trx: Trx, table: string, size: number): AsyncGenerator<Row[]> {
  await sql`declare copied cursor for select * from ${sql.table(table)}`.execute(trx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(size)} from copied`.execute(trx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close copied`.execute(trx);
}

/** Whether what a row points to is there is asked at the end: rows come in no order of their own. */
interface ForeignKeys {
  readonly letGo: () => Promise<unknown>;
  readonly hold: () => Promise<unknown>;
}

function sqliteKeys(trx: Trx): ForeignKeys {
  return {
    letGo: () => sql`pragma defer_foreign_keys = on`.execute(trx),
    // The commit asks.
    hold: () => Promise.resolve(),
  };
}

async function postgresKeys(trx: Trx): Promise<ForeignKeys> {
  const { rows } = await sql<{ name: string; of: string }>`
    select quote_ident(conname) as name, conrelid::regclass::text as of from pg_constraint
    where contype = 'f' and connamespace = current_schema()::regnamespace`.execute(trx);
  const alter = async (how: string) => {
    for (const { name, of } of rows)
      await sql.raw(`alter table ${of} alter constraint ${name} ${how}`).execute(trx);
  };
  return {
    letGo: () => alter("deferrable initially deferred"),
    async hold() {
      await sql`set constraints all immediate`.execute(trx);
      await alter("not deferrable");
    },
  };
}
