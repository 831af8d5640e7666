import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { saveTemplate } from "#app/registration/templates/save-template.ts";
import { templateFaults, templateTextsIn } from "#app/registration/templates/texts.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { EventTemplatePage } from "#app/views/organise/letters/template-pages.tsx";
import { eventTemplateView } from "#app/views/organise/letters/template-page.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { requireEventTemplate, requireEventTemplateEditor } from "#app/web/template-doors.ts";

export async function loader(args: LoaderFunctionArgs) {
  return eventTemplateView(appOf(args), await requireEventTemplate(args), args.request.url);
}

/** Keeps what the event says of its own in one kind of letter. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireEventTemplateEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, letter, account } = reader;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const texts = templateTextsIn(typed);
  const faults = templateFaults(texts);
  if (faults.length > 0)
    return data(await eventTemplateView(app, reader, url, { typed, faults }), { status: 400 });
  const version = Number(typed.get("version") ?? -1);
  const seen = { owner: { eventId: event.id }, letter, version, zone: event.zone };
  const outcome = await saveTemplate(app, seen, texts, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const answer = { typed, faults, refusal: organiserRefusal(outcome, language) };
    return data(await eventTemplateView(app, reader, url, answer), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/templates/${letter}?done#preview`, 303);
}

export default function TemplateRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <EventTemplatePage {...(useActionData<typeof action>() ?? loaded)} />;
}
