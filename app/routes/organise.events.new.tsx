import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginEvent } from "#app/events/edit/begin-event.ts";
import { readStart } from "#app/events/edit/read-start.ts";
import { formKeyOf } from "#app/web/form-once.ts";
import { requireStarter } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, seeOther, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { newEventPath, newEventView, startSentences } from "#app/views/organise/new-event/new-event.ts";
import { NewEventPage } from "#app/views/organise/new-event/new-event-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const starter = await requireStarter(args);
  const copied = new URL(args.request.url).searchParams.get("copy");
  if (copied) {
    const list = newEventPath(languageOf(args.request.url), "/copy");
    throw seeOther(`${list}/${encodeURIComponent(copied)}`);
  }
  return newEventView(appOf(args), starter, args.request.url);
}

/** Begins an event from a title and a type. */
export async function action(args: ActionFunctionArgs) {
  const starter = await requireStarter(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const page = async (sentences: Record<string, string>, status: number) =>
    data(await newEventView(app, starter, url, { form, sentences }), { status });

  const read = readStart(
    form,
    starter.organisations.map(({ id }) => id),
  );
  if ("faults" in read) return page(startSentences(read.faults, language), 400);
  const isBlank = form.get("begin") === "nothing";
  const how = { isBlank, language, formKey: formKeyOf(app, form) };
  const outcome = await beginEvent(app, starter.account.id, read.start, how).catch(refusalOf);
  if (outcome instanceof Refusal)
    return page({ on: organiserRefusal(outcome, language) }, statusOf[outcome.code]);
  return redirect(`${deskPath(outcome, language)}?created`, 303);
}

export default function NewEventRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <NewEventPage {...(useActionData<typeof action>() ?? loaded)} />;
}
