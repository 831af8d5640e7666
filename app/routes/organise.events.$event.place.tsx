import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { moved } from "#app/web/moving.ts";
import { placeView } from "#app/views/organise/event/place-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return placeView(appOf(args), organiser, args.request.url);
}

/** Saves when and where the event is, when it is clear whom that reaches. */
export function action(args: ActionFunctionArgs) {
  return moved(args);
}

export default function PlaceRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
