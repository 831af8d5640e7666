import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { draftOfSeries } from "#app/events/edit/draft-of-series.ts";
import { readFirstDay } from "#app/events/edit/read-start.ts";
import { seriesById } from "#app/events/queries.ts";
import { formKeyOf } from "#app/web/form-once.ts";
import { requireStarter } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { newEventView, startSentences } from "#app/views/organise/new-event/new-event.ts";
import { NewEventPage } from "#app/views/organise/new-event/new-event-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return newEventView(appOf(args), await requireStarter(args), args.request.url);
}

/** Begins the next meeting of a series. */
export async function action(args: ActionFunctionArgs) {
  const starter = await requireStarter(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const page = async (sentences: Record<string, string>, status: number) =>
    data(await newEventView(app, starter, url, { form, sentences }), { status });

  const on = readFirstDay(form, "series-on");
  const series = await seriesById(app.db, form.get("series") ?? "");
  const isTheirs = starter.organisations.some(({ id }) => id === series?.organisation_id);
  if (!series || !isTheirs) return page(startSentences({ series: "series" }, language), 400);
  if (on === null) return page(startSentences({ "series-on": "day" }, language), 400);

  const { id } = starter.account;
  const key = formKeyOf(app, form);
  const outcome = await draftOfSeries(app, id, series.id, on || undefined, key).catch(refusalOf);
  if (outcome instanceof Refusal)
    return page({ "series-on": organiserRefusal(outcome, language) }, statusOf[outcome.code]);
  return redirect(`${deskPath(outcome, language)}?created`, 303);
}

export default function NewOfSeriesRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NewEventPage {...(useActionData<typeof action>() ?? loaded)} />;
}
