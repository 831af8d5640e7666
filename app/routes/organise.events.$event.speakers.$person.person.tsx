import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { merged } from "#app/events/edit/both.ts";
import { languageOf } from "#app/language/address.ts";
import { changeEventPerson } from "#app/programme/of-event/change-event-person.ts";
import { readEventPerson } from "#app/programme/of-event/person-text.ts";
import { Refusal } from "#app/refusal.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { EventPersonPage } from "#app/views/organise/speakers/event-person-parts.tsx";
import { eventPersonView } from "#app/views/organise/speakers/event-person.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { eventPersonAt } from "#app/web/speaker-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return eventPersonView(
    appOf(args),
    organiser,
    await eventPersonAt(args, organiser.event.id),
    args.request.url,
  );
}

/** Changes how one who belongs to the event as such is printed. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const { event, account } = organiser;
  const { id } = await eventPersonAt(args, event.id);
  const form = await readForm(args.request);
  const { text, faults } = readEventPerson(form);
  const seen = form.get("seen") ?? "";
  const page = async (status: number, why: { faults?: typeof faults; refusal?: Refusal }) =>
    data(eventPersonView(app, organiser, await eventPersonAt(args, event.id), url, { text, seen, ...why }), {
      status,
    });
  if (Object.keys(faults).length > 0) return page(400, { faults });
  const at = { eventId: event.id, actor: account.id, id };
  const theirs = theirsChosen(form);
  const outcome = await changeEventPerson(app, at, (now) => merged(text, now, theirs), seen).catch(refusalOf);
  if (outcome instanceof Refusal) return page(statusOf[outcome.code], { refusal: outcome });
  return redirect(`${deskPath(event, languageOf(url), "speakers")}?done`, 303);
}

export default function PersonRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <EventPersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
