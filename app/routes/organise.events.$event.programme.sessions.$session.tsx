import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, notFound, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { readSession, sessionIn } from "#app/programme/edit/read-session.ts";
import { rewriteSession } from "#app/programme/edit/rewrite-session.ts";
import { rearranged } from "#app/programme/edit/session-rows.ts";
import { sessionAt } from "#app/web/programming.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";
import { sessionConflict, withChoices } from "#app/views/organise/programme/session-conflict.ts";
import { sessionView, type SessionBack } from "#app/views/organise/programme/session-desk.ts";
import { SessionDeskPage } from "#app/views/organise/programme/session-desk-parts.tsx";

/** Forty talks with abstracts; a programme is long. */
const MAX_FORM_BYTES = 512 * 1024;

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await sessionView(appOf(args), organiser, args.request.url, args.params.session ?? "");
  if (!view) throw notFound();
  return view;
}

/** Saves what a session says of itself; a button of a row gives the form back with that row more or less. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request, MAX_FORM_BYTES);
  const at = sessionAt(args, organiser, form);
  const page = async (status: number, back: SessionBack) => {
    const view = await sessionView(app, organiser, url, at.sessionId, back);
    if (!view) throw notFound();
    return data(view, { status });
  };

  const rows = rearranged(sessionIn(form, true), form);
  if (rows) return page(200, rows);

  const read = readSession(form);
  if (Object.keys(read.faults).length > 0) return page(400, read);

  const text = await withChoices(app, at, read.text, form);
  const outcome = await rewriteSession(app, at, text).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    const path = deskPath(organiser.event, language, "programme");
    return redirect(`${path}${afterwards("saved", at.sessionId)}`, 303);
  }
  const sentence = organiserRefusal(outcome, language);
  const conflict = await sessionConflict(
    app,
    at,
    { typed: text, seen: form.get("seen") ?? "", refusal: outcome },
    language,
  );
  if (!conflict) throw notFound();
  return page(conflict.isGone ? 409 : statusOf[outcome.code], { ...conflict, refused: sentence });
}

export default function SessionRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SessionDeskPage {...(useActionData<typeof action>() ?? loaded)} />;
}
