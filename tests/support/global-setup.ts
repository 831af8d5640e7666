import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrateToLatest } from "#db/migrate.ts";
import { openDatabase } from "#db/open.ts";
import { addressOf, runStatement, startPostgres } from "./postgres.ts";
import { keeperOf, makeRunFolder } from "./run-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder in which this run's files belong; removed after it. */
    runFolder: string;
    /** A migrated SQLite file, to be copied. */
    sqliteTemplate: string;
    /** The PostgreSQL server, as the address of a database to give orders from. */
    postgresUrl: string;
    /** A migrated database on it, to be used as template. */
    postgresTemplate: string;
  }
}

/** Before the first test: both engines with a migrated database to copy from. After the last: nothing is left. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = makeRunFolder();
  const given = process.env.TEST_DATABASE_URL;
  const keeper = keeperOf(folder);
  try {
    const url = given ?? (await startPostgres(folder));
    const sqliteTemplate = join(folder, "template.sqlite");
    await migrate(`sqlite:${sqliteTemplate}`);
    const template = `samling_test_${randomUUID().slice(0, 8)}`;
    await createTemplate(url, template);

    project.provide("runFolder", folder);
    project.provide("sqliteTemplate", sqliteTemplate);
    project.provide("postgresUrl", url);
    project.provide("postgresTemplate", template);

    return async () => {
      if (given) await runStatement(given, `drop database ${template}`);
      await keeper.stop();
    };
  } catch (error) {
    await keeper.stop();
    throw error;
  }
}

async function createTemplate(url: string, name: string): Promise<void> {
  await runStatement(url, `create database ${name}`).catch((error: unknown) => {
    throw new Error(
      "The tests could not create a database; where TEST_DATABASE_URL leads, they must be allowed to.",
      {
        cause: error,
      },
    );
  });
  await migrate(addressOf(url, name));
}

async function migrate(url: string): Promise<void> {
  const db = await openDatabase(url);
  try {
    await migrateToLatest(db);
  } finally {
    await db.destroy();
  }
}
