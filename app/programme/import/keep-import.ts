import type { App } from "#app/app.ts";
import type { ColumnMap } from "#app/programme/pasted/columns.ts";
import type { PastedContent } from "#app/programme/pasted/content.ts";
import { plus } from "#app/time.ts";
import type { Db, Instant } from "#db/schema.ts";

/** As long as somebody looks at a preview, and the night after. */
const KEPT_HOURS = 24;

/** What somebody pasted or sent, waiting for their yes. */
export interface KeptImport {
  readonly id: string;
  /** The file's own name; null for what was pasted. */
  readonly source: string | null;
  readonly content: PastedContent;
  /** Which column holds what, where somebody has said so; null for what the headings say. */
  readonly columns: ColumnMap | null;
}

/**
 * Keeps what is to be imported until somebody has seen what it changes. Each organiser has one for an event: the next
 * takes its place, under an address of its own, so that nobody says yes to another than they see.
 */
export async function keepImport(
  app: App,
  eventId: string,
  accountId: string,
  { source, content, columns }: Omit<KeptImport, "id">,
): Promise<string> {
  const now = app.now();
  const kept = {
    id: app.newId(),
    source,
    content: JSON.stringify(content),
    columns: columns && JSON.stringify(columns),
    created_at: now,
    expires_at: plus(now, { hours: KEPT_HOURS }),
  };
  await app.db
    .insertInto("programme_import")
    .values({ ...kept, event_id: eventId, account_id: accountId })
    .onConflict((conflict) => conflict.columns(["event_id", "account_id"]).doUpdateSet(kept))
    .execute();
  return kept.id;
}

/** What waits at an address of an event, or undefined when it is over. */
export async function keptImport(
  db: Db,
  eventId: string,
  id: string,
  now: Instant,
): Promise<KeptImport | undefined> {
  const row = await db
    .selectFrom("programme_import")
    .select(["id", "source", "content", "columns"])
    .where("id", "=", id)
    .where("event_id", "=", eventId)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    source: row.source,
    content: JSON.parse(row.content) as PastedContent,
    columns: row.columns === null ? null : (JSON.parse(row.columns) as ColumnMap),
  };
}

/** Lets go of it: it is written, or nobody wants it. */
export async function dropImport(db: Db, id: string): Promise<void> {
  await db.deleteFrom("programme_import").where("id", "=", id).execute();
}
