import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, seeOther } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { speakerAt, speakerDesk } from "#app/web/desk-speakers.ts";
import { receiveFile } from "#app/web/receiving-files.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { slidesFor } from "#app/views/organise/speakers/desk-slides.ts";
import { SpeakerDesk } from "#app/views/organise/speakers/speaker-desk-parts.tsx";

/** Slides are sent from the page of one in the programme; whoever comes here otherwise is led to it. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  const { turn } = await speakerAt(args, event.id);
  return seeOther(`${deskPath(event, languageOf(args.request.url), "speakers")}/${turn.one.id}`);
}

/** Takes slides on behalf of one in the programme, in one go. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const speaker = await speakerAt(args, organiser.event.id);
  const { id } = speaker.turn.one;
  const language = languageOf(args.request.url);
  const refused = await receiveFile(appOf(args), slidesFor(organiser, id), args.request, language);
  if (!refused) return redirect(`${deskPath(organiser.event, language, "speakers")}/${id}?slides`, 303);
  const view = await speakerDesk(args, organiser, speaker, { slides: refused.sentence });
  return data(view, { status: refused.status });
}

export default function DeskSlidesRoute() {
  const view = useActionData<typeof action>();
  return view ? <SpeakerDesk {...view} /> : null;
}
