import type { Sentence } from "#app/components/words.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { isHeld, isOutdated } from "#app/events/rules.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { whenSentence } from "#app/language/when.ts";
import { type When } from "#app/time.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { isMoved } from "./status.ts";
import { said } from "./text.ts";

/** What everyone must know before reading on. */
export interface NoticeView {
  readonly tone: "cancelled" | "moved" | "outdated" | "info";
  readonly sentences: readonly Sentence[];
}

export function noticesOf(
  page: EventPage,
  language: Language,
  now: Instant,
  words: { outdated: string; demonstration: string },
): NoticeView[] {
  const { event } = page;
  const notices: NoticeView[] = [];
  if (event.is_demonstration) notices.push({ tone: "info", sentences: [words.demonstration] });
  if (event.status === "cancelled") {
    notices.push({
      tone: "cancelled",
      sentences: [cancelledSentence(event, language)],
    });
  }
  if (isMoved(event) && event.status === "published" && !isHeld(event, now))
    notices.push(movedNotice(event, language));
  if (isOutdated(event, now) && isHeld(event, now))
    notices.push({ tone: "outdated", sentences: [words.outdated] });
  return notices;
}

/** That it is called off, and why, where somebody has said it. */
function cancelledSentence(event: EventRow, language: Language): Sentence {
  const words = eventWords[language];
  if (!event.cancel_reason) return words.cancelled;
  return said(words.cancelledBecause(event.cancel_reason), event.lang, language);
}

function whenBefore(event: EventRow): When | null {
  const { previous_starts_at: startsAt, previous_ends_at: endsAt, zone } = event;
  if (startsAt !== null) return { kind: "instant", startsAt, endsAt, zone };
  const { previous_starts_on: startsOn, previous_ends_on: endsOn } = event;
  return startsOn === null ? null : { kind: "date", startsOn, endsOn };
}

/** That an event has been moved, and from when and where. */
export function movedNotice(event: EventRow, language: Language): NoticeView {
  const say = eventWords[language];
  const was = whenBefore(event);
  const before = was && whenSentence(was, language, { capital: false });
  const from = [
    before && say.movedFromTime(before),
    event.previous_place && said(say.movedFromPlace(event.previous_place), event.lang, language),
  ];
  return {
    tone: "moved",
    sentences: [say.moved, ...from.filter((one): one is Sentence => one !== null && one !== "")],
  };
}
