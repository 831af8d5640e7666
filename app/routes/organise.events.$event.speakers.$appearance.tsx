import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { speakerAt, speakerDesk } from "#app/web/desk-speakers.ts";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { faultSentence } from "#app/language/faults.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { Refusal } from "#app/refusal.ts";
import { addressOf } from "#app/registration/form/address.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { MOST } from "#app/speakers/sections.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { PARTS, type RefusedInvitation } from "#app/views/organise/speakers/speaker-desk.ts";
import { SpeakerDesk } from "#app/views/organise/speakers/speaker-desk-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return speakerDesk(args, organiser, await speakerAt(args, organiser.event.id));
}

/** Invites somebody to this turn, or sends the letter once more. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { event, account } = organiser;
  const { url } = args.request;
  const language = languageOf(url);
  const speaker = await speakerAt(args, event.id);
  const typed = await readForm(args.request);
  const page = async (status: number, errors: RefusedInvitation["errors"]) =>
    data(await speakerDesk(args, organiser, speaker, { invitation: { typed, errors } }), { status });

  const name = (typed.get("name") ?? "").replace(/\s+/g, " ").trim();
  const address = addressOf(typed.get("email") ?? "");
  if (name.length > MOST.name) return page(400, [{ name: "name", text: speakersWords[language].tooLong }]);
  if ("fault" in address) return page(400, [{ name: "email", text: faultSentence(address.fault, language) }]);
  const wish = {
    appearanceId: speaker.turn.one.id,
    part: PARTS.find((one) => one === typed.get("part")) ?? "speaker",
    name: name || null,
    email: address.address,
    language,
  };
  const outcome = await inviteSpeaker(app, event.id, wish, account.id).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return page(statusOf[outcome.code], [{ name: "email", text: organiserRefusal(outcome, language) }]);
  }
  return redirect(`${deskPath(event, language, "speakers")}/${wish.appearanceId}?sent`, 303);
}

export default function SpeakerDeskRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <SpeakerDesk {...(useActionData<typeof action>() ?? loaded)} />;
}
