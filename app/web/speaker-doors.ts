import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { appOf, arrivalOf, notFound } from "./http.ts";
import { readToken } from "#app/mail/token.ts";
import { openSpeaker, type OpenSpeaker } from "#app/speakers/open-speaker.ts";

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
