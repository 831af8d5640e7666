import type { App } from "#app/app.ts";
import type { OutboxRow } from "#db/schema.ts";
import { noteLetter } from "./letter-activity.ts";
import { newPathFor } from "./rendered.ts";

/** A new link for a mark of a letter, as a path, for an organiser who follows it; null when the letter has no such. */
export async function openLink(
  app: App,
  letter: OutboxRow,
  name: string,
  accountId: string,
): Promise<string | null> {
  const path = await newPathFor(app, letter, name);
  if (path !== null) await noteLetter(app.db, app, "letter-link-opened", accountId, letter);
  return path;
}
