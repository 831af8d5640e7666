import type { App } from "#app/app.ts";
import { applyImport } from "#app/programme/edit/apply-import.ts";
import { dropImport, type KeptImport } from "./keep-import.ts";
import { previewImport } from "./preview-import.ts";

/**
 * Writes what waits, as it was shown, and lets go of it.
 *
 * @param version of the programme that the preview was made with
 * @returns how many sessions differ now
 * @throws Refusal "stale-version" when the programme was edited since the preview, and as `applyImport`
 */
export async function applyKept(
  app: App,
  eventId: string,
  kept: KeptImport,
  accountId: string,
  version: number,
): Promise<number> {
  const { wish } = await previewImport(app, eventId, kept);
  const written = await applyImport(app, eventId, wish, accountId, version);
  await dropImport(app.db, kept.id);
  return written.length;
}
