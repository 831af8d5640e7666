import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { countables } from "#app/attendance/countables.ts";
import { readCounts } from "#app/attendance/read-counts.ts";
import { setAttended } from "#app/events/edit/headcounts.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { countsView } from "#app/views/organise/after/counts-page.ts";
import { CountsPage } from "#app/views/organise/after/counts-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return countsView(appOf(args), organiser, args.request.url);
}

/** Says how many came. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const { event, account } = organiser;
  const typed = await readForm(args.request);
  const { counts, faults } = readCounts(typed, await countables(app.db, event.id));
  if (Object.keys(faults).length > 0) {
    return data(await countsView(app, organiser, url, { typed, faults }), { status: 400 });
  }
  await setAttended(app, event.id, counts, account.id);
  return redirect(`${deskPath(event, languageOf(url), "after")}/counts?done`, 303);
}

export default function CountsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <CountsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
