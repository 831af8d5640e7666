import type { App } from "#app/app.ts";
import { partsOf } from "#app/events/parts.ts";
import { seatsOf } from "#app/events/queries.ts";
import type { Language } from "#app/language/language.ts";
import type { Db, RegistrationRow, SeatKind } from "#db/schema.ts";
import type { LetterFacts } from "#emails/facts.ts";
import { choicesInLetter } from "../choices.ts";
import { factsOf, newInvitation } from "../letters.ts";
import type { InvitingEvent } from "../queries.ts";
import { ownWordsFor } from "../templates/standing.ts";

/** One who could register, and has not. */
export interface Example {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Of the calendar entry: never one that a real person has. */
  readonly uid: string;
  /** Left out: the first kind that the event offers. */
  readonly kind?: SeatKind;
}

/**
 * What the confirmation to one who registers now would be made of, by the same way as a real one: only the person is
 * not there. Where people can choose, this one has chosen the first of each.
 */
export async function exampleFacts(
  db: Db,
  app: App,
  event: InvitingEvent,
  { uid, kind, ...person }: Example,
): Promise<LetterFacts> {
  const parts = await partsOf(db, event.id);
  const chosen = (["day", "session"] as const).flatMap(
    (what) => parts.find((part) => part.kind === what)?.id ?? [],
  );
  const registration = {
    ...nobody(app, event),
    ...person,
    kind: kind ?? (await firstKind(db, event)),
    ...newInvitation(app, event),
    calendar_uid: uid,
  };
  const facts = await factsOf(db, app, event, registration, {
    invitation: "REQUEST",
    placeInLine: null,
    // Nobody registers here: whoever has a seat was added by hand.
    by: event.registration_mode === "own" ? "person" : "organiser",
  });
  return {
    ...facts,
    ...(await ownWordsFor(db, event, "registration-confirmed", person.language)),
    choices: await choicesInLetter(db, event, chosen),
  };
}

async function firstKind(db: Db, event: InvitingEvent): Promise<SeatKind> {
  const [first] = await seatsOf(db, event.id);
  return first?.kind ?? (event.attendance === "stream" ? "stream" : "physical");
}

function nobody(
  app: App,
  event: InvitingEvent,
): Omit<RegistrationRow, "name" | "email" | "language" | "kind"> {
  return {
    id: "",
    event_id: event.id,
    status: "confirmed",
    organisation: null,
    submission_key: "",
    arrived_at: app.now(),
    waiting_seq: null,
    waiting_priority: 0,
    status_at: app.now(),
    cancel_cause: null,
    ended_from: null,
    ended_waiting_seq: null,
    calendar_uid: null,
    calendar_sequence: 0,
    organizer_name: null,
    organizer_email: null,
    offer_expires_at: null,
    ended_as: null,
    status_reason: null,
    override_actor: null,
    override_reason: null,
    registered_by_id: null,
    handed_from_id: null,
    told: null,
    first_told: null,
    attended_at: null,
    attended_by: null,
  };
}
