import { lettersSeen } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import type { FilterLinksProps } from "#app/components/filter-links.tsx";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { organisedEvent } from "#app/events/organised-events.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { organiseWords } from "#app/language/organise.ts";
import {
  letterCounts,
  LETTERS_A_PAGE,
  seenLetters,
  type LetterFilter,
  type LetterScope,
  type SeenLetter,
} from "#app/mail/letter-list.ts";
import { outboxNow } from "#app/mail/outbox-now.ts";
import { rendered } from "#app/mail/rendered.ts";
import type { LetterState } from "#db/schema.ts";
import type { LetterName } from "#emails/facts.ts";
import { organiserFrame } from "./organiser-frame.ts";
import { briefly, langIfOther } from "#app/views/text.ts";

export const HOUSE_ZONE = "Europe/Oslo";
export const toneOf: Record<LetterState, StatusTone> = {
  waiting: "not-open",
  sending: "elsewhere",
  sent: "held",
  failed: "cancelled",
  expired: "closed",
};
const STATES = Object.keys(toneOf) as LetterState[];
const LONGEST_SEARCH = 100;

/** The letters that one may see, fifty a page, the newest first. */
export async function lettersView(app: App, signedIn: SignedIn, address: string) {
  const language = languageOf(address);
  const words = organiseWords[language].letters;
  const scope = lettersSeen(signedIn, app.config);
  const { filter, page } = askedIn(address, language);
  const counts = await letterCounts(app.db, scope, filter);
  const letters = await seenLetters(app.db, scope, filter, page);
  const event = filter.event ? await organisedEvent(app.db, filter.event) : undefined;
  const isTheirs = letters.some((letter) => letter.event_slug === filter.event) || counts.size > 0;

  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const pages = Math.ceil((filter.state ? (counts.get(filter.state) ?? 0) : all) / LETTERS_A_PAGE);
  const path = inLanguage(language, "/organise/letters");
  const isNarrowed = Boolean(filter.state ?? filter.event ?? filter.search);
  return {
    frame: organiserFrame(app, address, words.heading, signedIn),
    now: await outboxView(app, scope, language),
    heading: words.heading,
    lead: app.config.smtpUrl === null ? words.noRelay : null,
    about:
      event && isTheirs
        ? { label: words.about, title: event.title, lang: langIfOther(event.lang, language), clear: path }
        : null,
    search: {
      action: path,
      label: words.search,
      button: words.searchButton,
      defaultValue: filter.search ?? "",
      kept: (["event", "state"] as const).flatMap((name) =>
        filter[name] ? [{ name, value: filter[name] }] : [],
      ),
    },
    filters: filtersOf(filter, counts, all, path, language),
    columns: [
      { label: words.when },
      { label: words.to },
      { label: words.subject, isSubject: true },
      { label: words.state },
    ],
    rows: letters.map((letter) => rowOf(letter, language)),
    nothing: letters.length > 0 ? null : isNarrowed ? words.notFound : words.none,
    showAll: isNarrowed ? { href: path, text: words.showAll } : null,
    pager: pagerOf(filter, page, pages, path, language),
  };
}

/** How it goes as a whole: what waits and since when, what failed, how fast they leave. */
async function outboxView(app: App, scope: LetterScope, language: Language) {
  const words = subscriptionWords[language].outbox;
  const { waiting, oldestAt, failed, forMorning, thisMinute } = await outboxNow(app, scope.organisations);
  return {
    heading: words.heading,
    sentences: [
      waiting === 0
        ? words.nothingWaits
        : `${words.waiting(waiting)}. ${words.oldest(stamp(oldestAt!, HOUSE_ZONE, language))}`,
      ...(forMorning > 0 ? [words.night(forMorning)] : []),
      ...(failed > 0 ? [words.failed(failed)] : []),
      ...(app.config.smtpUrl === null
        ? []
        : [`${words.rate(app.config.mailPerMinute)} ${words.lastMinute(thisMinute)}`]),
      words.said,
    ],
  };
}

function attemptsOf(letter: SeenLetter, language: Language): string | null {
  if (letter.attempts === 0) return null;
  const tried = organiseWords[language].letters.attempts(letter.attempts);
  if (letter.state !== "waiting") return tried;
  const next = subscriptionWords[language].outbox.next(stamp(letter.next_at, HOUSE_ZONE, language));
  return `${tried}, ${next}`;
}

/** What an address asks for; anything it does not know is passed over. */
function askedIn(address: string, language: Language): { filter: LetterFilter; page: number } {
  const query = new URL(address).searchParams;
  const state = STATES.find((one) => one === query.get("state"));
  const event = query.get("event")?.slice(0, LONGEST_SEARCH);
  const search = query.get("q")?.trim().slice(0, LONGEST_SEARCH);
  const page = Math.min(Math.max(Number.parseInt(query.get("page") ?? "1", 10) || 1, 1), 10_000);
  return {
    filter: {
      ...(state && { state }),
      ...(event && { event }),
      ...(search && { search, kinds: kindsFor(search, language) }),
    },
    page,
  };
}

function kindsFor(search: string, language: Language): string[] {
  return Object.entries(organiseWords[language].letters.kinds)
    .filter(([, kind]) => kind.toLowerCase().includes(search.toLowerCase()))
    .map(([name]) => name);
}

function filtersOf(
  filter: LetterFilter,
  counts: ReadonlyMap<LetterState, number>,
  all: number,
  path: string,
  language: Language,
): FilterLinksProps {
  const words = organiseWords[language].letters;
  const link = (state: LetterState | undefined, text: string, count: number) => ({
    href: hrefOf(path, { ...filter, state }),
    text,
    count: String(count),
    current: filter.state === state,
  });
  return {
    label: words.filters,
    groups: [
      {
        label: words.state,
        links: [
          link(undefined, words.all, all),
          ...STATES.map((state) => link(state, words.states[state], counts.get(state) ?? 0)),
        ],
      },
    ],
  };
}

function pagerOf(filter: LetterFilter, page: number, pages: number, path: string, language: Language) {
  if (pages < 2) return null;
  const words = organiseWords[language].letters;
  return {
    label: words.pages,
    position: words.position(page, pages),
    ...(page > 1 && { previous: { href: hrefOf(path, filter, page - 1), text: words.newer } }),
    ...(page < pages && { next: { href: hrefOf(path, filter, page + 1), text: words.older } }),
  };
}

function hrefOf(path: string, { state, event, search }: LetterFilter, page = 1): string {
  const query = new URLSearchParams({
    ...(event && { event }),
    ...(state && { state }),
    ...(search && { q: search }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `${path}?${query}` : path;
}

function rowOf(letter: SeenLetter, language: Language) {
  const words = organiseWords[language].letters;
  return {
    key: letter.id,
    when: stamp(letter.created_at, HOUSE_ZONE, language),
    to: letter.to_address,
    link: { href: inLanguage(language, `/organise/letters/${letter.id}`) },
    subject: rendered(letter).subject,
    lang: langIfOther(letter.language, language),
    kind: words.kinds[letter.letter as LetterName],
    state: { tone: toneOf[letter.state], words: words.states[letter.state] },
    attempts: attemptsOf(letter, language),
    answer: letter.smtp_response && briefly(letter.smtp_response, 120),
  };
}
