import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { App } from "#app/app.ts";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { Refusal } from "#app/refusal.ts";
import { discardDraft } from "#app/registration/mass-letters/draft.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { seriesLetterPath } from "#app/views/organise/letters/series-letter.ts";
import { aroundSeriesLetter } from "#app/views/organise/letters/series-letters.ts";
import { organisedSeriesPath } from "#app/views/organise/organise-series.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { requireSeriesLetterEditor, type SeriesLetterReader } from "#app/web/series-guards.ts";

function view(app: App, reader: SeriesLetterReader, address: string, refusal?: string) {
  const language = languageOf(address);
  const words = massLetterWords[language];
  const { heading, lead, button } = words.discard;
  const title = refusal ? words.wrongTitle(heading) : heading;
  return {
    ...aroundSeriesLetter(app, reader, address, { heading, title }, "letters"),
    lead,
    ...(refusal && { wrong: { heading: words.wrong, errors: [{ text: refusal }] } }),
    form: { action: new URL(address).pathname, version: String(reader.letter.version), button },
    back: { href: seriesLetterPath(reader, language), text: words.sending.back },
  };
}

/** Says what comes of it. */
export async function loader(args: LoaderFunctionArgs) {
  return view(appOf(args), await requireSeriesLetterEditor(args), args.request.url);
}

/** Throws a draft away. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const version = Number((await readForm(args.request)).get("version"));
  const seen = { id: reader.letter.id, version, zone: HOUSE_ZONE };
  const outcome = await discardDraft(app, seen).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(view(app, reader, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${organisedSeriesPath(language, reader.series.slug)}/letters?discarded`, 303);
}

export default function SeriesLetterRemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, back, ...sheet } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...sheet}>
      <form method="post" action={form.action}>
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
