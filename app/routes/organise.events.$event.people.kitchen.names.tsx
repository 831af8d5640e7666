import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { seeDiets } from "#app/registration/people/see-diets.ts";
import { kitchenView } from "#app/views/organise/people/kitchen-page.ts";
import { KitchenPage } from "#app/views/organise/people/kitchen-parts.tsx";
import { peoplePath } from "#app/views/organise/people/people-list.ts";

/** Names stand behind a button: no address leads to them. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireEditor(args, args.params.event ?? "");
  return redirect(`${peoplePath(event, languageOf(args.request.url))}/kitchen`, 303);
}

/** Shows what each has said of food, and writes down who looked. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const named = await seeDiets(app, organiser.event.id, organiser.account.id);
  return kitchenView(app, organiser, args.request.url, arrivalOf(args), named);
}

export default function KitchenNamesRoute() {
  const view = useActionData<typeof action>();
  return view ? <KitchenPage {...view} /> : null;
}
