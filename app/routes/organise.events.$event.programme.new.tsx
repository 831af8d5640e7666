import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { readNewSession } from "#app/programme/edit/read-place.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { nextQuery } from "#app/views/organise/programme/programme-free.ts";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";
import { newSessionView, type CameBack } from "#app/views/organise/programme/session-place.ts";
import { PlacePage } from "#app/views/organise/programme/session-place-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return newSessionView(appOf(args), organiser, args.request.url);
}

/** Adds a session, a break or a blocker. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const typed = await readForm(args.request);
  const page = async (status: number, back: Omit<CameBack, "typed">) =>
    data(await newSessionView(app, organiser, url, { typed, ...back }), { status });

  const read = readNewSession(typed);
  if ("faults" in read) return page(400, { faults: read.faults });

  const { event, account } = organiser;
  const { title, kind, trackId, ...place } = read.value;
  const wish = { title, kind, lang: event.lang, trackId: trackId ?? undefined };
  const editor = { eventId: event.id, accountId: account.id };
  const outcome = await addToProgramme(app, editor, wish, place).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, languageOf(url));
    return page(statusOf[outcome.code], { refused: { sentence, field: "starts" } });
  }
  const path = deskPath(event, languageOf(url), "programme");
  return redirect(
    typed.has("more") ? `${path}/new${nextQuery(read.value)}` : `${path}${afterwards("added", outcome.id)}`,
    303,
  );
}

export default function NewSessionRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PlacePage {...(useActionData<typeof action>() ?? loaded)} />;
}
