import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { requireMassLetterEditor } from "#app/web/mass-letter-doors.ts";
import { Refusal } from "#app/refusal.ts";
import { chooseSegment } from "#app/registration/mass-letters/draft.ts";
import { keptSegment, segmentIn } from "#app/registration/mass-letters/segment.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { whoView } from "#app/views/organise/letters/mass-letter-who.ts";
import { WhoPage } from "#app/views/organise/letters/mass-letter-who-parts.tsx";

/** Shows whom a draft is for, or whom it would be for as the address says. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const { url } = args.request;
  const query = new URL(url).searchParams;
  const segment = query.size > 0 ? segmentIn(query) : keptSegment(reader.letter.segment);
  return whoView(appOf(args), reader, url, { segment, draft: reader.letter });
}

/** Says whom a draft is for. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireMassLetterEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const { event, letter, account } = reader;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const segment = segmentIn(form);
  const seen = { id: letter.id, version: Number(form.get("version")), zone: event.zone };
  const outcome = await chooseSegment(app, seen, segment, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const wish = { segment, draft: letter, refusal: organiserRefusal(outcome, language) };
    return data(await whoView(app, reader, url, wish), { status: statusOf[outcome.code] });
  }
  return redirect(`${deskPath(event, language, "letters")}/${letter.id}?done`, 303);
}

export default function RecipientsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <WhoPage {...(useActionData<typeof action>() ?? loaded)} />;
}
