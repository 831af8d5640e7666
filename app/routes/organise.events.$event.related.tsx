import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readRelation } from "#app/events/edit/read-relation.ts";
import { relate } from "#app/events/edit/relations.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { relatedEventsView, relatedPath } from "#app/views/organise/event/related-events.ts";
import { RelatedEventsPage } from "#app/views/organise/event/related-events-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return relatedEventsView(appOf(args), organiser, args.request.url);
}

/** Refers to another event. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const form = await readForm(args.request);

  const wish = readRelation(form) ?? { other: "", kind: "related" as const };
  const { event, account } = organiser;
  const outcome = await relate(app, event.id, account.id, wish.other, wish.kind).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const view = await relatedEventsView(
      app,
      organiser,
      args.request.url,
      organiserRefusal(outcome, language),
    );
    return data(view, { status: statusOf[outcome.code] });
  }
  const search = form.get("q") ? `&q=${encodeURIComponent(form.get("q")!)}` : "";
  return redirect(`${relatedPath(event, language)}?done${search}`, 303);
}

export default function RelatedRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <RelatedEventsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
