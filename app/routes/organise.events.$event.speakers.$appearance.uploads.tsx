import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, seeOther } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { speakerAt } from "#app/web/desk-speakers.ts";
import { beginFile } from "#app/web/receiving-files.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { slidesFor } from "#app/views/organise/speakers/desk-slides.ts";

/** Uploads are begun by the script of the page of one in the programme. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  const { turn } = await speakerAt(args, event.id);
  return seeOther(`${deskPath(event, languageOf(args.request.url), "speakers")}/${turn.one.id}`);
}

/** Begins an upload on behalf of one in the programme. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { turn } = await speakerAt(args, organiser.event.id);
  const to = slidesFor(organiser, turn.one.id);
  return beginFile(appOf(args), to, args.request, languageOf(args.request.url));
}
