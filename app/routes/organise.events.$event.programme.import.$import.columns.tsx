import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm, seeOther } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { headerOf, rememberColumns } from "#app/programme/import/column-memory.ts";
import { keepImport, keptImport } from "#app/programme/import/keep-import.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { readMapping } from "#app/views/organise/programme/import-mapping.ts";
import { importPreviewView } from "#app/views/organise/programme/import-preview.ts";
import { ImportPreviewPage } from "#app/views/organise/programme/import-parts.tsx";

/** The choice stands in the preview. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  const path = `${deskPath(event, languageOf(args.request.url), "programme")}/import`;
  throw seeOther(`${path}/${encodeURIComponent(args.params.import ?? "")}`);
}

/** Which column holds what: read so now, and remembered for the organisation's next table with these headings. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const path = `${deskPath(organiser.event, language, "programme")}/import`;
  const typed = await readForm(args.request);
  const { event, account } = organiser;
  const kept = await keptImport(app.db, event.id, args.params.import ?? "", arrivalOf(args));
  const header = kept && headerOf(kept.content);
  if (!kept || !header) return redirect(`${path}?gone`, 303);

  const read = readMapping(typed, language);
  if (!("map" in read)) {
    return data(await importPreviewView(app, organiser, kept, url, { columns: { ...read, typed } }), {
      status: 400,
    });
  }
  await rememberColumns(app.db, event.organisation_id, header, read.map);
  const id = await keepImport(app, event.id, account.id, { ...kept, columns: read.map });
  return redirect(`${path}/${id}`, 303);
}

export default function ColumnsRoute() {
  const view = useActionData<typeof action>();
  return view && <ImportPreviewPage {...view} />;
}
