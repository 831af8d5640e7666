import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { writeTexts } from "#app/registration/mass-letters/draft.ts";
import { readTexts } from "#app/registration/mass-letters/texts.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { LetterTextForm } from "#app/views/organise/letters/mass-letter-text-parts.tsx";
import { seriesLetterPath, seriesTextView } from "#app/views/organise/letters/series-letter.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { requireSeriesLetterEditor } from "#app/web/series-guards.ts";

export async function loader(args: LoaderFunctionArgs) {
  return seriesTextView(appOf(args), await requireSeriesLetterEditor(args), args.request.url);
}

/** Keeps what a draft says. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const read = readTexts(typed, []);
  if ("faults" in read) {
    return data(await seriesTextView(app, reader, url, { typed, faults: read.faults }), { status: 400 });
  }
  const seen = { id: reader.letter.id, version: Number(typed.get("version")), zone: HOUSE_ZONE };
  const outcome = await writeTexts(app, seen, read.texts, reader.account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const answer = { typed, faults: [], refusal: organiserRefusal(outcome, language) };
    return data(await seriesTextView(app, reader, url, answer), { status: statusOf[outcome.code] });
  }
  return redirect(`${seriesLetterPath(reader, language)}?done`, 303);
}

export default function SeriesTextRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { text, ...sheet } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...sheet}>
      <LetterTextForm {...text} />
    </DeskSheet>
  );
}
