import type { InvitationProps } from "#app/components/invitation.tsx";
import type { NoticeTone } from "#app/components/notice.tsx";
import type { Dated } from "#app/events/when.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import { whenSentence } from "#app/language/when.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { toldNow } from "#app/speakers/told.ts";
import { titleOf } from "#app/speakers/turns.ts";
import { dateOf } from "#app/time.ts";
import { movedNotice } from "#app/views/event-notices.ts";
import { isMoved } from "#app/views/status.ts";
import { langIfOther } from "#app/views/text.ts";
import { dayLineOf, tileOf } from "#app/views/when.ts";
import type { Instant } from "#db/schema.ts";

/** The top of a speaker's page: what they speak about, on which day, at what time and where. */
export function speakHead(
  open: OpenSpeaker,
  heading: string,
  language: Language,
  now: Instant,
): Omit<InvitationProps, "more" | "action" | "deadline"> {
  const { event, turn, answer, room } = open;
  const { standing } = speakWords[language].lacking;
  const { title, lang } = titleOf(turn);
  const { starts_at, ends_at } = turn.draft;
  const told = toldNow(event, { starts_at, ends_at, room_name: room?.name ?? null });
  const isPublic = event.status !== "draft" && event.withdrawn_at === null;
  const said = answer?.is_coming == null ? "none" : answer.is_coming === 1 ? "yes" : "no";
  return {
    date: tileOf({ ...timeOf(open), is_held: event.is_held }, language),
    kicker: isPublic ? heading : `${heading} · ${event.title}`,
    ...(isPublic && {
      series: {
        href: inLanguage(language, `/events/${event.slug}`),
        text: event.title,
        lang: langIfOther(event.lang, language),
      },
    }),
    title: title.trim() || heading,
    titleLang: title.trim() ? langIfOther(lang, language) : undefined,
    sentence: `${whenSentence(told.when, language)}.`,
    status: {
      tone: said === "yes" ? "open" : said === "no" ? "cancelled" : "prioritised",
      words: standing[said],
    },
    line: dayLineOf(event, [turn.draft], language, now),
  };
}

function timeOf({ event, turn }: OpenSpeaker): Dated {
  const { starts_at, ends_at } = turn.draft;
  if (starts_at === null) return event;
  const starts_on = dateOf(starts_at, event.zone);
  return { ...event, time_kind: "instant", starts_at, ends_at, starts_on, ends_on: starts_on };
}

/** What a speaker must know before anything else: that the event is called off, over, or has been moved. */
export function speakNotices(
  { event }: OpenSpeaker,
  isOver: boolean,
  language: Language,
): { readonly tone: NoticeTone; readonly sentences: ReturnType<typeof movedNotice>["sentences"] }[] {
  const words = speakWords[language];
  if (event.status === "cancelled") return [{ tone: "cancelled", sentences: [words.calledOff] }];
  if (isOver) return [{ tone: "info", sentences: [words.held] }];
  return isMoved(event) ? [movedNotice(event, language)] : [];
}
