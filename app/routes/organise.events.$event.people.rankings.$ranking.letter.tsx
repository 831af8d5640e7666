import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { rankingAt } from "#app/web/doors.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, refusalOf, seeOther, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { askToRank } from "#app/registration/prioritise/ask-to-rank.ts";
import { answerDays } from "#app/registration/prioritise/read-question.ts";
import { Refusal } from "#app/refusal.ts";
import { lastDayBefore } from "#app/time.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { rankingsView } from "#app/views/organise/people/rankings-page.ts";
import { RankingsPage } from "#app/views/organise/people/rankings-parts.tsx";

/** A letter is sent by its button; whoever comes here otherwise is led to the list. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return seeOther(`${deskPath(event, languageOf(args.request.url), "people")}/rankings`);
}

/** Sends the link to the same contact once more; the one that went before ends. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { event, account } = organiser;
  const { url } = args.request;
  const language = languageOf(url);
  const now = arrivalOf(args);
  const ranking = await rankingAt(args, event.id);

  const { organisation_key: organisationKey, contact_email: contactEmail, expires_at } = ranking;
  const answerBy = expires_at > now ? lastDayBefore(expires_at, event.zone) : answerDays(event, now).usual;
  const question = { organisationKey, contactEmail, language, answerBy };
  const outcome = await askToRank(app, event.id, question, account.id).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(event, language, "people")}/rankings?sent`, 303);
  }
  const refused = { typed: new URLSearchParams(), errors: [{ text: organiserRefusal(outcome, language) }] };
  return data(await rankingsView(app, organiser, url, now, refused), { status: statusOf[outcome.code] });
}

export default function RankingLetterRoute() {
  const view = useActionData<typeof action>();
  return view ? <RankingsPage {...view} /> : null;
}
