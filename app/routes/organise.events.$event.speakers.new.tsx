import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { readEventPerson } from "#app/programme/of-event/person-text.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { EventPersonPage } from "#app/views/organise/speakers/event-person-parts.tsx";
import { eventPersonView } from "#app/views/organise/speakers/event-person.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return eventPersonView(appOf(args), organiser, null, args.request.url);
}

/** Puts somebody among those who belong to the event as such. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const { event, account } = organiser;
  const { text, faults } = readEventPerson(await readForm(args.request));
  if (Object.keys(faults).length > 0) {
    return data(eventPersonView(app, organiser, null, url, { text, faults }), { status: 400 });
  }
  await addEventPerson(app, event.id, account.id, text);
  return redirect(`${deskPath(event, languageOf(url), "speakers")}?done`, 303);
}

export default function NewPersonRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <EventPersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
