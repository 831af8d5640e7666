import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { faultSentence } from "#app/language/faults.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { rankingsWords } from "#app/language/organise/rankings.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import { askAllToRank } from "#app/registration/prioritise/ask-to-rank.ts";
import {
  answerDays,
  contactField,
  readQuestion,
  type AnswerDays,
  type ReadQuestion,
} from "#app/registration/prioritise/read-question.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import {
  organisationsToAsk,
  rankingsView,
  type RefusedQuestion,
} from "#app/views/organise/people/rankings-page.ts";
import { RankingsPage } from "#app/views/organise/people/rankings-parts.tsx";
import { nothingToGiveOut } from "#app/views/organise/people/seats-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return rankingsView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

/** Asks each organisation for which a contact was written; where one cannot be asked, none is. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const { event, account } = organiser;
  const typed = await readForm(args.request);
  const now = arrivalOf(args);
  const page = async (status: number, errors: RefusedQuestion["errors"]) =>
    data(await rankingsView(app, organiser, url, now, { typed, errors }), { status });

  const why = nothingToGiveOut(organiser, now);
  if (why) return page(409, [{ text: seatsWords[language][why] }]);
  const organisations = (await organisationsToAsk(app.db, event.id)).filter((one) => one.canBeAsked);
  if (organisations.length === 0) return page(409, [{ text: rankingsWords[language].nobody }]);
  const days = answerDays(event, now);
  const read = readQuestion(typed, organisations, days);
  const faults = Object.entries(read.faults);
  if (faults.length > 0) {
    return page(
      400,
      faults.map(([name, fault]) => ({ name, text: sentenceOf(fault, days, language) })),
    );
  }

  const questions = read.contacts.map(({ key, email }) => {
    return { organisationKey: key, contactEmail: email, language, answerBy: read.until };
  });
  const outcome = await askAllToRank(app, event.id, questions, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const { organisation } = outcome.facts;
    const name = organisation == null ? undefined : contactField(String(organisation));
    return page(statusOf[outcome.code], [{ name, text: organiserRefusal(outcome, language) }]);
  }
  return redirect(`${deskPath(event, language, "people")}/rankings?sent`, 303);
}

function sentenceOf(fault: ReadQuestion["faults"][string], days: AnswerDays, language: Language): string {
  const { ask } = rankingsWords[language];
  const day = (date: string) => dateLine(date, language, { weekday: false, capital: false });
  if (fault === "nobody") return ask.nobody;
  if (fault === "bad-date") return ask.badDate(day(days.first), day(days.last));
  if (fault === "not-their-contact") return organiserRefusal(new Refusal(fault), language);
  return faultSentence(fault, language);
}

export default function RankingsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <RankingsPage {...(useActionData<typeof action>() ?? loaded)} />;
}
