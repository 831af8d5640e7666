import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { removeEventPerson } from "#app/programme/of-event/remove-event-person.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { ConsequencesPage } from "#app/views/organise/programme/consequences-parts.tsx";
import { personRemovalView } from "#app/views/organise/speakers/event-person.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { eventPersonAt } from "#app/web/speaker-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const row = await eventPersonAt(args, organiser.event.id);
  return personRemovalView(appOf(args), organiser, row, args.request.url);
}

/** Takes somebody out of those who belong to the event as such. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { event, account } = organiser;
  const app = appOf(args);
  const row = await eventPersonAt(args, event.id);
  const seen = (await readForm(args.request)).get("version") ?? "";
  const outcome = await removeEventPerson(app, event.id, account.id, row.id, seen).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const why = organiserRefusal(outcome, languageOf(args.request.url));
    return data(personRemovalView(app, organiser, row, args.request.url, why), {
      status: statusOf[outcome.code],
    });
  }
  return redirect(`${deskPath(event, languageOf(args.request.url), "speakers")}?removed`, 303);
}

export default function PersonRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ConsequencesPage {...(useActionData<typeof action>() ?? loaded)} />;
}
