import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Sqlite from "better-sqlite3";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { keepingStatements } from "./kept-statements.ts";
import type { Database, Db } from "./schema.ts";
import { WholeSqliteDialect } from "./sqlite-dialect.ts";

/** How long a SQLite process waits for another's transaction before it gives up. */
const BUSY_MILLISECONDS = 15_000;
/** Connections of one process; with several processes their sum must fit the server's limit (100 by default). */
const POOL_SIZE = 10;

/**
 * An open database, on the engine that the address names, with its promises checked: what is committed is on
 * disk (trust.md §6, P1), and isolation is as `takeSeat` needs it.
 *
 * @param url `sqlite:PATH` or `postgres://…`
 * @throws Error when the engine does not keep a promise
 */
export async function openDatabase(url: string): Promise<Db> {
  const db = isPostgres(url) ? openPostgres(url) : openSqlite(sqlitePathOf(url));
  try {
    await (isPostgres(url) ? assertPostgres(db) : assertSqlite(db));
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/** Whether a database address leads to PostgreSQL. */
export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url);
}

/** What was cleared away lately: tables whose freed space PostgreSQL gives back when it is told to. */
const CLEARED = [
  ...["registration", "diet", "answer", "note", "ranking", "ranking_link"],
  ...["outbox", "link", "sign_in", "account_session"],
];

/**
 * Leaves nothing readable of what was deleted: SQLite overwrites it in the file (`secure_delete`), and its log is
 * emptied here; PostgreSQL frees the rows for the next ones to overwrite. Outside any transaction.
 */
export async function eraseFreed(db: Db, url: string): Promise<void> {
  if (isPostgres(url)) await sql.raw(`vacuum ${CLEARED.join(", ")}`).execute(db);
  else await sql.raw("pragma wal_checkpoint(truncate)").execute(db);
}

/**
 * The file that a database address of SQLite leads to.
 *
 * @throws Error for an address of neither engine
 */
export function sqlitePathOf(url: string): string {
  if (!url.startsWith("sqlite:"))
    throw new Error(`Neither sqlite:PATH nor postgres://…: ${url.split(":")[0]}:…`);
  return url.slice("sqlite:".length);
}

function openSqlite(path: string): Db {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const file = new Sqlite(path, { timeout: BUSY_MILLISECONDS });
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  file.pragma("foreign_keys = ON");
  file.pragma("secure_delete = ON");
  return new Kysely<Database>({ dialect: new WholeSqliteDialect({ database: keepingStatements(file) }) });
}

function openPostgres(url: string): Db {
  const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE });
  // Without a listener a connection that the server drops while idle would end the process.
  pool.on("error", () => undefined);
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

async function assertSqlite(db: Db): Promise<void> {
  const expected = { journal_mode: "wal", synchronous: 2, foreign_keys: 1, secure_delete: 1 };
  for (const [pragma, value] of Object.entries(expected)) {
    const { rows } = await sql<Record<string, unknown>>`${sql.raw(`pragma ${pragma}`)}`.execute(db);
    const got = rows[0]?.[pragma];
    if (got !== value && !(pragma === "journal_mode" && got === "memory")) {
      throw new Error(`SQLite: ${pragma} is ${String(got)}, and must be ${String(value)}.`);
    }
  }
}

async function assertPostgres(db: Db): Promise<void> {
  const expected = { synchronous_commit: "on", transaction_isolation: "read committed" };
  for (const [setting, value] of Object.entries(expected)) {
    const { rows } = await sql<{ value: string }>`select current_setting(${setting}) as value`.execute(db);
    if (rows[0]?.value !== value)
      throw new Error(`PostgreSQL: ${setting} is ${rows[0]?.value}, and must be ${value}.`);
  }
}
