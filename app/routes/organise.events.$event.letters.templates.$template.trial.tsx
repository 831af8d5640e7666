import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { sendTemplateTrial } from "#app/registration/templates/send-trial.ts";
import { EventTemplatePage } from "#app/views/organise/letters/template-pages.tsx";
import { eventTemplateView } from "#app/views/organise/letters/template-page.ts";
import { previewAsked, pageAfterTrial } from "#app/views/organise/letters/template-asked.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { requireEventTemplate, requireEventTemplateEditor } from "#app/web/template-doors.ts";

/** Looking sends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return eventTemplateView(appOf(args), await requireEventTemplate(args), args.request.url);
}

/** Sends the organiser the letter as one of the recipients would get it. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireEventTemplateEditor(args);
  const app = appOf(args);
  const { event, letter, account } = reader;
  const { url } = args.request;
  const language = languageOf(url);
  const wish = await readForm(args.request);
  const { kept, preview } = await previewAsked(app, reader, wish, language);
  const trial = { eventId: event.id, letter, kept, shown: preview.shown };
  const outcome = await sendTemplateTrial(app, trial, account).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const answer = { refusal: organiserRefusal(outcome, language) };
    return data(await eventTemplateView(app, reader, url, answer), { status: statusOf[outcome.code] });
  }
  return redirect(await pageAfterTrial(app, reader, wish, preview.number, language), 303);
}

export default function TemplateTrialRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <EventTemplatePage {...(useActionData<typeof action>() ?? loaded)} />;
}
