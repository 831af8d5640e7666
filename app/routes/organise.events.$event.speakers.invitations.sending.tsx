import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { readInvitations, ticked } from "#app/web/inviting-many.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { inviteMany } from "#app/speakers/invite-many.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { manyView } from "#app/views/organise/speakers/many-page.ts";
import { ManyInvitations } from "#app/views/organise/speakers/many-parts.tsx";

/** Whoever comes here without the form begins at its beginning. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { url } = args.request;
  const among = await ticked(args, organiser.event.id, new URL(url).searchParams);
  return manyView(appOf(args), organiser, url, among);
}

/** Invites them, so many as the page said. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account } = organiser;
  const form = await readForm(args.request);
  const read = await readInvitations(args, event.id, form);
  const { wishes } = read;
  if (read.errors.length > 0) return data(await manyView(app, organiser, url, read), { status: 400 });

  const people = Number(form.get("people"));
  const outcome = await inviteMany(app, event.id, wishes, account.id, people).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const looked = { wishes, refused: organiserRefusal(outcome, language) };
    return data(await manyView(app, organiser, url, read, looked), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "speakers")}?invited=${outcome}`, 303);
}

export default function SendingRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ManyInvitations {...(useActionData<typeof action>() ?? loaded)} />;
}
