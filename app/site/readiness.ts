import { sql } from "kysely";
import type { App } from "#app/app.ts";
import { pendingMigrations } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";

/** Whoever asks has a limit of their own, and it is seldom longer. */
const ANSWER_MILLISECONDS = 5_000;

/** What keeps this process from serving, a sentence each; empty when it is ready. */
export async function readiness({ db }: Pick<App, "db">): Promise<string[]> {
  const faults = await Promise.all([
    faultOf(isMigrated(db), "The database has not had every change of this version."),
    faultOf(isWritable(db), "The database cannot be written."),
  ]);
  return faults.filter((fault) => fault !== null);
}

async function isMigrated(db: Db): Promise<boolean> {
  return (await pendingMigrations(db)).length === 0;
}

/** A write like any other, that changes nothing anybody could see. */
async function isWritable(db: Db): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("site_version")
    .set({ version: sql`version` })
    .where("id", "=", 1)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function faultOf(check: Promise<boolean>, fault: string): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ANSWER_MILLISECONDS);
  });
  // Why it failed is the operator's to see in the log of the database, not the visitor's.
  const isFine = await Promise.race([check.catch(() => false), tooLate]);
  clearTimeout(timer);
  return isFine ? null : fault;
}
