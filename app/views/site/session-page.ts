import type { Sentence } from "#app/components/words.tsx";
import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { timeRange } from "#app/language/when.ts";
import type { ListedMaterial } from "#app/materials/queries.ts";
import type { ProgrammeSession } from "#app/programme/queries.ts";
import { addDays, dateOf } from "#app/time.ts";
import { materialsView } from "./afterwards.ts";
import { shownMaterials } from "./material-order.ts";
import { frameFor } from "#app/views/frame.ts";
import { markupOf } from "#app/views/markdown.ts";
import { speakerOf } from "#app/views/people.ts";
import { langIfOther, said } from "#app/views/text.ts";

/** All that a session's page prints: what, when, where, each talk with its people, the panel, who came. */
export function sessionPageView(
  publicUrl: string,
  address: string,
  page: EventPage,
  session: ProgrammeSession,
  language: Language,
  materials: readonly ListedMaterial[] = [],
  isOver = true,
) {
  const { event, organisation } = page;
  const shown = (own: (one: ListedMaterial) => boolean) =>
    materialsView(shownMaterials(materials.filter(own), isOver), language, {
      ...{ isOver, programme: null, slug: event.slug },
    });
  const words = eventWords[language];
  const lang = langIfOther(session.lang, language);
  const eventLang = langIfOther(event.lang, language);
  const at = (path: string) => inLanguage(language, path);
  return {
    frame: frameFor(publicUrl, address, {
      title: `${session.title} – ${event.title}`,
      description: session.abstract ?? event.lead,
      organiser: organisation,
      isPrivate: event.is_unlisted === 1,
    }),
    trailLabel: words.backToEvent,
    trail: [
      { href: at(`/events/${event.slug}`), text: event.title, ...(eventLang && { lang: eventLang }) },
      { href: at(`/events/${event.slug}/programme`), text: words.programme },
    ],
    head: {
      kicker: [
        sessionDay(page, session, language),
        session.track && said(`· ${session.track.name}`, session.track.lang, language),
      ].filter((one): one is Sentence => one !== null && one !== undefined),
      title: session.title,
      ...(lang && { titleLang: lang }),
      lead: sessionLine(page, session, language),
    },
    abstract: session.abstract ? { markup: markupOf(session.abstract, 3), ...(lang && { lang }) } : null,
    materials: shown((one) => isOf(one, null, session.appearances) || one.session_id === session.id),
    talks: session.talks.map((talk) => ({
      ...talkView(talk, session, language),
      materials: shown((one) => isOf(one, talk.id, talk.appearances)),
    })),
    people: peopleView(session, language),
    headcounts: attendedLines(page, session, language),
  };
}

/** Whether it belongs to a talk, or to one of these people. */
function isOf(
  material: ListedMaterial,
  talkId: string | null,
  people: readonly { readonly id: string }[],
): boolean {
  if (talkId !== null && material.talk_id === talkId) return true;
  return people.some(({ id }) => id === material.appearance_id);
}

function sessionDay({ event }: EventPage, session: ProgrammeSession, language: Language): string | null {
  if (session.starts_at) return dateLine(dateOf(session.starts_at, event.zone), language);
  if (session.day === null || !event.starts_on) return null;
  return dateLine(addDays(event.starts_on, session.day - 1), language);
}

/** «Kl. 11.30–13.00 · Sal B», or that the time is to come. */
function sessionLine({ event }: EventPage, session: ProgrammeSession, language: Language): string {
  const time = session.starts_at
    ? timeRange(session.starts_at, session.ends_at, event.zone, language)
    : eventWords[language].timeToCome;
  const said = time.charAt(0).toUpperCase() + time.slice(1);
  return [said, session.room?.name].filter(Boolean).join(" · ");
}

function talkView(talk: ProgrammeSession["talks"][number], session: ProgrammeSession, language: Language) {
  const words = eventWords[language];
  const lang = langIfOther(talk.lang, language);
  const abstractLang = langIfOther(session.lang, language);
  const role = talk.appearances[0]?.role_label ?? null;
  const panel = talk.is_panel_of_session ? `${words.panelOfSpeakers}.` : null;
  return {
    key: `t${talk.position + 1}`,
    title: talk.title,
    ...(talk.number !== null && { mark: String(talk.number) }),
    ...(lang && { lang }),
    ...(abstractLang && { abstractLang }),
    aside: [
      talk.number === null ? null : words.talkNumber(talk.number),
      role ? said(talk.number === null ? role : `· ${role}`, talk.appearances[0]!.lang, language) : panel,
    ].filter((one): one is Sentence => one !== null),
    subtitle: talk.subtitle,
    markup: talk.abstract && markupOf(talk.abstract, 3),
    speakers: talk.appearances.map((one) => speakerOf(one, language)),
  };
}

function peopleView(session: ProgrammeSession, language: Language) {
  if (session.appearances.length === 0) return null;
  const words = eventWords[language];
  const isLed = session.appearances.every((one) => one.role === "moderator");
  return {
    heading: isLed ? words.moderator : words.speakers,
    speakers: session.appearances.map((one) => {
      const view = speakerOf(one, language);
      return one.role === "moderator" && !isLed
        ? { ...view, name: `${words.moderator}: ${view.name}` }
        : view;
    }),
  };
}

function attendedLines(
  { event, headcounts }: EventPage,
  session: ProgrammeSession,
  language: Language,
): Sentence[] {
  const words = eventWords[language];
  return headcounts
    .filter((count) => count.kind === "attended" && count.session_id === session.id)
    .map((count) =>
      said(
        `${words.audienceHere}: ${count.words ?? words.attendedExact(count.people ?? 0)}`,
        count.words && event.lang,
        language,
      ),
    );
}
