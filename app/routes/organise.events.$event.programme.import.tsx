import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { readUpload } from "#app/read-upload.ts";
import { receiveImport, UPLOAD_BYTES } from "#app/web/receive-import.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { importFormView } from "#app/views/organise/programme/import-page.ts";
import { ImportFormPage } from "#app/views/organise/programme/import-parts.tsx";

/** Where a programme is pasted or sent. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return importFormView(appOf(args), organiser, args.request.url);
}

/** Reads what was pasted or sent, and keeps it for its preview. Writes nothing into the programme. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const upload = await readUpload(args.request, UPLOAD_BYTES);
  const outcome = await receiveImport(app, organiser, upload, language);
  if ("id" in outcome) {
    return redirect(`${deskPath(organiser.event, language, "programme")}/import/${outcome.id}`, 303);
  }
  const { status, ...refused } = outcome;
  return data(importFormView(app, organiser, url, refused), { status });
}

export default function ImportRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ImportFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
