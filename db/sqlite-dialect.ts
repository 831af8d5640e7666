import { type Kysely, SqliteAdapter, SqliteDialect, sql } from "kysely";

/**
 * SQLite undoes changes of tables as it undoes changes of rows; Kysely's own dialect does not count on it. With this
 * one all that is new in a database comes at once or not at all, whenever the process dies.
 *
 * Source: https://www.sqlite.org/lang_transaction.html
 */
export class WholeSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new WholeSqliteAdapter();
  }
}

class WholeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  /** A write, so that of two starts the second waits here, and then reads what the first has made. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as Kysely declares it
  override async acquireMigrationLock(db: Kysely<any>, options: { lockTable: string }): Promise<void> {
    await sql`update ${sql.table(options.lockTable)} set is_locked = is_locked`.execute(db);
  }
}
