import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMassLetterEditor } from "#app/web/mass-letter-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { writeTexts } from "#app/registration/mass-letters/draft.ts";
import { readTexts } from "#app/registration/mass-letters/texts.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { textView } from "#app/views/organise/letters/mass-letter-text.ts";
import { LetterTextForm } from "#app/views/organise/letters/mass-letter-text-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return textView(appOf(args), await requireMassLetterEditor(args), args.request.url);
}

/** Keeps what a draft says. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, letter, account } = reader;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const read = readTexts(typed);
  if ("faults" in read) {
    return data(await textView(app, reader, url, { typed, faults: read.faults }), { status: 400 });
  }
  const seen = { id: letter.id, version: Number(typed.get("version")), zone: event.zone };
  const outcome = await writeTexts(app, seen, read.texts, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const answer = { typed, faults: [], refusal: organiserRefusal(outcome, language) };
    return data(await textView(app, reader, url, answer), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/${letter.id}?done`, 303);
}

export default function TextRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { wrong, form, placeholders, theirs, ...desk } = useActionData<typeof action>() ?? loaded;
  return (
    <EventDesk {...desk}>
      <LetterTextForm {...{ wrong, form, placeholders, theirs }} />
    </EventDesk>
  );
}
