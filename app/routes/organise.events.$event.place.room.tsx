import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addRoom } from "#app/events/edit/add-venue.ts";
import { whereOf } from "#app/events/edit/place-form.ts";
import { readRoom } from "#app/events/edit/read-venue.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";
import type { RefusedVenue } from "#app/views/organise/event/venue-form.ts";
import { newRoomView } from "#app/views/organise/event/venue-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return newRoomView(appOf(args), organiser, args.request.url);
}

/** Adds a room to a venue, and leads back to where it can be chosen. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const page = async (why: Omit<RefusedVenue, "form">, status: number) =>
    data(await newRoomView(app, organiser, url, { form, ...why }), { status });

  const { venueId, room, faults } = readRoom(form);
  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const { event, account } = organiser;
  const by = { accountId: account.id, eventId: event.id };
  const outcome = await addRoom(app, by, venueId, room).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  const where = encodeURIComponent(whereOf(outcome.venueId, outcome.roomId ?? ""));
  return redirect(`${deskPath(event, languageOf(url), "place")}?where=${where}`, 303);
}

export default function NewRoomRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
