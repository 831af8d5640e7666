import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { resetTemplate } from "#app/registration/templates/reset-template.ts";
import { TemplateRemoval } from "#app/views/organise/letters/template-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { eventTemplateRemovalView } from "#app/views/organise/letters/templates.ts";
import { appOf, refusalOf, statusOf } from "#app/web/http.ts";
import { requireEventTemplateEditor } from "#app/web/template-doors.ts";

/** Says what comes of it. */
export async function loader(args: LoaderFunctionArgs) {
  return eventTemplateRemovalView(appOf(args), await requireEventTemplateEditor(args), args.request.url);
}

/** Takes the event's own text away. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireEventTemplateEditor(args);
  const app = appOf(args);
  const { event, letter, account } = reader;
  const { url } = args.request;
  const language = languageOf(url);
  const outcome = await resetTemplate(app, { eventId: event.id }, letter, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    const view = eventTemplateRemovalView(app, reader, url, sentence);
    return data(view, { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/templates/${letter}?removed`, 303);
}

export default function TemplateRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, back, ...desk } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...desk}>
      <TemplateRemoval form={form} back={back} />
    </EventDesk>
  );
}
