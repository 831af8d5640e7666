import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireMaterialEditor } from "#app/web/material-guards.ts";
import { removeMaterial } from "#app/materials/edit/move-material.ts";
import { Refusal } from "#app/refusal.ts";
import { MaterialRemovalPage } from "#app/views/organise/after/material-form-parts.tsx";
import { materialRemovalView } from "#app/views/organise/after/material-form.ts";
import { materialsPath, roomOf } from "#app/views/organise/after/materials-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireMaterialEditor(args);
  return materialRemovalView(appOf(args), editor, args.request.url, editor.material);
}

/** Takes it off the page. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireMaterialEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, account, material } = editor;
  const version = Number((await readForm(args.request)).get("version"));
  const by = { eventId: event.id, zone: event.zone, accountId: account.id, version };
  const outcome = await removeMaterial(app, material.id, by).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return data(materialRemovalView(app, editor, url, material, outcome), { status: statusOf[outcome.code] });
  }
  return redirect(`${materialsPath(event, languageOf(url), roomOf(material.kind))}?removed`, 303);
}

export default function MaterialRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <MaterialRemovalPage {...(useActionData<typeof action>() ?? loaded)} />;
}
