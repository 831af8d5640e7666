import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMassLetterEditor } from "#app/web/mass-letter-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { approveMassLetter } from "#app/registration/mass-letters/approve.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { sendingView } from "#app/views/organise/letters/mass-letter-sending.ts";

/** Says how many it goes to. One on its way says how it stands on its own page. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const { url } = args.request;
  const { letter, event } = reader;
  if (letter.approved_at !== null)
    return redirect(`${deskPath(event, languageOf(url), "letters")}/${letter.id}`, 303);
  return sendingView(appOf(args), reader, url);
}

/** Says yes: to this letter, for so many. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, letter, account } = reader;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const seen = {
    id: letter.id,
    zone: event.zone,
    version: Number(form.get("version")),
    people: Number(form.get("people")),
  };
  const outcome = await approveMassLetter(app, seen, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await sendingView(app, reader, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/${letter.id}?follow`, 303);
}

export default function SendingRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { wrong, facts, sentences, form, back, ...desk } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      <Facts facts={facts} />
      <div className="desk__sentences">
        <Paragraphs of={sentences} />
      </div>
      <form method="post" action={form.action}>
        <input type="hidden" name="people" value={form.people} />
        <input type="hidden" name="version" value={form.version} />
        <Actions>
          <Button>{form.button}</Button>
          <ButtonLink href={back.href} variant="secondary">
            {back.text}
          </ButtonLink>
        </Actions>
      </form>
    </EventDesk>
  );
}
