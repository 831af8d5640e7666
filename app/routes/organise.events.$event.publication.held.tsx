import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { markHeld } from "#app/events/edit/listing.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { publicationPath } from "#app/views/organise/event/publication-path.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return redirect(publicationPath(event, languageOf(args.request.url)), 303);
}

/** Says that the event took place, where no date can say so; or that nobody knows. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const isHeld = (await readForm(args.request)).get("held") === "yes";
  await markHeld(appOf(args), event.id, account.id, isHeld);
  const done = isHeld ? "held" : "not-held";
  return redirect(`${publicationPath(event, languageOf(args.request.url))}?done=${done}`, 303);
}
