import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import type { InvitingEvent } from "#app/registration/queries.ts";
import { Refusal } from "#app/refusal.ts";
import { renderLetter } from "#emails/letters.ts";
import type { EmailMessage } from "#emails/message.ts";
import { inNumbers } from "./afterwards.ts";
import { speakerFacts } from "./letters.ts";
import type { ToThank } from "./thank-speakers.ts";
import { turnInLetter } from "./turn-in-letter.ts";

/** The letter to one who is thanked, as an organiser reads it beforehand. */
export async function thanksLetter(
  app: App,
  event: InvitingEvent,
  { speaker, invitation, after }: ToThank,
  language: Language,
): Promise<EmailMessage> {
  const turn = await turnInLetter(app.db, event.id, speaker.turn.one.id);
  if (!turn) throw new Refusal("no-such-appearance", { id: speaker.turn.one.id });
  const facts = speakerFacts(app, event, invitation, turn, { after: inNumbers(after) }, language);
  return renderLetter("speaker-thanked", facts, language);
}
