import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readReview, typedReview } from "#app/events/pasted/read-review.ts";
import { formKeyOf } from "#app/web/form-once.ts";
import { requireStarter } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { draftWithSpeakers } from "#app/programme/draft-with-speakers.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { MAX_PASTED_BYTES, readPasted } from "#app/views/organise/new-event/pasted-form.ts";
import { MOST_PASTED, pasteView } from "#app/views/organise/new-event/invitation-text-page.ts";
import { reviewView, type RefusedReview } from "#app/views/organise/new-event/pasted-page.ts";
import { PastedPage } from "#app/views/organise/new-event/pasted-parts.tsx";
import { speakersChosen } from "#app/views/organise/new-event/pasted-speakers.ts";

/** Looking makes no event. */
export async function loader(args: LoaderFunctionArgs) {
  return pasteView(appOf(args), await requireStarter(args), args.request.url);
}

/** Makes the event that was read and corrected. */
export async function action(args: ActionFunctionArgs) {
  const starter = await requireStarter(args);
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request, MAX_PASTED_BYTES);
  const pasted = form.get("text") ?? "";
  const { empty } = newEventWords[language].text;
  if (pasted.trim() === "" || pasted.length > MOST_PASTED)
    return data(pasteView(app, starter, url, pasted.slice(0, MOST_PASTED), empty), { status: 400 });

  const { invitation, chosen } = readPasted(form, app.now());
  const index = chosen ?? 0;
  const page = async (why: Pick<RefusedReview, "faults" | "refusal">, status: number) => {
    const refused = { typed: typedReview(form), speakers: [...form.keys()], ...why };
    return data(await reviewView(app, starter, url, invitation, index, refused), { status });
  };

  const ids = starter.organisations.map(({ id }) => id);
  const read = readReview(form, ids, language);
  if ("faults" in read) return page({ faults: read.faults }, 400);
  const speakers = speakersChosen(form, invitation.events[index]!);
  const { id } = starter.account;
  const key = formKeyOf(app, form);
  const outcome = await draftWithSpeakers(app, id, read.facts, "pasted", speakers, key).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const name = outcome.code === "no-such-series" ? "seriesId" : "startsOn";
    return page({ refusal: { name, text: organiserRefusal(outcome, language) } }, statusOf[outcome.code]);
  }
  return redirect(`${deskPath(outcome, language)}?created`, 303);
}

export default function PastedEventRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PastedPage {...(useActionData<typeof action>() ?? loaded)} />;
}
