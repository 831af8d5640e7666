import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { seated } from "#app/web/seating.ts";
import { registrationView } from "#app/views/organise/event/registration-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return registrationView(appOf(args), organiser, args.request.url);
}

/** Saves how one gets a seat, when it is clear what that means to those who are registered or wait. */
export function action(args: ActionFunctionArgs) {
  return seated(args);
}

export default function RegistrationRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
