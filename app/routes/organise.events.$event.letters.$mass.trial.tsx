import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMassLetter, requireMassLetterEditor } from "#app/web/mass-letter-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { keptSegment } from "#app/registration/mass-letters/segment.ts";
import { sendTest } from "#app/registration/mass-letters/send-test.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { massLetterView } from "#app/views/organise/letters/mass-letter.ts";
import { MassLetterPage } from "#app/views/organise/letters/mass-letter-parts.tsx";

/** Looking sends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return massLetterView(appOf(args), await requireMassLetter(args), args.request.url);
}

/** Sends the organiser the letter as one of the recipients would get it. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, letter, account } = reader;
  const language = languageOf(url);
  const number = Number.parseInt((await readForm(args.request)).get("to") ?? "1", 10) || 1;
  const people = await recipientsOf(app.db, event.id, keptSegment(letter.segment));
  const like = people[Math.min(number, people.length) - 1] ?? people[0];
  const outcome = await (
    like ? sendTest(app, letter, like, account) : Promise.reject(new Refusal("nobody-to-write-to"))
  ).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, language);
    return data(await massLetterView(app, reader, url, sentence), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/${letter.id}?tested&to=${number}`, 303);
}

export default function TrialRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <MassLetterPage {...(useActionData<typeof action>() ?? loaded)} />;
}
