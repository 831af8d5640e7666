import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/language/address.ts";
import { destinationFor } from "#app/materials/edit/event-files.ts";
import { filesPath } from "#app/views/organise/after/files-page.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, seeOther } from "#app/web/http.ts";
import { beginFile } from "#app/web/receiving-files.ts";

/** Uploads are begun by the script of the page of files. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return seeOther(filesPath(event, languageOf(args.request.url)));
}

/** Begins an upload of a file of the event's own. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const to = (name: string) => destinationFor(event.id, account.id, name);
  return beginFile(appOf(args), to, args.request, languageOf(args.request.url));
}
