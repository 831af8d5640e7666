import type { App } from "#app/app.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { organiseWords } from "#app/language/organise.ts";
import {
  COPIES_A_PAGE,
  copiesOf,
  progressOf,
  subscriberCopiesOf,
  type Copy,
  type Progress,
} from "#app/registration/mass-letters/queries.ts";
import type { LetterState, MassLetterRow } from "#db/schema.ts";
import { toneOf } from "#app/views/organise/letter-list.ts";

/** How it stands with a letter. */
export type MassLetterState = "draft" | "sending" | "paused" | "sent" | "partly";

export const toneOfMass: Record<MassLetterState, StatusTone> = {
  draft: "not-open",
  sending: "elsewhere",
  paused: "few",
  sent: "held",
  partly: "cancelled",
};

export function stateOfMass(
  letter: Pick<MassLetterRow, "approved_at" | "paused_at">,
  progress: Progress,
): MassLetterState {
  if (letter.approved_at === null) return "draft";
  if (toGo(progress) > 0) return letter.paused_at === null ? "sending" : "paused";
  return progress.failed > 0 ? "partly" : "sent";
}

function toGo({ waiting, sending, unwritten }: Progress): number {
  return waiting + sending + unwritten;
}

const STATES: readonly LetterState[] = ["waiting", "sending", "sent", "failed", "expired"];

/** How far a letter has come, and what became of each copy. @param own the letter's page */
export async function progressView(
  app: App,
  letter: MassLetterRow,
  mayEdit: boolean,
  own: string,
  address: string,
  language: Language,
) {
  const words = massLetterWords[language].progress;
  const progress = await progressOf(app.db, letter);
  const state = stateOfMass(letter, progress);
  const query = new URL(address).searchParams;
  const shown = STATES.find((one) => one === query.get("state")) ?? null;
  const page = Math.min(Math.max(1, Number.parseInt(query.get("page") ?? "1", 10) || 1), 10_000);
  const copiesOfIt = letter.event_id === null ? subscriberCopiesOf : copiesOf;
  const copies = await copiesOfIt(app.db, letter.id, { state: shown, page });
  const all = letter.recipients ?? 0;
  const pages = Math.max(1, Math.ceil((shown ? progress[shown] : all) / COPIES_A_PAGE));
  const follows = query.has("follow") && state === "sending";
  const { failed } = progress;
  return {
    state,
    heading: words.heading,
    bar: { value: progress.sent + progress.failed + progress.expired, max: all },
    sentence: sentenceOf(app, progress, state, all, language),
    noRelay: app.config.smtpUrl === null ? organiseWords[language].letters.noRelay : null,
    acts: mayEdit
      ? [
          ...(state === "sending" ? [{ action: `${own}/pause`, text: words.pause }] : []),
          ...(state === "paused" ? [{ action: `${own}/resumption`, text: words.resume }] : []),
          ...(failed > 0
            ? [{ action: `${own}/resending`, text: failed === 1 ? words.resendOne : words.resend(failed) }]
            : []),
        ]
      : [],
    follow:
      state !== "sending"
        ? null
        : follows
          ? { about: words.following, href: own, text: words.unfollow }
          : { about: null, href: `${own}?follow`, text: words.follow },
    follows,
    results: {
      heading: words.results,
      filters: {
        label: words.filters,
        groups: [
          {
            label: words.result,
            links: [
              { href: own, text: words.all, count: String(all), current: shown === null },
              ...STATES.filter((one) => progress[one] > 0 || one === shown).map((one) => ({
                href: `${own}?state=${one}`,
                text: organiseWords[language].letters.states[one],
                count: String(progress[one]),
                current: shown === one,
              })),
            ],
          },
        ],
      },
      columns: [{ label: words.name, isSubject: true }, { label: words.address }, { label: words.result }],
      rows: copies.map((copy) => rowOf(copy, language)),
      nothing: words.nobody,
      pager:
        pages < 2
          ? null
          : {
              label: words.pages,
              position: words.page(Math.min(page, pages), pages),
              ...(page > 1 && { previous: { href: pageHref(own, shown, page - 1), text: words.previous } }),
              ...(page < pages && { next: { href: pageHref(own, shown, page + 1), text: words.next } }),
            },
    },
  };
}

function sentenceOf(
  app: App,
  progress: Progress,
  state: MassLetterState,
  all: number,
  language: Language,
): string {
  const words = massLetterWords[language].progress;
  const left = toGo(progress);
  const counts = [
    words.sent(progress.sent, all),
    progress.failed > 0 && words.failed(progress.failed),
    left > 0 && words.waiting(left),
    progress.expired > 0 && words.notSent(progress.expired),
    state === "sending" && app.mailer && words.left(minutesFor(app, left)),
  ].filter(Boolean);
  const sentence = `${counts.join(", ")}.`;
  return state === "paused" ? `${sentence} ${words.paused}` : sentence;
}

/** How long so many letters take, when nobody else writes; at least a minute. */
export function minutesFor(app: App, letters: number): number {
  return Math.max(1, Math.ceil(letters / app.config.mailPerMinute));
}

function rowOf({ registrationId, name, email, letterId, state, answer }: Copy, language: Language) {
  const words = massLetterWords[language].progress;
  return {
    key: registrationId,
    name: name || words.forgotten,
    email: name === "" ? "" : email,
    link: letterId ? { href: inLanguage(language, `/organise/letters/${letterId}`) } : undefined,
    state: {
      tone: toneOf[state ?? "waiting"],
      words: state ? organiseWords[language].letters.states[state] : words.unwritten,
    },
    answer: state === "failed" || state === "expired" ? answer : null,
  };
}

function pageHref(own: string, state: LetterState | null, page: number): string {
  const query = new URLSearchParams({
    ...(state && { state }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${own}?${query}` : own;
}
