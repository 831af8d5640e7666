import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { removeEventFile } from "#app/materials/edit/remove-event-file.ts";
import { ConsequencesPage } from "#app/views/organise/after/consequences-parts.tsx";
import { fileRemovalView, filesPath } from "#app/views/organise/after/files-page.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { requireFileEditor } from "#app/web/material-guards.ts";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireFileEditor(args);
  return fileRemovalView(appOf(args), editor, args.request.url, editor.file);
}

/** Deletes it; once more changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  await removeEventFile(appOf(args), args.params.file ?? "", { eventId: event.id, accountId: account.id });
  return redirect(`${filesPath(event, languageOf(args.request.url))}?removed`, 303);
}

export default function FileRemovalRoute() {
  return <ConsequencesPage {...useLoaderData<typeof loader>()} />;
}
