import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { plus } from "#app/time.ts";
import type { Db, RegistrationStatus } from "#db/schema.ts";
import type { AftermathFacts, TemplateLetter } from "#emails/facts.ts";
import { factsOf, type LetterOccasion } from "../letters.ts";
import { placeInLine, registrationById, type InvitingEvent } from "../queries.ts";
import { exampleFacts, type Example } from "../rehearse/example.ts";
import { standingWords, type KeptTexts } from "./standing.ts";

/** One who is registered, by id; or somebody invented, where nobody is yet. */
export type PreviewedFor = { readonly registrationId: string } | Example;

/** What the registration is when each letter is written; null: what it is now. */
const STATUS: Record<TemplateLetter, RegistrationStatus | null> = {
  "registration-confirmed": "confirmed",
  "registration-received": "received",
  "registration-waitlisted": "waitlisted",
  "registration-promoted": "confirmed",
  "registration-offered": "offered",
  "registration-declined": "declined",
  "registration-reminder": "confirmed",
  "event-changed": null,
  "event-called-off": "cancelled",
  "registration-cancelled": "cancelled",
  aftermath: null,
};
const INVITATION: Partial<Record<TemplateLetter, LetterOccasion["invitation"]>> = {
  "registration-confirmed": "REQUEST",
  "registration-promoted": "REQUEST",
  "event-changed": "REQUEST",
  "event-called-off": "CANCEL",
  "registration-cancelled": "CANCEL",
};
/** For show: what is out is not asked about here. */
const OUT = { recordings: 1, slides: 3, others: 0, hasRecap: true };

/**
 * What a letter to one of an event's people would be made of if it were written now, whatever has become of them; what
 * is not known of a letter that nobody has written is for show.
 *
 * @param kept whose words stand in it
 */
export async function previewFacts(
  db: Db,
  app: App,
  event: InvitingEvent,
  letter: TemplateLetter,
  kept: KeptTexts,
  shown: PreviewedFor,
): Promise<AftermathFacts & { readonly language: Language }> {
  const registration =
    "registrationId" in shown ? await registrationById(db, shown.registrationId) : undefined;
  const waiting = letter === "registration-waitlisted";
  const facts = registration
    ? await factsOf(db, app, event, registration, {
        invitation: INVITATION[letter] ?? null,
        placeInLine: waiting ? ((await placeInLine(db, registration)) ?? 1) : null,
        offerUntil: letter === "registration-offered" ? plus(app.now(), { days: 1 }) : null,
      })
    : await exampleFacts(db, app, event, shown as Example);
  const language = (registration?.language ?? (shown as Example).language) as Language;
  return {
    ...facts,
    language,
    ...(waiting && { placeInLine: facts.placeInLine ?? 1 }),
    ...(letter === "registration-offered" && { offerUntil: plus(app.now(), { days: 1 }) }),
    invitation: INVITATION[letter] ? facts.invitation : null,
    status: STATUS[letter] ?? facts.status,
    attendance: "unknown",
    out: OUT,
    ownWords: standingWords(kept, language),
  };
}
