import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import type { InvitingEvent } from "#app/registration/queries.ts";
import { Refusal } from "#app/refusal.ts";
import type { SpeakerFacts } from "#emails/facts.ts";
import { inNumbers } from "./afterwards.ts";
import { speakerFacts } from "./letters.ts";
import type { ToThank } from "./thank-speakers.ts";
import { turnInLetter } from "./turn-in-letter.ts";

/** What the letter to one who is thanked is made of, for an organiser to read beforehand. */
export async function thanksFacts(
  app: App,
  event: InvitingEvent,
  { speaker, invitation, after }: ToThank,
  language: Language,
): Promise<SpeakerFacts> {
  const turn = await turnInLetter(app.db, event.id, speaker.turn.one.id);
  if (!turn) throw new Refusal("no-such-appearance", { id: speaker.turn.one.id });
  return speakerFacts(app, event, invitation, turn, { after: inNumbers(after) }, language);
}
