import Sqlite from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { keepingStatements } from "#db/kept-statements.ts";

interface Shelf {
  book: { id: number; title: string; year?: number };
}

async function aShelf() {
  const file = new Sqlite(":memory:");
  const prepared: string[] = [];
  const prepare = file.prepare.bind(file);
  file.prepare = ((text: string) => {
    prepared.push(text);
    return prepare(text);
  }) as typeof file.prepare;
  const db = new Kysely<Shelf>({ dialect: new SqliteDialect({ database: keepingStatements(file) }) });
  onTestFinished(() => db.destroy());
  await sql`create table book (id integer primary key, title text not null)`.execute(db);
  const put = (id: number) =>
    db
      .insertInto("book")
      .values({ id, title: `Bok ${id}` })
      .execute();
  const read = () => db.selectFrom("book").selectAll().orderBy("id").execute();
  return { db, put, read, prepared };
}

test("what is asked again is prepared once, and answers with what is there now", async () => {
  const { put, read, prepared } = await aShelf();
  await put(1);
  expect(await read()).toEqual([{ id: 1, title: "Bok 1" }]);
  await put(2);
  expect(await read()).toHaveLength(2);
  expect(prepared.filter((text) => !text.startsWith("create"))).toHaveLength(2);
});

test("after a table has changed, its new column is seen", async () => {
  const { db, put, read } = await aShelf();
  await put(1);
  await read();
  await sql`alter table book add column year integer`.execute(db);
  expect(await read()).toEqual([{ id: 1, title: "Bok 1", year: null }]);
});

test("a query is asked while the same is being read row by row", async () => {
  const { db, put } = await aShelf();
  for (const id of [1, 2, 3]) await put(id);
  const query = db.selectFrom("book").select("id").orderBy("id");
  expect(await query.execute()).toHaveLength(3);
  const rows = query.stream()[Symbol.asyncIterator]();
  expect(await rows.next()).toEqual({ done: false, value: { id: 1 } });
  await rows.return!();
  expect(await query.execute()).toHaveLength(3);
});

test("of very many, the longest unused are let go", async () => {
  const { db, put, read, prepared } = await aShelf();
  await put(1);
  await read();
  for (let n = 0; n < 600; n++) await sql`select ${sql.raw(String(n))}`.execute(db);
  const before = prepared.length;
  expect(await read()).toHaveLength(1);
  expect(prepared.length).toBe(before + 1);
});
