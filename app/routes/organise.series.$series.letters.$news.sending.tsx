import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { approveMassLetter } from "#app/registration/mass-letters/approve.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { seriesLetterPath, seriesSendingView } from "#app/views/organise/letters/series-letter.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { requireSeriesLetterEditor } from "#app/web/series-guards.ts";

/** Says how many it goes to. One on its way says how it stands on its own page. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireSeriesLetterEditor(args);
  const { url } = args.request;
  if (reader.letter.approved_at !== null) return redirect(seriesLetterPath(reader, languageOf(url)), 303);
  return seriesSendingView(appOf(args), reader, url);
}

/** Says yes: to this letter, for so many. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const seen = {
    id: reader.letter.id,
    zone: HOUSE_ZONE,
    version: Number(form.get("version")),
    people: Number(form.get("people")),
  };
  const outcome = await approveMassLetter(app, seen, reader.account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await seriesSendingView(app, reader, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${seriesLetterPath(reader, language)}?follow`, 303);
}

export default function SeriesSendingRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { facts, sentences, form, back, ...sheet } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...sheet}>
      <Facts facts={facts} />
      <div className="desk__part desk__sentences">
        <Paragraphs of={sentences} />
      </div>
      <form className="desk__part" method="post" action={form.action}>
        <input type="hidden" name="people" value={form.people} />
        <input type="hidden" name="version" value={form.version} />
        <Actions>
          <Button>{form.button}</Button>
          <ButtonLink href={back.href} variant="secondary">
            {back.text}
          </ButtonLink>
        </Actions>
      </form>
    </DeskSheet>
  );
}
