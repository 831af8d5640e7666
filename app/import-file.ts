import type { App } from "./app.ts";
import { organisedEvent } from "./events/organised-events.ts";
import { importWords } from "./language/organise/import.ts";
import { organiserRefusal } from "./language/organiser-refusals.ts";
import { applyImport } from "./programme/edit/apply-import.ts";
import { rememberedColumns } from "./programme/import/column-memory.ts";
import { previewImport, writesSomething } from "./programme/import/preview-import.ts";
import { contentOf } from "./programme/pasted/content.ts";
import { MAX_FILE_BYTES } from "./programme/pasted/spreadsheet.ts";
import { Refusal } from "./refusal.ts";
import { shown } from "#app/views/organise/programme/import-preview.ts";

/** What a file would make of a programme, in lines for the terminal, and the way to say yes. */
export interface FileImport {
  readonly lines: readonly string[];
  /** Writes it as it was shown, and gives how many sessions differ now; null where there is nothing to write. */
  readonly apply: (() => Promise<number>) | null;
}

/**
 * Reads a programme out of a file for an event, as the page for it does. Writes nothing before `apply`.
 *
 * @returns a sentence where the event or the file is none
 */
export async function importFile(app: App, slug: string, bytes: Uint8Array): Promise<FileImport | string> {
  const { form } = importWords.en;
  const event = await organisedEvent(app.db, slug);
  if (!event) return `There is no event at the address «${slug}».`;
  const content = await contentOf(bytes);
  if ("fault" in content) return form.faults[content.fault](MAX_FILE_BYTES / 1024 / 1024);
  const columns = await rememberedColumns(app.db, event.organisation_id, content);
  const preview = await previewImport(app, event.id, { content, columns }).catch(refusalOrThrow);
  if (preview instanceof Refusal) return organiserRefusal(preview, "en");
  if (preview.found === 0) return form.nothingFound;

  const { version } = preview.programme;
  return {
    lines: linesOf(shown(preview, "en")),
    apply: writesSomething(preview)
      ? async () => (await applyImport(app, event.id, preview.wish, "system", version)).length
      : null,
  };
}

function refusalOrThrow(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function linesOf({ counts, nothing, doubts, added, changed, staying }: ReturnType<typeof shown>): string[] {
  const session = ({ day, time, title, room, people }: (typeof added.rows)[number]) =>
    `  ${[day, time, title, room, people].join("  ")}`;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ["", heading, ...lines] : [];
  return [
    nothing ?? counts,
    ...part(
      doubts.heading,
      doubts.sentences.map((sentence) => `  ${sentence}`),
    ),
    ...part(
      changed.heading,
      changed.rows.map(({ title, field, before, after }) => `  ${title}  ${field}: ${before} → ${after}`),
    ),
    ...part(added.heading, added.rows.map(session)),
    ...part(staying.heading, staying.rows.map(session)),
  ];
}
