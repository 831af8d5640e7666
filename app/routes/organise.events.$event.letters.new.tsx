import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pickedPeople } from "#app/web/bulk-deciding.ts";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { draftMassLetter } from "#app/registration/mass-letters/draft.ts";
import { recipientsOf } from "#app/registration/mass-letters/recipients.ts";
import { pickedSegment, segmentIn } from "#app/registration/mass-letters/segment.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { whoView } from "#app/views/organise/letters/mass-letter-who.ts";
import { WhoPage } from "#app/views/organise/letters/mass-letter-who-parts.tsx";

/** The address says whom it is for: «?state=waitlisted», or who was picked on the list. Else those with a seat. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { url } = args.request;
  const query = new URL(url).searchParams;
  const isOfList = query.get("act") === "letter";
  const picked = isOfList ? await pickedPeople(args, organiser) : [];
  const asked = query.size > 0 && !isOfList ? query : new URLSearchParams({ state: "confirmed" });
  const segment = picked.length > 0 ? pickedSegment(picked.map(({ id }) => id)) : segmentIn(asked);
  return whoView(appOf(args), organiser, url, { segment, draft: null });
}

/** Begins a draft for them. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const { event, account } = organiser;
  const language = languageOf(url);
  const segment = segmentIn(await readForm(args.request));
  if ((await recipientsOf(app.db, event.id, segment)).length === 0) {
    const refusal = new Refusal("nobody-to-write-to");
    const wish = { segment, draft: null, refusal: organiserRefusal(refusal, language) };
    return data(await whoView(app, organiser, url, wish), { status: statusOf[refusal.code] });
  }
  const draft = await draftMassLetter(app, event.id, segment, account.id);
  return redirect(`${deskPath(event, language, "letters")}/${draft.id}/text`, 303);
}

export default function NewLetterRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <WhoPage {...(useActionData<typeof action>() ?? loaded)} />;
}
