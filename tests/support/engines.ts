import { randomUUID } from "node:crypto";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { inject, test } from "vitest";
import { openDatabase } from "#db/open.ts";
import type { Db } from "#db/schema.ts";
import { addressOf, runStatement } from "./postgres.ts";

export const engines = ["sqlite", "postgres"] as const;
export type Engine = (typeof engines)[number];

export interface TestDatabase {
  db: Db;
  /** As in DATABASE_URL, for another process or a second connection. */
  url: string;
  /** Closes and removes the database; asking twice is fine. Connections made by others are cut. */
  close(): Promise<void>;
}

/** The same story on SQLite and on PostgreSQL, as two tests: `onBothEngines("a freed seat …", async (engine) => …)`. */
export function onBothEngines(story: string, told: (engine: Engine) => Promise<void>): void {
  test.each(engines)(`${story} (%s)`, told);
}

/** A database of one's own, migrated and otherwise empty. */
export async function testDatabase(engine: Engine): Promise<TestDatabase> {
  const { url, remove } =
    engine === "sqlite" ? copiedFile() : await createdDatabase(inject("postgresTemplate"));
  return opened(url, remove);
}

/** A database of one's own without a single table, for tests of migrations. */
export async function emptyDatabase(engine: Engine): Promise<TestDatabase> {
  const { url, remove } = engine === "sqlite" ? newFile() : await createdDatabase("template0");
  return opened(url, remove);
}

async function opened(url: string, remove: () => Promise<void>): Promise<TestDatabase> {
  const db = await openDatabase(url);
  let closing: Promise<void> | undefined;
  return { db, url, close: () => (closing ??= db.destroy().then(remove)) };
}

function copiedFile(): { url: string; remove: () => Promise<void> } {
  const place = newFile();
  copyFileSync(inject("sqliteTemplate"), place.file);
  return place;
}

function newFile(): { file: string; url: string; remove: () => Promise<void> } {
  const file = join(inject("runFolder"), `${randomUUID()}.sqlite`);
  const remove = () => {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
    return Promise.resolve();
  };
  return { file, url: `sqlite:${file}`, remove };
}

async function createdDatabase(template: string): Promise<{ url: string; remove: () => Promise<void> }> {
  const server = inject("postgresUrl");
  const name = `samling_test_${randomUUID().replaceAll("-", "")}`;
  await runStatement(server, `create database ${name} template ${template}${copyingFiles(server)}`);
  return {
    url: addressOf(server, name),
    remove: () => runStatement(server, `drop database if exists ${name} with (force)`),
  };
}

/** On our own server, where nothing is synced to disk, copying files is twice as fast as writing them to the log. */
function copyingFiles(server: string): string {
  return server.includes(encodeURIComponent(inject("runFolder"))) ? " strategy file_copy" : "";
}
