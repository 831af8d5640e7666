import type Sqlite from "better-sqlite3";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** More than the house has; lists of ids of many lengths push the longest unused out. */
const MOST = 500;
const CHANGES_TABLES = /^\s*(?:create|alter|drop|vacuum|pragma)\b/i;

/**
 * A SQLite file whose statements are prepared once and used again: preparing was a sixth of a registration's time
 * (docs/performance.md). What changes tables is not kept, and lets go of all that was.
 */
export function keepingStatements(file: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => file.close(),
    prepare(text) {
      if (CHANGES_TABLES.test(text)) {
        kept.clear();
        return file.prepare(text) as unknown as SqliteStatement;
      }
      const known = kept.get(text);
      kept.delete(text);
      const statement = known ?? notWhileRead(file.prepare(text) as unknown as SqliteStatement, text, kept);
      kept.set(text, statement);
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
      return statement;
    },
  };
}

/** One that is read row by row is busy until the last: it is its reader's alone. */
function notWhileRead(
  statement: SqliteStatement,
  text: string,
  kept: Map<string, SqliteStatement>,
): SqliteStatement {
  return {
    reader: statement.reader,
    all: (parameters) => statement.all(parameters),
    run: (parameters) => statement.run(parameters),
    iterate(parameters) {
      kept.delete(text);
      return statement.iterate(parameters);
    },
  };
}
