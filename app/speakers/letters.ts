import type { App } from "#app/app.ts";
import { endOf } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { eventInLetter, eventUrl, linkUntil } from "#app/registration/letters.ts";
import type { InvitingEvent } from "#app/registration/queries.ts";
import type { Instant, SpeakerInvitationRow, Trx } from "#db/schema.ts";
import type { SpeakerFacts, SpeakerLetterName } from "#emails/facts.ts";
import { toldNow, type TimeAndRoom } from "./told.ts";

/** What a letter to a speaker tells, beside who it is to. */
export interface SpeakerOccasion {
  readonly letter: SpeakerLetterName;
  /** One letter for one occasion. */
  readonly occasion: string;
  readonly to?: { readonly name: string | null; readonly email: string };
  readonly askedBy?: string | null;
  readonly lacks?: SpeakerFacts["lacks"];
  readonly reason?: string | null;
  readonly before?: SpeakerFacts["before"];
  readonly wasCalledOff?: boolean;
  readonly entry?: SpeakerFacts["entry"];
  readonly expiresAt?: Instant | null;
  readonly after?: SpeakerFacts["after"];
  readonly isTest?: boolean;
}

/** Where an invitation's person stands in the programme, as letters say it. */
export interface TurnInLetter extends TimeAndRoom {
  readonly title: string;
  readonly lang: string;
  readonly name: string | null;
}

/** Of an invitation, what a letter to whoever has it needs. */
type Addressee = Pick<SpeakerInvitationRow, "id" | "part" | "name" | "email" | "language">;

/** Writes to one who was invited, or of them; in the transaction of what happened. Says whether it is a new letter. */
export function writeToSpeaker(
  trx: Trx,
  app: App,
  event: InvitingEvent,
  invitation: Addressee,
  turn: TurnInLetter,
  about: SpeakerOccasion,
): Promise<boolean> {
  const language = invitation.language as Language;
  const { letter } = about;
  return enqueue(trx, app, {
    letter,
    language,
    facts: speakerFacts(app, event, invitation, turn, about, language),
    eventId: event.id,
    registrationId: null,
    dedupeKey: `${letter}/${invitation.id}/${about.occasion}`,
    expiresAt: about.expiresAt === undefined ? endOf(event) : about.expiresAt,
  });
}

/** What a letter to a speaker is made of, as things are now. */
export function speakerFacts(
  app: App,
  event: InvitingEvent,
  invitation: Addressee,
  turn: TurnInLetter,
  about: Omit<SpeakerOccasion, "letter" | "occasion">,
  language: Language,
): SpeakerFacts {
  const told = toldNow(event, turn);
  const { to = { name: invitation.name, email: invitation.email } } = about;
  return {
    person: to,
    sender: {
      name: event.organiser_acronym ?? event.organiser_name,
      address: app.config.mailFrom.address,
    },
    event: eventInLetter(event, eventUrl(app.config.publicUrl, event.slug, language)),
    invitationId: invitation.id,
    part: invitation.part,
    speaker: turn.name,
    turn: { title: turn.title, lang: turn.lang, when: told.when, room: turn.room_name },
    place: told.place,
    askedBy: about.askedBy ?? null,
    lacks: about.lacks ?? [],
    reason: about.reason ?? null,
    before: about.before ?? null,
    ...(about.wasCalledOff && { wasCalledOff: true }),
    ...(about.entry && { entry: about.entry }),
    after: about.after ?? null,
    isTest: about.isTest ?? false,
    isPublic: event.status !== "draft" && event.withdrawn_at === null,
    isCalledOff: told.isCalledOff,
    linkUntil: linkUntil(event, app.now()),
    deskUrl: app.config.publicUrl + inLanguage(language, `/organise/events/${event.slug}/speakers`),
  };
}
