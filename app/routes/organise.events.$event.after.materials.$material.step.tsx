import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireMaterialEditor } from "#app/web/material-guards.ts";
import { moveMaterial } from "#app/materials/edit/move-material.ts";
import { materialsPath, roomOf } from "#app/views/organise/after/materials-page.ts";

/** Looking moves nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, material } = await requireMaterialEditor(args);
  return redirect(materialsPath(event, languageOf(args.request.url), roomOf(material.kind)), 303);
}

/** Moves it one step among its like. */
export async function action(args: ActionFunctionArgs) {
  const { event, account, material } = await requireMaterialEditor(args);
  const step = (await readForm(args.request)).get("step") === "-1" ? -1 : 1;
  await moveMaterial(appOf(args), material.id, { eventId: event.id, accountId: account.id }, step);
  return redirect(`${materialsPath(event, languageOf(args.request.url), roomOf(material.kind))}?done`, 303);
}

export default function StepRoute() {
  return null;
}
