import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { merged } from "#app/events/edit/both.ts";
import { editTexts } from "#app/events/edit/edit-texts.ts";
import { textFields } from "#app/events/edit/event-fields.ts";
import { readTexts } from "#app/events/edit/read-texts.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { textsView } from "#app/views/organise/event/texts-page.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";
import { SectionPage } from "#app/views/organise/event/section-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const app = appOf(args);
  return textsView(app, organiser, args.request.url, await organisedPage(app.db, organiser));
}

/** Saves what the event is about. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const now = textFields(await organisedPage(app.db, organiser));
  const read = readTexts(form, now);
  const typed = merged(read.fields, now, theirsChosen(form));
  const sent = sentIn(form);
  const page = async (why: { faults?: typeof read.faults; refusal?: Refusal }, status: number) => {
    const fresh = await organisedPage(app.db, organiser);
    return data(await textsView(app, organiser, url, fresh, { typed, sent, ...why }), { status });
  };

  if (Object.keys(read.faults).length > 0) return page({ faults: read.faults }, 400);
  const by = { accountId: organiser.account.id, version: sent.version };
  const outcome = await editTexts(app, organiser.event.id, by, typed, sent.reach).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${deskPath(outcome, languageOf(url), "texts")}?done`, 303);
}

export default function TextsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SectionPage {...(useActionData<typeof action>() ?? loaded)} />;
}
