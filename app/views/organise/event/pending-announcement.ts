import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { placeInWords } from "#app/events/place.ts";
import type { TimeAndPlace } from "#app/events/put-back.ts";
import { whenOf } from "#app/events/when.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { atClock } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { announcementWords } from "#app/language/organise/announcement.ts";
import { whenSentence } from "#app/language/when.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { callingOffReaches } from "#app/registration/announcements/calling-off-reaches.ts";
import { toTell } from "#app/registration/announcements/to-tell.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { wallOf } from "#app/time.ts";
import type { AnnouncementRow, Db } from "#db/schema.ts";
import { deskPath } from "./event-desk.ts";

/**
 * What is about to be told to whom, and how to take it back; null where nobody is to be told anything. A calling off can
 * be taken back also where there is nobody to tell, and so can a restoration.
 */
export async function pendingAnnouncementView(app: App, organiser: Organiser, address: string) {
  const pending = await pendingAnnouncement(app.db, organiser.event.id);
  if (!pending) return null;
  const language = languageOf(address);
  const words = announcementWords[language];
  const event = await invitingEvent(app.db, pending.event_id);
  const { isCalledOff, isRestored, isNewState } = stateIn(pending);
  const { people } = isCalledOff ? await callingOffReaches(app.db, event.id) : await toTell(app.db, event);
  const isGathering = app.now() < pending.due_at && pending.reached_id === null;
  if (people === 0 && !(isNewState && isGathering)) return null;

  const clock = atClock(wallOf(pending.due_at, event.zone).time, language);
  const isUndoable = isGathering && (isNewState || pending.before !== null);
  return {
    heading: isCalledOff
      ? words.calledOff
      : isRestored
        ? words.restored
        : pending.before
          ? words.moved
          : words.changed,
    sentences: [
      ...(isCalledOff ? [] : await changeLines(app.db, event, pending, language)),
      people === 0
        ? isRestored
          ? words.nobodyRestored
          : words.nobody(clock)
        : isGathering
          ? words.goesOut(people, clock)
          : words.goingOut(people),
    ],
    undo:
      isUndoable && mayEdit(organiser, event.organisation_id)
        ? {
            action: `${deskPath(event, language)}/announcement/undo`,
            announcement: pending.id,
            button: isCalledOff ? words.undoCallingOff : isRestored ? words.undoRestoration : words.undoMove,
          }
        : null,
  };
}

function stateIn({ kind }: AnnouncementRow) {
  const isCalledOff = kind === "called-off";
  const isRestored = kind === "restored";
  return { isCalledOff, isRestored, isNewState: isCalledOff || isRestored };
}

export type PendingAnnouncementView = NonNullable<Awaited<ReturnType<typeof pendingAnnouncementView>>>;

async function changeLines(
  db: Db,
  event: TimeAndPlace & { readonly zone: string },
  { before }: AnnouncementRow,
  language: Language,
): Promise<string[]> {
  if (before === null) return [];
  const words = announcementWords[language];
  const was = { ...(JSON.parse(before) as TimeAndPlace), zone: event.zone };
  return [
    words.before(await timeAndPlaceLine(db, was, language)),
    words.now(await timeAndPlaceLine(db, event, language)),
  ];
}

/** «Fredag 1. desember 2017 kl. 09.00–10.00. Salen, Biblioteket, Storgata 1» */
export async function timeAndPlaceLine(
  db: Db,
  event: TimeAndPlace & { readonly zone: string },
  language: Language,
): Promise<string> {
  const when = whenSentence(whenOf(event), language);
  return [when, await placeInWords(db, event)].filter(Boolean).join(". ");
}
