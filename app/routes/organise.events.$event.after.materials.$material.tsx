import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { merged } from "#app/events/edit/both.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireMaterialEditor } from "#app/web/material-guards.ts";
import { materialFields } from "#app/materials/edit/material-fields.ts";
import { readMaterial } from "#app/materials/edit/read-material.ts";
import { changeMaterial } from "#app/materials/edit/save-material.ts";
import { Refusal } from "#app/refusal.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { MaterialFormPage } from "#app/views/organise/after/material-form-parts.tsx";
import { materialFormView, type RefusedMaterial } from "#app/views/organise/after/material-form.ts";
import { materialsPath, roomOf } from "#app/views/organise/after/materials-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireMaterialEditor(args);
  return materialFormView(appOf(args), editor, args.request.url, editor.material);
}

/** Saves it. */
export async function action(args: ActionFunctionArgs) {
  const editor = await requireMaterialEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { fields, faults } = readMaterial(form);
  const typed = merged(fields, materialFields(editor.material), theirsChosen(form));
  const sent = { version: form.get("version") ?? "", seen: form.get("seen") ?? "" };
  const page = async (why: Pick<RefusedMaterial, "faults" | "refusal">, status: number) => {
    const { material } = await requireMaterialEditor(args);
    return data(await materialFormView(app, editor, url, material, { typed, sent, ...why }), { status });
  };

  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const { event, account, material } = editor;
  const by = { eventId: event.id, zone: event.zone, accountId: account.id, version: Number(sent.version) };
  const outcome = await changeMaterial(app, material.id, by, typed).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${materialsPath(event, languageOf(url), roomOf(outcome.kind))}?done`, 303);
}

export default function MaterialRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <MaterialFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
