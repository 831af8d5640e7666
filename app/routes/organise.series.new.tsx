import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readSeries } from "#app/events/edit/read-series.ts";
import { startSeries } from "#app/events/edit/start-series.ts";
import { requireStarter } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { DeskForm, DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { chosenOrganisation } from "#app/views/organise/desk-form.ts";
import { organisedSeriesPath } from "#app/views/organise/organise-series.ts";
import { newSeriesView } from "#app/views/organise/series-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const starter = await requireStarter(args);
  return newSeriesView(appOf(args), starter, args.request.url);
}

/** Makes the series. */
export async function action(args: ActionFunctionArgs) {
  const starter = await requireStarter(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const organisation = chosenOrganisation(form, starter.organisations);
  const { fields, faults: wrong } = readSeries(form);
  const faults = { ...(!organisation && { organisation: { code: "missing" as const } }), ...wrong };
  if (!organisation || Object.keys(faults).length > 0) {
    const refused = { typed: fields, faults, organisation: form.get("organisation") ?? "" };
    return data(newSeriesView(app, starter, url, refused), { status: 400 });
  }

  const by = { accountId: starter.account.id, organisationId: organisation.id };
  const series = await startSeries(app, by, fields);
  return redirect(`${organisedSeriesPath(languageOf(url), series.slug)}?created`, 303);
}

export default function NewSeriesRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...view}>
      <DeskForm {...form} />
    </DeskSheet>
  );
}
