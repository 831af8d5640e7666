import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { speakersOf, type Speaker } from "#app/speakers/speakers-of.ts";
import { speakerDeskView, type RefusedInvitation } from "#app/views/organise/speakers/speaker-desk.ts";
import { deskSlides } from "#app/views/organise/speakers/desk-slides.ts";
import type { RefusedSlides } from "#app/views/slides.ts";
import type { Organiser } from "./guards.ts";
import { appOf, notFound } from "./http.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** The one in an event's programme at an address. @throws Response 404 for one of another event */
export async function speakerAt(args: Args, eventId: string): Promise<Speaker> {
  const speakers = await speakersOf(appOf(args).db, eventId);
  const speaker = speakers.find(({ turn }) => turn.one.id === args.params.appearance);
  if (!speaker) throw notFound();
  return speaker;
}

/** The organiser's page of one in the programme, with leave to run the script that sends slides where they may be sent. */
export async function speakerDesk(
  args: Args,
  organiser: Organiser,
  speaker: Speaker,
  refused: { readonly invitation?: RefusedInvitation; readonly slides?: RefusedSlides } = {},
) {
  const app = appOf(args);
  const { url } = args.request;
  const slides = await deskSlides(app, organiser, speaker.turn.one.id, url, refused.slides);
  const view = speakerDeskView(app, organiser, speaker, url, refused.invitation ?? null);
  const errors = refused.slides === undefined ? [] : [{ name: "file", text: refused.slides }];
  return {
    ...view,
    wrong: { ...view.wrong, errors: [...view.wrong.errors, ...errors] },
    slides,
    nonce: slides.upload ? args.context.allowScript() : null,
  };
}
