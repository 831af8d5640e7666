import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { faultsOf, rulesIn } from "#app/registration/reminders/read-rules.ts";
import { saveRules } from "#app/registration/reminders/save-rules.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { RemindersPage } from "#app/views/organise/letters/reminder-parts.tsx";
import { remindersView } from "#app/views/organise/letters/reminders.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return remindersView(appOf(args), organiser, args.request.url);
}

/** Saves which reminders go out, and when. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account } = organiser;
  const form = await readForm(args.request);
  const typed = rulesIn(form);
  const faults = faultsOf(typed);
  if (Object.keys(faults).length > 0) {
    return data(await remindersView(app, organiser, url, { typed, faults }), { status: 400 });
  }
  const by = { accountId: account.id, version: Number(form.get("version") ?? -1) };
  const outcome = await saveRules(app, event.id, typed, by).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    const page = await remindersView(app, organiser, url, { typed, faults, sentence });
    return data(page, { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/reminders?done`, 303);
}

export default function RemindersRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <RemindersPage {...(useActionData<typeof action>() ?? loaded)} />;
}
