import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { appOf, arrivalOf, notFound } from "./http.ts";
import { readToken } from "#app/mail/token.ts";
import { peopleOfEvent } from "#app/programme/of-event/people-of-event.ts";
import { openSpeaker, type OpenSpeaker } from "#app/speakers/open-speaker.ts";
import type { SpeakView } from "#app/views/speak/speak-page.ts";

/** A speaker's own page, at its link. */
export interface SpeakerDoor {
  readonly token: string;
  /** Null: expired, taken back, or no longer in the programme. */
  readonly open: OpenSpeaker | null;
}

/**
 * What a speaker's link opens. Whoever has the link may answer and write.
 *
 * @throws Response 404 for what is no link of ours
 */
export async function requireSpeaker(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<SpeakerDoor> {
  const token = args.params.token ?? "";
  if (!readToken(token)) throw notFound();
  return { token, open: (await openSpeaker(appOf(args).db, token, arrivalOf(args))) ?? null };
}

/** A speaker's page as an answer; where slides can be sent from it, with leave to run the script that sends them. */
export function speakAnswer(args: LoaderFunctionArgs | ActionFunctionArgs, view: SpeakView, status: number) {
  const sends = !("over" in view) && view.slides?.upload != null;
  return data({ ...view, nonce: sends ? args.context.allowScript() : null }, { status });
}

/** One who belongs to an event as such, at the organiser's address. @throws Response 404 */
export async function eventPersonAt(args: LoaderFunctionArgs | ActionFunctionArgs, eventId: string) {
  const people = await peopleOfEvent(appOf(args).db, eventId);
  const row = people.find((one) => one.id === args.params.person);
  if (!row) throw notFound();
  return row;
}
