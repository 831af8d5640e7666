import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { approveAftermath } from "#app/materials/aftermath/approve-aftermath.ts";
import { Refusal } from "#app/refusal.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { aftermathView } from "#app/views/organise/after/letter-page.ts";
import { AftermathPage } from "#app/views/organise/after/letter-parts.tsx";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return aftermathView(appOf(args), organiser, args.request.url);
}

/** Says yes to the letter that all is out, for so many. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const people = Number((await readForm(args.request)).get("people"));
  const { event, account } = organiser;
  const outcome = await approveAftermath(app, event.id, people, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await aftermathView(app, organiser, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "after")}/letter?done`, 303);
}

export default function LetterRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <AftermathPage {...(useActionData<typeof action>() ?? loaded)} />;
}
