import { Migrator, type MigrationResultSet } from "kysely";
import { migrations } from "./migrations/index.ts";
import type { Db } from "./schema.ts";

/**
 * Brings the database up to date and gives the names of the changes made now.
 *
 * Safe to run from several processes at once: they wait for each other.
 *
 * @throws Error when the database is newer than this code, or a change fails (nothing of it is kept)
 */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const migrator = migratorOf(db);
  const unknown = await unknownMigrations(db);
  if (unknown.length > 0) {
    throw new Error(
      `The database is newer than this program: it has had ${unknown.join(", ")}. Start a newer version.`,
    );
  }
  return outcomeOf(await migrator.migrateToLatest());
}

/** The changes that the database has not had yet. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  const all = await migratorOf(db).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}

/** The last change that the database has had; null for one that is new. */
export async function lastMigration(db: Db): Promise<string | null> {
  const all = await migratorOf(db).getMigrations();
  return all.findLast((migration) => migration.executedAt)?.name ?? null;
}

function migratorOf(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
}

async function unknownMigrations(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const had = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom("kysely_migration")
    .select("name")
    .orderBy("name")
    .execute();
  return had.map((row) => row.name).filter((name) => !(name in migrations));
}

function outcomeOf({ error, results }: MigrationResultSet): string[] {
  if (error) throw error instanceof Error ? error : new Error(JSON.stringify(error));
  return (results ?? [])
    .filter((result) => result.status === "Success")
    .map((result) => result.migrationName);
}
