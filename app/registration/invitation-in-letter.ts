import type { App } from "#app/app.ts";
import type { When } from "#app/time.ts";
import type { RegistrationRow } from "#db/schema.ts";
import type { InvitationInLetter, LetterFacts } from "#emails/facts.ts";
import type { LetterOccasion } from "./letters.ts";
import type { InvitingEvent } from "./queries.ts";

/** What a letter tells the calendar of the one who gets it, and from when. */
type CalendarFacts = Pick<LetterFacts, "invitation" | "before">;

/**
 * What a letter says of the entry in a calendar. What was told without a date is in no calendar, so nothing has to be
 * taken out of it; what was told with one is, also where nobody knows the date any more.
 */
export function calendarFacts(
  app: App,
  event: Pick<InvitingEvent, "time_kind">,
  registration: RegistrationRow,
  about: Pick<LetterOccasion, "invitation" | "before" | "told">,
): CalendarFacts {
  const { invitation: method, before = null, told = registration.told } = about;
  const when = told === null ? null : (JSON.parse(told) as { readonly when: When }).when;
  if (method === null || (method === "CANCEL" && when?.kind === "unknown")) {
    return { invitation: null, before };
  }
  const isWithoutDate = method === "CANCEL" && event.time_kind === "unknown";
  return {
    invitation: invitationInLetter(app, registration, method),
    before: before ?? (isWithoutDate && when ? { when, place: null } : null),
  };
}

function invitationInLetter(
  app: App,
  registration: RegistrationRow,
  method: "REQUEST" | "CANCEL",
): InvitationInLetter | null {
  if (registration.calendar_uid === null) return null;
  return {
    method,
    expectsReply: app.config.imapUrl !== null,
    uid: registration.calendar_uid,
    sequence: registration.calendar_sequence,
    stampedAt: registration.status_at,
    createdAt: registration.arrived_at,
  };
}
