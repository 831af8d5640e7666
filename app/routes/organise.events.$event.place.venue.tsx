import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addVenue } from "#app/events/edit/add-venue.ts";
import { whereOf } from "#app/events/edit/place-form.ts";
import { readVenue } from "#app/events/edit/read-venue.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";
import { newVenueView } from "#app/views/organise/event/venue-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return newVenueView(appOf(args), organiser, args.request.url);
}

/** Adds a venue, and leads back to where it can be chosen. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { facts, room, faults } = readVenue(form);
  if (Object.keys(faults).length > 0) {
    return data(newVenueView(app, organiser, url, { form, faults }), { status: 400 });
  }
  const { event, account } = organiser;
  const by = { accountId: account.id, eventId: event.id };
  const { venueId, roomId } = await addVenue(app, by, { ...facts, lang: event.lang }, room);
  const where = encodeURIComponent(whereOf(venueId, roomId ?? ""));
  return redirect(`${deskPath(event, languageOf(url), "place")}?where=${where}`, 303);
}

export default function NewVenueRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
