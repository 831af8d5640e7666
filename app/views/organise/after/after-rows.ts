import type { StatusTone } from "#app/components/status-chip.tsx";
import { listOf } from "#app/language/counts.ts";
import { dateLine } from "#app/language/dates.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { afterWords, forgottenAfter } from "#app/language/organise/after.ts";
import type { finishFacts, NamedSpoke } from "#app/materials/finish/finish-facts.ts";
import { isDone, type FinishItem, type FinishState } from "#app/materials/finish/finish-list.ts";
import { addDays } from "#app/time.ts";
import type { FinishKind, LocalDate } from "#db/schema.ts";

type Facts = Awaited<ReturnType<typeof finishFacts>>;

export interface FinishRow {
  readonly key: string;
  readonly text: string;
  readonly isDone: boolean;
  readonly tone: StatusTone;
  readonly state: string;
  readonly lines: readonly string[];
  readonly link: { readonly href: string; readonly text: string } | null;
}

const TONES: Record<FinishState, StatusTone> = {
  wanted: "few",
  received: "prioritised",
  published: "open",
  "not-coming": "closed",
};

/** One row for each kind of thing; the slides of all who spoke are one of them. */
export function finishRows(
  facts: Facts,
  items: readonly FinishItem[],
  at: { readonly path: string; readonly language: Language },
): FinishRow[] {
  const kinds = [...new Set(items.map((item) => item.kind))];
  return kinds.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const state = together(own);
    const words = afterWords[at.language];
    return {
      key: kind,
      text: words.kinds[kind],
      isDone: own.every(isDone),
      tone: kind === "attendance" && state === "received" ? "open" : TONES[state],
      state: stateWords(kind, state, facts, at.language),
      lines: [
        ...linesOf(kind, own, facts, at.language),
        ...(own.length === 1 && own[0]!.isSaid ? [words.bySomebody] : []),
      ],
      link: linkOf(kind, at),
    };
  });
}

/** What is still wanted says most; then what waits to be published. */
function together(items: readonly FinishItem[]): FinishState {
  const order: FinishState[] = ["wanted", "received", "published", "not-coming"];
  return order.find((state) => items.some((item) => item.state === state)) ?? "wanted";
}

function stateWords(kind: FinishKind, state: FinishState, facts: Facts, language: Language): string {
  const words = afterWords[language];
  if (kind === "attendance" && state === "received") return words.noted;
  if ((kind === "thanks" || kind === "speakers") && state === "published") return words.sent;
  if (kind === "thanks" && state === "received" && facts.thanks === "begun") return words.sending;
  return words.states[state];
}

function linesOf(kind: FinishKind, items: readonly FinishItem[], facts: Facts, language: Language): string[] {
  const words = afterWords[language];
  switch (kind) {
    case "attendance":
      return [words.ticked(facts.ticked), facts.isCounted ? words.counted : words.notCounted];
    case "slides":
      return items.length > 1 ? slideLines(items, facts.spoke, language) : [];
    case "captions":
      return captionLines(items[0]!, facts, language);
    case "recording":
    case "recap":
    case "evaluation":
    case "thanks":
    case "speakers":
      return [];
  }
}

const MOST_NAMES = 5;

function slideLines(
  items: readonly FinishItem[],
  spoke: readonly NamedSpoke[],
  language: Language,
): string[] {
  const words = afterWords[language];
  const of = (state: FinishState) => items.filter((item) => item.state === state);
  const names = of("wanted").map(({ subject }) =>
    spokenName(
      spoke.find(({ id }) => id === subject),
      language,
    ),
  );
  const named = names.slice(0, MOST_NAMES);
  const rest = names.length - named.length;
  return [
    words.slidesOf(of("published").length, items.length),
    ...(of("received").length > 0 ? [words.received(of("received").length)] : []),
    ...(names.length > 0
      ? [words.missing(listOf(rest > 0 ? [...named, words.more(rest)] : named, language))]
      : []),
    ...(of("not-coming").length > 0 ? [words.notComing(of("not-coming").length)] : []),
  ];
}

/** What one who spoke is called: their name, or their part while nobody knows it. */
export function spokenName(one: NamedSpoke | undefined, language: Language): string {
  return one?.name ?? one?.roleLabel ?? one?.organisation ?? afterWords[language].somebody;
}

function captionLines({ state, daysLeft }: FinishItem, facts: Facts, language: Language): string[] {
  const words = afterWords[language];
  if (state !== "wanted") return [];
  if (daysLeft !== null) {
    return [daysLeft < 0 ? words.captionsOver(-daysLeft) : words.captionsLeft(daysLeft), words.captionsLaw];
  }
  const isOnline = facts.materials.some(
    (one) => one.kind === "recording" && (one.url ?? one.file_id) !== null,
  );
  return isOnline ? [words.captionsMissing, words.captionsLaw] : [words.captionsWait];
}

function linkOf(
  kind: FinishKind,
  { path, language }: { readonly path: string; readonly language: Language },
): FinishRow["link"] {
  const { to } = afterWords[language];
  switch (kind) {
    case "attendance":
      return { href: `${path}/attendance`, text: to.attendance };
    case "slides":
      return { href: `${path}/slides`, text: to.slides };
    case "recording":
      return { href: `${path}/recordings`, text: to.recording };
    case "captions":
      return { href: `${path}/recordings`, text: to.captions };
    case "thanks":
      return { href: `${path}/letter`, text: to.thanks };
    case "speakers":
      return { href: `${path}/speakers`, text: to.speakers };
    case "recap":
      return { href: `${path}/articles`, text: to.recap };
    case "evaluation":
      return null;
  }
}

/** When what people have told us is gone. Nobody has to do anything. */
export function deletionRow(lastDay: LocalDate | null, today: LocalDate, language: Language): FinishRow {
  const words = afterWords[language];
  const on = (days: number) =>
    dateLine(addDays(lastDay ?? today, days), language, { weekday: false, capital: false });
  const isGone = lastDay !== null && addDays(lastDay, forgottenAfter.contact) <= today;
  return {
    key: "deletion",
    text: words.deletion,
    isDone: isGone,
    tone: isGone ? "open" : "not-open",
    state: isGone ? words.deleted : words.deletes,
    lines: [
      lastDay === null
        ? words.deletesWhenDated
        : words.deletesOn(on(forgottenAfter.diet), on(forgottenAfter.answer), on(forgottenAfter.contact)),
    ],
    link: { href: inLanguage(language, "/privacy"), text: words.privacy },
  };
}
