import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { fold } from "#app/fold.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { copiesByState } from "#app/mail/copies-by-state.ts";
import { isToInvite } from "#app/speakers/invite-many.ts";
import { lacking } from "#app/speakers/nudge.ts";
import { speakersOf, type Speaker, type SpeakerState } from "#app/speakers/speakers-of.ts";
import { isOfEvent, titleOf } from "#app/speakers/turns.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import {
  isShown,
  listAddress,
  sorted,
  speakerFilters,
  speakersWish,
  type SpeakerSort,
  type SpeakersWish,
} from "./speaker-filters.ts";
import { langIfOther } from "#app/views/text.ts";

export const toneOfSpeaker: Record<SpeakerState, StatusTone> = {
  "not-asked": "closed",
  asked: "prioritised",
  opened: "waitlist",
  yes: "open",
  no: "cancelled",
};

/** What one in the programme is called: a name, or the role that waits for one. */
export function speakerName({ turn }: Pick<Speaker, "turn">, language: Language): string {
  return turn.one.name ?? turn.one.role_label ?? speakersWords[language].noName;
}

/** Everybody in the programme, who has been asked, and what is missing. A fixed number of queries. */
export async function speakersView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = speakersWords[language];
  const { searchParams } = new URL(address);
  const path = deskPath(event, language, "speakers");
  const all = await speakersOf(app.db, event.id);
  const wish = speakersWish(address);
  const { search, shown } = wish;
  const matching = all.filter((one) => isFound(one, search));
  const found = sorted(matching.filter(isShown[shown]), wish.sort, (one) => speakerName(one, language));
  const ofEvent = all.filter(({ turn }) => isOfEvent(turn)).map(({ turn }) => turn.one.id);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, words.heading, "speakers"),
    heading: words.heading,
    lead: words.lead,
    done: searchParams.has("nudged")
      ? words.nudged
      : searchParams.has("invited")
        ? words.many.sent(Number(searchParams.get("invited")) || 0)
        : searchParams.has("done")
          ? words.person.saved
          : searchParams.has("removed")
            ? words.person.removed
            : null,
    search: {
      action: path,
      label: words.search,
      button: words.searchButton,
      defaultValue: search,
      kept: [
        ...(shown === "all" ? [] : [{ name: "show", value: shown }]),
        ...(wish.sort === "turn" ? [] : [{ name: "sort", value: wish.sort }]),
      ],
    },
    filters: all.length > 1 ? speakerFilters(matching, wish, path, language) : null,
    columns: [
      { label: words.who, isSubject: true, sort: sortedBy("who") },
      { label: words.turn, sort: sortedBy("turn") },
      { label: words.state, sort: sortedBy("state") },
      { label: words.lacks, sort: sortedBy("lacks") },
    ],
    ticks: isTheirs ? ticksOf(found, path, wish, searchParams, language) : null,
    rows: found.map((one) => {
      const { title, lang } = titleOf(one.turn);
      return {
        key: one.turn.one.id,
        name: { href: `${path}/${one.turn.one.id}`, text: speakerName(one, language) },
        tick: isTheirs && isToInvite(one) ? `${words.many.tick} ${speakerName(one, language)}` : null,
        under: one.turn.one.organisation,
        title,
        lang: langIfOther(lang, language),
        state: { tone: toneOfSpeaker[one.state], text: words.states[one.state] },
        lacks: one.lacks.map((lack) => words.lackWords[lack]),
        /** Of whoever has not been asked nothing is missing yet. */
        isAsked: one.state !== "not-asked",
        draft: one.turn.isReleased ? null : words.draft,
        steps:
          isTheirs &&
          wish.sort === "turn" &&
          found.length === all.length &&
          isOfEvent(one.turn) &&
          ofEvent.length > 1
            ? stepsOf(ofEvent, one, path, words, speakerName(one, language))
            : null,
      };
    }),
    nothingMissing: words.nothing,
    add: isTheirs ? { href: `${path}/new`, text: words.person.add } : null,
    empty:
      all.length === 0
        ? {
            sentence: words.none,
            link: { href: deskPath(event, language, "programme"), text: words.toProgramme },
          }
        : found.length === 0
          ? {
              sentence: search ? words.notFound : words.filters.none,
              link: { href: path, text: words.showAll },
            }
          : null,
    nudge: isTheirs && lacking(all).length > 0 ? { href: `${path}/nudge`, text: words.nudgeLink } : null,
    sending: searchParams.has("invited") ? await invitationsOnTheWay(app, event.id, language) : null,
  };

  function sortedBy(sort: SpeakerSort) {
    return {
      href: listAddress(path, { ...wish, sort }),
      ...(wish.sort === sort && {
        direction: sort === "lacks" ? ("descending" as const) : ("ascending" as const),
      }),
    };
  }
}

/** The boxes that choose several to be invited, where anybody is. */
function ticksOf(
  found: readonly Speaker[],
  path: string,
  wish: SpeakersWish,
  query: URLSearchParams,
  language: Language,
) {
  if (!found.some(isToInvite)) return null;
  const { many } = speakersWords[language];
  const here = listAddress(path, wish);
  return {
    column: many.tick,
    action: `${path}/invitations`,
    all: { href: `${here}${here.includes("?") ? "&" : "?"}tick=all`, text: many.all },
    areTicked: query.get("tick") === "all",
    button: many.invite,
  };
}

/** How far the letters that invite have come, and whether the page is to come again by itself. */
async function invitationsOnTheWay(app: App, eventId: string, language: Language) {
  const { sent, waiting, failed } = await copiesByState(app.db, eventId, "speaker-invited");
  return {
    sentence: speakersWords[language].many.progress(sent, waiting, failed),
    follows: waiting > 0 && app.config.smtpUrl !== null,
  };
}

function stepsOf(
  ids: readonly string[],
  { turn }: Speaker,
  path: string,
  words: (typeof speakersWords)["nb"],
  who: string,
) {
  const at = ids.indexOf(turn.one.id);
  const steps = [
    { to: "up", text: words.person.up, can: at > 0 },
    { to: "down", text: words.person.down, can: at < ids.length - 1 },
  ];
  return {
    action: `${path}/${turn.one.id}/step`,
    buttons: steps
      .filter(({ can }) => can)
      .map(({ to, text }) => ({ to, text, label: words.label(text, who) })),
  };
}

function isFound({ turn }: Speaker, search: string): boolean {
  const text = [
    turn.one.name,
    turn.one.role_label,
    turn.one.organisation,
    turn.draft.title,
    turn.talk?.title,
  ];
  return fold(text.filter(Boolean).join(" ")).includes(fold(search));
}
