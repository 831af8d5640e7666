import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { callingOffWords } from "#app/language/organise/calling-off.ts";
import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { readReason } from "#app/registration/announcements/read-reason.ts";
import { callingOffView, hindranceOf } from "#app/views/organise/event/calling-off.ts";
import { CancellationPage } from "#app/views/organise/event/calling-off-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return callingOffView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

/** Calls the event off: all are told when the gathering time is over. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const typed = (await readForm(args.request)).get("reason") ?? "";
  const page = async (sentence: string, isAtField: boolean, status: number) =>
    data(await callingOffView(app, organiser, url, arrivalOf(args), { typed, sentence, isAtField }), {
      status,
    });

  const hindrance = hindranceOf(organiser.event, arrivalOf(args));
  if (hindrance) return page(callingOffWords[language][hindrance], false, 409);
  const read = readReason(typed);
  if ("fault" in read) return page(callingOffWords[language][read.fault], true, 400);
  await callOffEvent(app, organiser.event.id, organiser.account.id, read.reason);
  return redirect(`${deskPath(organiser.event, language)}/cancellation`, 303);
}

export default function CancellationRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <CancellationPage {...(useActionData<typeof action>() ?? loaded)} />;
}
