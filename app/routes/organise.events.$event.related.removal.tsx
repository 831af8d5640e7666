import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { readRelation } from "#app/events/edit/read-relation.ts";
import { unrelate } from "#app/events/edit/relations.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { relatedPath } from "#app/views/organise/event/related-events.ts";

/** Looking removes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return redirect(relatedPath(event, languageOf(args.request.url)), 303);
}

/** Refers to another event no longer; one that it never referred to changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const wish = readRelation(await readForm(args.request));
  if (wish) await unrelate(appOf(args), event.id, account.id, wish.other, wish.kind);
  return redirect(`${relatedPath(event, languageOf(args.request.url))}?done`, 303);
}
