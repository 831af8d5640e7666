import type { App } from "#app/app.ts";
import type { Db, SearchEntryTable } from "#db/schema.ts";
import { entriesOf } from "./entries.ts";
import { publicTexts } from "./public-texts.ts";
import { VERSION_ENTRY } from "./version-entry.ts";

/** So many rows in one statement: both engines bind some thirty thousand values at most. */
const CHUNK_ROWS = 500;

/** One process reads everything once for all who ask meanwhile. */
const rebuilding = new WeakMap<Db, Promise<void>>();

/**
 * Brings search up to date with what is public. Asks one question when it is.
 *
 * Right with any number of processes: the version is read before the texts, so texts written meanwhile lead to one
 * rebuilding more and never to one too few; and whoever comes second to the lock finds the work done.
 */
export function rebuildSearch({ db }: Pick<App, "db">): Promise<void> {
  const running = rebuilding.get(db);
  // It may have begun before what this caller must find was written: so ask once more.
  if (running) return running.catch(() => undefined).then(() => rebuild(db));
  const rebuilt = rebuild(db).finally(() => rebuilding.delete(db));
  rebuilding.set(db, rebuilt);
  return rebuilt;
}

async function rebuild(db: Db): Promise<void> {
  const { site, built } = await versions(db);
  if (built >= site) return;

  const entries = entriesOf(await publicTexts(db));
  await db.transaction().execute(async (trx) => {
    if ((await lockedVersion(trx)) >= site) return;
    await replaceChanged(trx, entries);
    await trx
      .updateTable("search_entry")
      .set({ title: String(site) })
      .where("id", "=", VERSION_ENTRY)
      .execute();
  });
}

/** Writes what is not there already: mostly one page of thousands. */
async function replaceChanged(trx: Db, entries: readonly SearchEntryTable[]): Promise<void> {
  const held = await trx.selectFrom("search_entry").selectAll().where("id", "<>", VERSION_ENTRY).execute();
  const heldById = new Map(held.map((row) => [row.id, row]));
  const changed = entries.filter((entry) => !isSame(entry, heldById.get(entry.id)));
  const kept = new Set(entries.map((entry) => entry.id));
  for (const entry of changed) kept.delete(entry.id);
  const gone = held.filter((row) => !kept.has(row.id)).map((row) => row.id);
  for (const ids of chunksOf(gone)) await trx.deleteFrom("search_entry").where("id", "in", ids).execute();
  for (const rows of chunksOf(changed)) await trx.insertInto("search_entry").values(rows).execute();
}

function isSame(entry: SearchEntryTable, held: SearchEntryTable | undefined): boolean {
  return (
    held !== undefined &&
    Object.entries(entry).every(([name, value]) => held[name as keyof SearchEntryTable] === value)
  );
}

function* chunksOf<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += CHUNK_ROWS) yield all.slice(from, from + CHUNK_ROWS);
}

async function versions(db: Db): Promise<{ site: number; built: number }> {
  const { site, built } = await db
    .selectNoFrom((eb) => [
      eb.selectFrom("site_version").select("version").where("id", "=", 1).as("site"),
      eb.selectFrom("search_entry").select("title").where("id", "=", VERSION_ENTRY).as("built"),
    ])
    .executeTakeFirstOrThrow();
  return { site: site ?? 0, built: Number(built ?? -1) };
}

/** Locks the index against other builders, and says which version it holds. A write that always hits. */
async function lockedVersion(trx: Db): Promise<number> {
  const first: SearchEntryTable = {
    id: VERSION_ENTRY,
    kind: "event",
    slug: "",
    event_slug: null,
    title: "-1",
    lang: "nb",
    folded_title: "",
    folded_text: "",
    dated_on: null,
  };
  const { title } = await trx
    .insertInto("search_entry")
    .values(first)
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ lang: "nb" }))
    .returning("title")
    .executeTakeFirstOrThrow();
  return Number(title);
}
