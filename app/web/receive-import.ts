import type { App } from "#app/app.ts";
import type { Organiser } from "./guards.ts";
import type { Language } from "#app/language/language.ts";
import { importWords } from "#app/language/organise/import.ts";
import { headerOf, rememberedColumns } from "#app/programme/import/column-memory.ts";
import { keepImport } from "#app/programme/import/keep-import.ts";
import { contentOf, type PastedContent } from "#app/programme/pasted/content.ts";
import { readContent } from "#app/programme/pasted/read-programme.ts";
import { MAX_FILE_BYTES } from "#app/programme/pasted/spreadsheet.ts";
import type { readUpload } from "#app/read-upload.ts";
import { MAX_MEGABYTES, type RefusedUpload } from "#app/views/organise/programme/import-page.ts";

/** The file, and a pasted text beside it. */
export const UPLOAD_BYTES = MAX_FILE_BYTES + 2 * 1024 * 1024;

type Outcome = { readonly id: string } | (RefusedUpload & { readonly status: 400 | 413 });

/** Keeps what was pasted or sent for its preview, or says why it cannot be read. */
export async function receiveImport(
  app: App,
  { event, account }: Organiser,
  upload: Awaited<ReturnType<typeof readUpload>>,
  language: Language,
): Promise<Outcome> {
  const { form: words } = importWords[language];
  if ("fault" in upload) {
    return upload.fault === "broken"
      ? { sentence: words.broken, text: "", status: 400 }
      : { sentence: words.faults["file-too-large"](MAX_MEGABYTES), field: "file", text: "", status: 413 };
  }
  const text = upload.form.get("text") ?? "";
  const refuse = (sentence: string, field: "text" | "file", status: 400 | 413 = 400): Outcome => ({
    ...{ sentence, field, text, status },
  });
  const { file } = upload;
  if (file && text.trim() !== "") return refuse(words.both, "file");
  if (!file && text.trim() === "") return refuse(words.missing, "text");

  const content: Awaited<ReturnType<typeof contentOf>> = file
    ? await contentOf(file.bytes)
    : ({ kind: "text", text } satisfies PastedContent);
  if ("fault" in content) {
    const sentence = words.faults[content.fault](MAX_MEGABYTES);
    return refuse(sentence, "file", content.fault === "file-too-large" ? 413 : 400);
  }
  const columns = await rememberedColumns(app.db, event.organisation_id, content);
  // A table whose headings nobody knows is shown all the same: its columns can be named there.
  const isReadable = headerOf(content) || readContent(content, event).sessions.length > 0;
  if (!isReadable) return refuse(words.nothingFound, file ? "file" : "text");
  return {
    id: await keepImport(app, event.id, account.id, { source: file?.name ?? null, content, columns }),
  };
}
