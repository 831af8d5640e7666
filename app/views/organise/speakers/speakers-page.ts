import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { fold } from "#app/fold.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { lacking } from "#app/speakers/nudge.ts";
import { speakersOf, type Speaker, type SpeakerState } from "#app/speakers/speakers-of.ts";
import { isOfEvent, titleOf } from "#app/speakers/turns.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { isShown, SHOWN, speakerFilters } from "./speaker-filters.ts";
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
  const search = (searchParams.get("q") ?? "").trim().slice(0, 200);
  const path = deskPath(event, language, "speakers");
  const all = await speakersOf(app.db, event.id);
  const chosen = SHOWN.find((one) => one === searchParams.get("show")) ?? "all";
  const matching = all.filter((one) => isFound(one, search));
  const found = matching.filter(isShown[chosen]);
  const ofEvent = all.filter(({ turn }) => isOfEvent(turn)).map(({ turn }) => turn.one.id);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, words.heading, "speakers"),
    heading: words.heading,
    lead: words.lead,
    done: searchParams.has("nudged")
      ? words.nudged
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
      kept: chosen === "all" ? [] : [{ name: "show", value: chosen }],
    },
    filters: all.length > 1 ? speakerFilters(matching, chosen, path, search, language) : null,
    columns: [
      { label: words.who, isSubject: true },
      { label: words.turn },
      { label: words.state },
      { label: words.lacks },
    ],
    rows: found.map((one) => {
      const { title, lang } = titleOf(one.turn);
      return {
        key: one.turn.one.id,
        name: { href: `${path}/${one.turn.one.id}`, text: speakerName(one, language) },
        under: one.turn.one.organisation,
        title,
        lang: langIfOther(lang, language),
        state: { tone: toneOfSpeaker[one.state], text: words.states[one.state] },
        lacks: one.lacks.map((lack) => words.lackWords[lack]),
        /** Of whoever has not been asked nothing is missing yet. */
        isAsked: one.state !== "not-asked",
        draft: one.turn.isReleased ? null : words.draft,
        steps:
          isTheirs && found.length === all.length && isOfEvent(one.turn) && ofEvent.length > 1
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

/** Whom a nudge would reach, by number and name, before it is sent. */
export async function nudgeView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: string | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = speakersWords[language];
  const path = deskPath(event, language, "speakers");
  const people = lacking(await speakersOf(app.db, event.id));
  const names = listOf(
    people.map((one) => speakerName(one, language)),
    language,
  );
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.wrongTitle + words.nudgeHeading : words.nudgeHeading,
      "speakers",
    ),
    heading: words.nudgeHeading,
    wrong: { heading: words.wrong, errors: refused ? [{ text: refused }] : [] },
    sentences:
      people.length === 0 ? [words.nudgeNone] : [words.nudgeWho(people.length, names), words.nudgeAbout],
    form:
      people.length > 0 && mayEdit(organiser, event.organisation_id)
        ? { action: `${path}/nudge`, people: String(people.length), button: words.nudgeButton }
        : null,
    keep: { href: path, text: people.length > 0 ? words.nudgeKeep : words.heading },
  };
}
