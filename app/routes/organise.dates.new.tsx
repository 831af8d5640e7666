import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addDate } from "#app/events/edit/important-dates.ts";
import { readDate } from "#app/events/edit/read-date.ts";
import { requireStarter } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { newDateView, type RefusedDate } from "#app/views/organise/date-form.ts";
import { DeskForm, DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { chosenOrganisation } from "#app/views/organise/desk-form.ts";
import { organisedDatePath } from "#app/views/organise/organise-dates.ts";

export async function loader(args: LoaderFunctionArgs) {
  return newDateView(appOf(args), await requireStarter(args), args.request.url);
}

/** Adds the date. */
export async function action(args: ActionFunctionArgs) {
  const starter = await requireStarter(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const organisation = chosenOrganisation(form, starter.organisations);
  const { fields, faults: wrong } = readDate(form);
  const faults = { ...(!organisation && { organisation: { code: "missing" as const } }), ...wrong };
  const page = async (why: Pick<RefusedDate, "faults" | "refusal">, status: number) => {
    const refused = { typed: fields, organisation: form.get("organisation") ?? "", ...why };
    return data(await newDateView(app, starter, url, refused), { status });
  };

  if (!organisation || Object.keys(faults).length > 0) return page({ faults }, 400);
  const by = { accountId: starter.account.id, organisationId: organisation.id };
  const outcome = await addDate(app, by, fields).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${organisedDatePath(languageOf(url))}?created`, 303);
}

export default function NewDateRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...view}>
      <DeskForm {...form} />
    </DeskSheet>
  );
}
