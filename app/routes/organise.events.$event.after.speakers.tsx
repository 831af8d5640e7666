import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { thankSpeakers } from "#app/speakers/thank-speakers.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { thanksView } from "#app/views/organise/after/thanks-page.ts";
import { ThanksPage } from "#app/views/organise/after/thanks-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return thanksView(appOf(args), organiser, args.request.url);
}

/** Thanks so many, once each. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account } = organiser;
  const people = Number((await readForm(args.request)).get("people"));
  const outcome = await thankSpeakers(app, event.id, account.id, people).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await thanksView(app, organiser, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "after")}/speakers?done`, 303);
}

export default function ThanksRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ThanksPage {...(useActionData<typeof action>() ?? loaded)} />;
}
