import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeDeclines } from "#app/accounts/change-declines.ts";
import { languageOf } from "#app/language/address.ts";
import { organisationPath } from "#app/views/organise/organisation-desk.ts";
import { OrganisationSettingsPage } from "#app/views/organise/organisation-settings-parts.tsx";
import { organisationSettingsView } from "#app/views/organise/organisation-settings.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { requireMembers, requireOwner } from "#app/web/member-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  return organisationSettingsView(appOf(args), await requireMembers(args), args.request.url);
}

/** Says what a no in the calendar does. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireOwner(args);
  const app = appOf(args);
  const { url } = args.request;
  const declines = (await readForm(args.request)).get("declines");
  if (declines !== "asked" && declines !== "at-once") {
    return data(organisationSettingsView(app, reader, url, true), { status: 400 });
  }
  const { organisation, account } = reader;
  await changeDeclines(app, organisation.id, declines === "at-once", account.id);
  return redirect(`${organisationPath(organisation, languageOf(url), "settings")}?done`, 303);
}

export default function OrganisationSettingsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <OrganisationSettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
