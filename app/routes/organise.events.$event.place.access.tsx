import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { describeVenue } from "#app/events/edit/describe-venue.ts";
import { readAccess, tooLong } from "#app/events/edit/read-venue.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";
import type { RefusedVenue } from "#app/views/organise/event/venue-form.ts";
import { accessView } from "#app/views/organise/event/venue-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return accessView(appOf(args), organiser, args.request.url);
}

/** Says how accessible the event's venue is. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const page = async (why: Omit<RefusedVenue, "form">, status: number) =>
    data(await accessView(app, organiser, url, { form, ...why }), { status });

  const faults = tooLong(form);
  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const { account } = organiser;
  const { event } = await organisedPage(app.db, organiser);
  const by = { accountId: account.id, eventId: event.id };
  const { seen } = sentIn(form);
  const outcome = await describeVenue(app, by, event.venue_id ?? "", readAccess(form), seen).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${deskPath(event, languageOf(url), "place")}?done`, 303);
}

export default function AccessRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SettingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
