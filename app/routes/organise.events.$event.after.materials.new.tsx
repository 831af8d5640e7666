import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { readMaterial } from "#app/materials/edit/read-material.ts";
import { addMaterialTo } from "#app/materials/edit/save-material.ts";
import { Refusal } from "#app/refusal.ts";
import { MaterialFormPage } from "#app/views/organise/after/material-form-parts.tsx";
import { materialFormView, type RefusedMaterial } from "#app/views/organise/after/material-form.ts";
import { materialsPath, roomOf } from "#app/views/organise/after/materials-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return materialFormView(appOf(args), organiser, args.request.url, null);
}

/** Puts something on the event's page. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { fields: typed, faults } = readMaterial(form);
  const sent = { version: "0", seen: form.get("seen") ?? "" };
  const page = async (why: Pick<RefusedMaterial, "faults" | "refusal">, status: number) =>
    data(await materialFormView(app, organiser, url, null, { typed, sent, ...why }), { status });

  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const { event, account } = organiser;
  const by = { eventId: event.id, zone: event.zone, accountId: account.id };
  const outcome = await addMaterialTo(app, by, typed).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${materialsPath(event, languageOf(url), roomOf(outcome.kind))}?done`, 303);
}

export default function NewMaterialRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <MaterialFormPage {...(useActionData<typeof action>() ?? loaded)} />;
}
