import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/language/address.ts";
import { stepEventPerson } from "#app/programme/of-event/step-event-person.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, seeOther } from "#app/web/http.ts";
import { eventPersonAt } from "#app/web/speaker-doors.ts";

/** A step is taken by a button; whoever comes here otherwise is led to the list. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireEditor(args, args.params.event ?? "");
  await eventPersonAt(args, event.id);
  return seeOther(deskPath(event, languageOf(args.request.url), "speakers"));
}

/** Moves one of those who belong to the event as such a place up or down. */
export async function action(args: ActionFunctionArgs) {
  const { event, account } = await requireEditor(args, args.params.event ?? "");
  const { id } = await eventPersonAt(args, event.id);
  const to = (await readForm(args.request)).get("to") === "up" ? "up" : "down";
  await stepEventPerson(appOf(args), { eventId: event.id, accountId: account.id, id }, to);
  return redirect(`${deskPath(event, languageOf(args.request.url), "speakers")}?done`, 303);
}
