import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { callingOffWords } from "#app/language/organise/calling-off.ts";
import { Refusal } from "#app/refusal.ts";
import { restoreEvent } from "#app/registration/announcements/restore-event.ts";
import { callingOffView } from "#app/views/organise/event/calling-off.ts";
import { CancellationPage } from "#app/views/organise/event/calling-off-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, refusalOf, statusOf } from "#app/web/http.ts";

/** What comes of it stands where the event was called off. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return redirect(`${deskPath(event, languageOf(args.request.url))}/cancellation`, 303);
}

/** Holds an event after all that was called off: all who heard of it are told when the gathering time is over. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const outcome = await restoreEvent(app, organiser.event.id, organiser.account.id).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(deskPath(outcome, language), 303);
  const sentence = callingOffWords[language].restoring.over;
  const refused = { typed: "", sentence, isAtField: false };
  return data(await callingOffView(app, organiser, url, arrivalOf(args), refused), {
    status: statusOf[outcome.code],
  });
}

export default function RestorationRoute() {
  const refused = useActionData<typeof action>();
  return refused ? <CancellationPage {...refused} /> : null;
}
