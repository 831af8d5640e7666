import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { seenOf } from "#app/events/edit/both.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { placeWords, warningSentence } from "#app/language/programme-editor.ts";
import type { Language } from "#app/language/language.ts";
import type { EditableProgramme, PlannedSession } from "#app/programme/edit/editable-programme.ts";
import { MOST, type SessionFault } from "#app/programme/edit/read-session.ts";
import type { Faults } from "#app/programme/edit/read-place.ts";
import { sectionOf } from "#app/programme/edit/session-versions.ts";
import { textOf, type SessionText } from "#app/programme/edit/session-text.ts";
import type { SpeakerStandings } from "#app/programme/edit/speakers-there.ts";
import { warningsOf } from "#app/programme/edit/warnings.ts";
import { standingsOf } from "#app/speakers/standings.ts";
import type { BothVersionsProps } from "#app/components/both-versions.tsx";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { editable, plannedIn } from "./programme-session.ts";
import { sessionFields } from "./session-fields.ts";

/** A session's form that came back. */
export interface SessionBack {
  readonly text: SessionText;
  readonly faults?: Faults<SessionFault>;
  /** The field to go on in, after a row was added or dropped. */
  readonly focus?: string;
  readonly refused?: string;
  readonly both?: BothVersionsProps;
}

/** What a session says of itself and where it stands; undefined when there is none, and nothing came back. */
export async function sessionView(
  app: App,
  organiser: Organiser,
  address: string,
  id: string,
  back?: SessionBack,
) {
  const { event: listed } = organiser;
  const programme = await editable(app, listed);
  const standings = await standingsOf(app.db, listed.id);
  const session = plannedIn(programme, id);
  const text = back?.text ?? (session && textOf(session.now));
  if (!text) return undefined;
  const language = languageOf(address);
  const { session: words, ...all } = programmeWords[language];
  const errors = errorsOf(back, language);
  const path = deskPath(listed, language, "programme");
  const own = `${path}/sessions/${id}`;
  const isTheirs = mayEdit(organiser, listed.organisation_id);
  const heading = session?.now.title ?? (text.title || words.contents);
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? all.wrongTitle(heading) : heading, "programme"),
    heading,
    wrong: errors.length > 0 ? { heading: all.wrong, errors } : null,
    notKept: back?.focus ? words.notYetKept : null,
    facts: session ? factsOf(programme, session, listed.slug, language) : [],
    warnings: session ? warningLines(programme, standings, id, language) : [],
    ways:
      isTheirs && session
        ? {
            move: { href: `${own}/place`, text: words.move },
            unschedule:
              session.now.starts_at === null && session.now.day === null
                ? null
                : {
                    action: `${own}/unscheduling`,
                    version: String(session.version),
                    text: words.unschedule,
                  },
            remove: { href: `${own}/removal`, text: words.remove },
          }
        : null,
    contents: words.contents,
    back: { href: `${path}?at=${id}`, text: words.back },
    isTheirs,
    form: {
      action: own,
      version: String(session?.version ?? 0),
      seen: session ? seenOf(sectionOf(textOf(session.now))) : "",
      both: back?.both ?? null,
      save: words.save,
      ...sessionFields(text, errors, back?.focus ?? null, language),
    },
  };
}
export type SessionDeskView = NonNullable<Awaited<ReturnType<typeof sessionView>>>;

function errorsOf({ faults = {}, refused }: Partial<SessionBack> = {}, language: Language) {
  const { session: words, place } = programmeWords[language];
  const most = (name: string) =>
    /abstract$/.test(name)
      ? MOST.abstract
      : /bio$/.test(name)
        ? MOST.bio
        : /titles$/.test(name)
          ? MOST.titles
          : /title$/.test(name)
            ? MOST.title
            : MOST.name;
  const sentence = (name: string, fault: SessionFault) =>
    fault === "tooLong"
      ? place.tooLong(most(name))
      : fault === "wrongChoice"
        ? place.wrongChoice
        : words[fault];
  return [
    ...(refused ? [{ name: undefined, text: refused }] : []),
    ...Object.entries(faults).map(([name, fault]) => ({ name, text: sentence(name, fault!) })),
  ];
}

function factsOf(
  { event, rooms, tracks, chosen }: EditableProgramme,
  { id, now, released }: PlannedSession,
  slug: string,
  language: Language,
) {
  const { session: words, board, kinds } = programmeWords[language];
  const { facts } = words;
  const room = rooms.find((one) => one.id === now.room_id)?.name;
  const track = tracks.find((one) => one.id === now.track_id)?.name;
  const people = chosen.get(id) ?? 0;
  const when = now.starts_at
    ? placeWords({ ...now, room: null }, event.zone, language)
    : [now.day === null ? null : board.day(now.day), words.unplaced].filter(Boolean).join(", ");
  return [
    { term: facts.when, sentences: [when] },
    ...(now.kind === "blocker" ? [{ term: words.kind, sentences: [kinds.blocker] }] : []),
    ...(room || now.starts_at ? [{ term: facts.where, sentences: [room ?? board.allRooms] }] : []),
    ...(track ? [{ term: facts.track, sentences: [track] }] : []),
    ...(people > 0 ? [{ term: facts.chosen, sentences: [words.people(people)] }] : []),
    ...(released && event.status !== "draft"
      ? [
          {
            term: facts.public,
            sentences: [],
            links: [
              {
                href: inLanguage(language, `/events/${slug}/sessions/${released.slug}`),
                text: `/events/${slug}/sessions/${released.slug}`,
              },
            ],
          },
        ]
      : []),
  ];
}

function warningLines(
  programme: EditableProgramme,
  standings: SpeakerStandings,
  id: string,
  language: Language,
): string[] {
  const { event, rooms, chosen, scheduled, unscheduled } = programme;
  return warningsOf([...scheduled, ...unscheduled], event, rooms, chosen, standings)
    .filter(({ sessionIds }) => sessionIds.includes(id))
    .map((one) => warningSentence(one, language));
}
