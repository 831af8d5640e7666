import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { listEvent } from "#app/events/edit/listing.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { publicationPath } from "#app/views/organise/event/publication-path.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return redirect(publicationPath(event, languageOf(args.request.url)), 303);
}

/** Takes the event out of lists, search and feeds, or puts it there. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const isUnlisted = (await readForm(args.request)).get("unlisted") === "yes";
  await listEvent(appOf(args), event.id, account.id, isUnlisted);
  const done = isUnlisted ? "unlisted" : "listed";
  return redirect(`${publicationPath(event, languageOf(args.request.url))}?done=${done}`, 303);
}
