import { languages } from "#app/language/language.ts";
import type { AppearanceRow, ImageRow, Instant } from "#db/schema.ts";
import type { EventPage } from "../event-page.ts";
import { isHeld } from "../rules.ts";
import { blockersOf, type Blocker } from "./blockers.ts";
import { vagueLinks } from "./vague-links.ts";
import { seemsWrittenIn } from "./written-language.ts";

/** What an event's page can do without for now, and had better not. */
export type Missing =
  | "time-unknown"
  | "place-unknown"
  | "deadline-passed"
  | "no-lead"
  | "no-audience"
  | "no-contact"
  | "no-spoken-language"
  | "no-stream-address"
  | "no-accessibility"
  | "no-alt-text"
  | "speaker-to-come"
  | "speaker-unconfirmed"
  | "speaker-not-coming"
  | "vague-link"
  | "other-language";

/** One point of the list: a code, and what its sentence names. */
export interface Point<Code extends string> {
  readonly code: Code;
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Checklist {
  /** Must be mended before the event is public. */
  readonly blockers: readonly Point<Blocker>[];
  readonly missing: readonly Point<Missing>[];
}

export interface Checked {
  readonly page: Pick<EventPage, "event" | "seats" | "venue">;
  readonly pictures: readonly Pick<ImageRow, "alt">[];
  readonly appearances: readonly Pick<AppearanceRow, "is_name_to_come">[];
  /** What those who were asked to speak have said; null where nobody has. */
  readonly asked: readonly { readonly isComing: boolean | null }[];
}

/** What stands in the way of publishing an event, and what is merely missing; each in the order of its form. */
export function checklist(checked: Checked, now: Instant): Checklist {
  const { event, seats } = checked.page;
  return {
    blockers: blockersOf(event, seats, now).map((code) => ({ code, facts: {} })),
    missing: [...missingTexts(checked), ...missingPlace(checked, now), ...missingPeople(checked)],
  };
}

function missingTexts({ page: { event }, pictures }: Checked): Point<Missing>[] {
  const written = [event.lead, event.body, event.goal, event.purpose].filter((text) => text !== null);
  const seems = seemsWrittenIn(written.join("\n"));
  const isKnown = languages.some((language) => language === event.lang);
  const links = written.flatMap(vagueLinks);
  const unseen = pictures.filter(({ alt }) => alt.trim() === "").length;
  return [
    ...when(written.length === 0, "no-lead"),
    ...when(event.audience === null, "no-audience"),
    ...when(seems !== undefined && isKnown && seems !== event.lang, "other-language", {
      lang: event.lang,
      seems: seems ?? "",
    }),
    ...links.map((text): Point<Missing> => ({ code: "vague-link", facts: { text } })),
    ...when(unseen > 0, "no-alt-text", { pictures: unseen }),
  ];
}

function missingPlace({ page: { event, venue } }: Checked, now: Instant): Point<Missing>[] {
  const isTooLate =
    event.deadline_at !== null &&
    event.deadline_at <= now &&
    event.registration_mode !== "closed" &&
    !isHeld(event, now);
  const isUnplaced =
    event.attendance !== "stream" &&
    event.time_kind !== "instant" &&
    event.venue_id === null &&
    event.place_text === null;
  const isUntold =
    venue !== undefined &&
    venue.is_step_free === null &&
    venue.has_hearing_loop === null &&
    venue.accessibility_note === null;
  return [
    ...when(event.time_kind === "unknown" && event.is_held === 0, "time-unknown"),
    ...when(isTooLate, "deadline-passed"),
    ...when(isUnplaced, "place-unknown"),
    ...when(event.attendance !== "physical" && event.stream_url === null, "no-stream-address"),
    ...when(event.attendance !== "stream" && isUntold, "no-accessibility"),
  ];
}

function missingPeople({ page: { event }, appearances, asked }: Checked): Point<Missing>[] {
  const toCome = appearances.filter((one) => one.is_name_to_come === 1).length;
  const unconfirmed = asked.filter(({ isComing }) => isComing === null).length;
  const notComing = asked.filter(({ isComing }) => isComing === false).length;
  return [
    ...when(toCome > 0, "speaker-to-come", { speakers: toCome }),
    ...when(unconfirmed > 0, "speaker-unconfirmed", { speakers: unconfirmed }),
    ...when(notComing > 0, "speaker-not-coming", { speakers: notComing }),
    ...when(event.spoken_languages === "", "no-spoken-language"),
    ...when(event.contact_name === null && event.contact_email === null, "no-contact"),
  ];
}

function when(isSo: boolean, code: Missing, facts: Point<Missing>["facts"] = {}): Point<Missing>[] {
  return isSo ? [{ code, facts }] : [];
}
