import type { Migration } from "kysely";
import * as theHouse from "./2026-11-22-the-house.ts";
import * as wholeRegistration from "./2026-11-22-whole-registration.ts";
import * as ranking from "./2026-11-23-ranking.ts";
import * as programme from "./2026-11-23-programme.ts";
import * as massLetters from "./2026-11-24-mass-letters.ts";
import * as members from "./2026-11-24-members.ts";
import * as peopleLists from "./2026-11-24-people-lists.ts";
import * as place from "./2026-11-24-place.ts";
import * as seriesVersion from "./2026-11-24-series-version.ts";
import * as programmeImport from "./2026-11-24-programme-import.ts";
import * as speakersRoom from "./2026-11-25-speakers-room.ts";
import * as speakers from "./2026-11-26-speakers.ts";
import * as articles from "./2026-11-27-articles.ts";
import * as assistance from "./2026-11-27-assistance.ts";
import * as begunOnce from "./2026-11-27-begun-once.ts";
import * as replies from "./2026-11-28-replies.ts";
import * as registrationLog from "./2026-11-29-registration-log.ts";
import * as personalFeed from "./2026-11-30-personal-feed.ts";
import * as reminders from "./2026-11-30-reminders.ts";
import * as restoredEvents from "./2026-12-01-restored-events.ts";
import * as speakerEntries from "./2026-12-01-speaker-entries.ts";
import * as templates from "./2026-12-02-templates.ts";
import * as subscriptions from "./2026-12-03-subscriptions.ts";
import * as speakersThanked from "./2026-12-04-speakers-thanked.ts";

/** Every change to the database, oldest first, by the name under which it is recorded as done. */
export const migrations: Record<string, Migration> = {
  "2026-11-22-the-house": theHouse,
  "2026-11-22-whole-registration": wholeRegistration,
  "2026-11-23-programme": programme,
  "2026-11-23-ranking": ranking,
  "2026-11-24-mass-letters": massLetters,
  "2026-11-24-members": members,
  "2026-11-24-people-lists": peopleLists,
  "2026-11-24-place": place,
  "2026-11-24-programme-import": programmeImport,
  "2026-11-24-series-version": seriesVersion,
  "2026-11-25-speakers-room": speakersRoom,
  "2026-11-26-speakers": speakers,
  "2026-11-27-articles": articles,
  "2026-11-27-assistance": assistance,
  "2026-11-27-begun-once": begunOnce,
  "2026-11-28-replies": replies,
  "2026-11-29-registration-log": registrationLog,
  "2026-11-30-personal-feed": personalFeed,
  "2026-11-30-reminders": reminders,
  "2026-12-01-restored-events": restoredEvents,
  "2026-12-01-speaker-entries": speakerEntries,
  "2026-12-02-templates": templates,
  "2026-12-03-subscriptions": subscriptions,
  "2026-12-04-speakers-thanked": speakersThanked,
};
