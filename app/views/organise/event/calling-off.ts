import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { callingOffWords } from "#app/language/organise/calling-off.ts";
import { lettersWritten } from "#app/mail/letters-written.ts";
import { ANNOUNCEMENT_MINUTES, pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { callingOffReaches } from "#app/registration/announcements/calling-off-reaches.ts";
import { restoringReaches } from "#app/registration/announcements/restoring-reaches.ts";
import { invitingEvent, type InvitingEvent } from "#app/registration/queries.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { pendingAnnouncementView } from "./pending-announcement.ts";
import { langIfOther } from "#app/views/text.ts";

/** A reason that was not taken, and why not. */
export interface RefusedReason {
  readonly typed: string;
  readonly sentence: string;
  /** Whether it is the reason that is wrong. */
  readonly isAtField: boolean;
}

/** What comes of calling an event off, and the form; or how it stands since it was, and what holding it means. */
export async function callingOffView(
  app: App,
  organiser: Organiser,
  address: string,
  now: Instant,
  refused: RefusedReason | null = null,
) {
  const language = languageOf(address);
  const words = callingOffWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const { people, calendars } = await callingOffReaches(app.db, event.id);
  const isOff = event.status === "cancelled";
  const hindrance = hindranceOf(event, now);
  const heading = isOff ? words.headingAfter : words.heading;
  const action = `${deskPath(event, language)}/cancellation`;
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(heading) : heading, "publication"),
    heading,
    ...(refused && {
      wrong: {
        heading: words.wrong,
        errors: [{ ...(refused.isAtField && { name: "reason" }), text: refused.sentence }],
      },
    }),
    pending: isOff ? await pendingAnnouncementView(app, organiser, address) : null,
    sentences: isOff
      ? []
      : hindrance
        ? [words[hindrance]]
        : [
            people > 0 ? words.reaches(people, calendars) : words.nobody,
            words.atOnce,
            words.later(ANNOUNCEMENT_MINUTES),
            words.ends,
          ],
    form:
      isOff || hindrance !== null || !mayEdit(organiser, event.organisation_id)
        ? null
        : {
            action,
            button: words.button,
            field: {
              name: "reason",
              label: words.reason,
              description: words.reasonAbout,
              mark: words.optional,
              defaultValue: refused?.typed ?? "",
              error: refused?.isAtField ? refused.sentence : undefined,
            },
          },
    since: isOff ? await sinceView(app, event, people, language) : null,
    restoring: isOff ? await restoringView(app, organiser, event, now, language) : null,
  };
}

/** Why an event cannot be called off. */
export function hindranceOf(event: Parameters<typeof isHeld>[0] & Pick<EventRow, "status">, now: Instant) {
  if (event.status === "draft") return "draft";
  return event.status === "published" && isHeld(event, now) ? "over" : null;
}

/** What comes of holding it after all, and the button; null as long as calling it off can be undone. */
async function restoringView(
  app: App,
  organiser: Organiser,
  event: InvitingEvent,
  now: Instant,
  language: Language,
) {
  const pending = await pendingAnnouncement(app.db, event.id);
  if (pending && pending.reached_id === null && now < pending.due_at) return null;
  const words = callingOffWords[language].restoring;
  const { people, calendars, leftThemselves } = await restoringReaches(app.db, event.id);
  const isOver = isHeld(event, now);
  return {
    heading: words.heading,
    sentences: isOver
      ? [words.over]
      : [
          ...(people > 0 ? [words.reaches(people, calendars), words.back] : [words.nobody]),
          ...(leftThemselves > 0 ? [words.left(leftThemselves)] : []),
          words.atOnce,
          ...(people > 0 ? [callingOffWords[language].later(ANNOUNCEMENT_MINUTES)] : []),
        ],
    form:
      isOver || !mayEdit(organiser, event.organisation_id)
        ? null
        : { action: `${deskPath(event, language)}/restoration`, button: words.button },
  };
}

async function sinceView(app: App, event: EventRow, left: number, language: Language) {
  const words = callingOffWords[language];
  const letters = await lettersWritten(app.db, event.id, "event-called-off");
  return {
    at: words.since(stamp(event.cancelled_at!, event.zone, language)),
    reason: {
      term: words.because,
      text: event.cancel_reason ?? words.noReason,
      lang: event.cancel_reason ? langIfOther(event.lang, language) : undefined,
    },
    told: letters > 0 ? words.told(letters) : left > 0 ? null : words.toldNobody,
    links: [
      { href: inLanguage(language, `/events/${event.slug}`), text: words.seePage },
      ...(letters > 0 ? [{ href: deskPath(event, language, "letters"), text: words.seeLetters }] : []),
      { href: `${inLanguage(language, "/organise/events/new")}?copy=${event.slug}`, text: words.copy },
    ],
  };
}
