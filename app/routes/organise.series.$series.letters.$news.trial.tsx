import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { sendSeriesTest } from "#app/registration/mass-letters/send-test.ts";
import { seriesLetterPath, seriesLetterView } from "#app/views/organise/letters/series-letter.ts";
import { SeriesLetterPage } from "#app/views/organise/letters/series-letter-parts.tsx";
import { appOf, refusalOf, statusOf } from "#app/web/http.ts";
import { requireSeriesLetter, requireSeriesLetterEditor } from "#app/web/series-guards.ts";

/** Looking sends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return redirect(seriesLetterPath(await requireSeriesLetter(args), languageOf(args.request.url)), 303);
}

/** Sends the organiser the letter as those get it who read the organiser's own language. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const outcome = await sendSeriesTest(app, reader.letter, reader.account, language).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const view = await seriesLetterView(app, reader, url, organiserRefusal(outcome, language));
    return data(view, { status: statusOf[outcome.code] });
  }
  return redirect(`${seriesLetterPath(reader, language)}?tested`, 303);
}

export default function SeriesTrialRoute() {
  const refused = useActionData<typeof action>();
  return refused ? <SeriesLetterPage {...refused} /> : null;
}
