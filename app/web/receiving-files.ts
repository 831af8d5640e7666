import type { App } from "#app/app.ts";
import { beginUpload, storeFile, type Destination } from "#app/files/store.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { slidesWords } from "#app/language/slides.ts";
import { Refusal } from "#app/refusal.ts";
import type { RefusedSlides } from "#app/views/slides.ts";
import { readForm, refusalOf, statusOf } from "./http.ts";
import { receiveForm } from "./receive-form.ts";

/** Where a file goes; what it is for may show in what it is called. */
type Where = Destination | ((name: string) => Destination);

/** Takes the file of a plain form. Null: it is here. */
export async function receiveFile(
  app: App,
  to: Where,
  request: Request,
  language: Language,
): Promise<{ readonly status: number; readonly sentence: RefusedSlides } | null> {
  const { file } = await receiveForm(request, (name, coming) =>
    storeFile(app, destinationOf(to, name), name, coming),
  );
  if (file === null) return { status: 400, sentence: slidesWords[language].upload.missing };
  if (!(file instanceof Refusal)) return null;
  return { status: statusOf[file.code], sentence: organiserRefusal(file, language) };
}

/** Makes room for a file that comes bit by bit: the answer says where and with which ticket, or why not. */
export async function beginFile(
  app: App,
  to: Where,
  request: Request,
  language: Language,
): Promise<Response> {
  const form = await readForm(request);
  const bytes = Number(form.get("bytes"));
  const file = { name: form.get("name") ?? "", bytes: Number.isSafeInteger(bytes) ? bytes : 0 };
  const outcome = await beginUpload(app, destinationOf(to, file.name), file).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return Response.json({ sentence }, { status: statusOf[outcome.code] });
  }
  return Response.json({ address: `/uploads/${outcome.id}`, ticket: outcome.ticket }, { status: 201 });
}

function destinationOf(to: Where, name: string): Destination {
  return typeof to === "function" ? to(name) : to;
}
