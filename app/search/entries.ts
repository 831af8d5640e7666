import type { PlacedEvent } from "#app/events/placed-events.ts";
import { eventWords } from "#app/language/event.ts";
import { languages } from "#app/language/language.ts";
import { dateOf } from "#app/time.ts";
import type { LocalDate, SearchEntryTable } from "#db/schema.ts";
import { fold, plainText } from "./fold.ts";
import type { AppearanceSource, PublicTexts, SessionSource } from "./public-texts.ts";

type Entry = SearchEntryTable;
type Text = string | null | undefined;

/** One entry for each public page, with every word that it says. Breaks have no page. */
export function entriesOf(texts: PublicTexts): Entry[] {
  return [
    ...eventEntries(texts),
    ...sessionEntries(texts),
    ...speakerEntries(texts),
    ...seriesAndArticleEntries(texts),
    ...texts.organisations.map((one) => entry("organisation", one, namesOf(one), [one.about])),
  ];
}

function eventEntries({ events, topics, partners, appearances }: PublicTexts): Entry[] {
  const topicsOf = grouped(topics, (row) => row.event_id);
  const partnersOf = grouped(partners, (row) => row.event_id);
  const peopleOf = grouped(appearances, (row) => row.event_id);
  return events.map(({ event, organisation, series, venue, room }) => {
    const words = eventWords[languages.find((language) => language === event.lang) ?? "nb"];
    const texts: Text[] = [
      words.type[event.type],
      ...[event.theme, event.kicker, event.lead, plain(event.body), event.goal, event.purpose],
      ...[event.parent_programme, event.audience, event.place_text],
      ...topicsOf(event.id).map((topic) => topic.text),
      ...[organisation, ...partnersOf(event.id)].map(namesOf),
      ...peopleOf(event.id).flatMap(namedTexts),
      ...[series?.name, venue?.name, venue?.street, venue?.city, room?.name],
    ];
    return entry("event", event, event.title, texts, { dated_on: event.ends_on });
  });
}

function sessionEntries({ events, sessions, talks, appearances }: PublicTexts): Entry[] {
  const byId = new Map(events.map(({ event }) => [event.id, event]));
  const talksOf = grouped(talks, (row) => row.session_id);
  const peopleOf = grouped(appearances, (row) => row.session_id);
  const shown = sessions.filter((session) => session.kind !== "break");
  return shown.map((session) => {
    const event = byId.get(session.event_id)!;
    const texts: Text[] = [
      plain(session.abstract),
      ...talksOf(session.id).flatMap((talk) => [talk.title, talk.subtitle, plain(talk.abstract)]),
      ...peopleOf(session.id).flatMap(namedTexts),
      ...[session.track_name, session.room_name, event.title],
    ];
    return entry("session", session, session.title, texts, {
      event_slug: event.slug,
      dated_on: dayOf(session, event),
    });
  });
}

function dayOf(session: SessionSource, event: PlacedEvent["event"]): LocalDate | null {
  return session.starts_at ? dateOf(session.starts_at, event.zone) : event.ends_on;
}

/** A person with all that they have been called, and where they have spoken. */
function speakerEntries({ events, appearances }: PublicTexts): Entry[] {
  const titles = new Map(events.map(({ event }) => [event.id, event.title]));
  const own = grouped(appearances, (row) => row.speaker_id);
  const speakers = new Map(appearances.map((row) => [row.speaker_id, row]));
  return [...speakers].flatMap(([id, { speaker_slug: slug, speaker_name: name, lang }]) => {
    if (id === null || slug === null || name === null) return [];
    const texts = own(id).flatMap((one) => [...namedTexts(one), one.talk_title, titles.get(one.event_id)]);
    return [entry("speaker", { id, slug, lang }, name, texts)];
  });
}

function seriesAndArticleEntries({ series, articles, organisations }: PublicTexts): Entry[] {
  const owners = new Map(organisations.map((one) => [one.id, namesOf(one)]));
  return [
    ...series.map((one) =>
      entry("series", one, one.name, [
        one.about,
        one.goal,
        one.parent_programme,
        owners.get(one.organisation_id),
      ]),
    ),
    ...articles.map((one) =>
      entry(
        "article",
        one,
        one.title,
        [one.kicker, one.lead, plain(one.body), owners.get(one.organisation_id)],
        {
          dated_on: dateOf(one.published_at, "Europe/Oslo"),
        },
      ),
    ),
  ];
}

/** Rows by what they belong to. */
function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | null,
): (key: string) => readonly Row[] {
  const groups = new Map<string | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return (key) => groups.get(key) ?? [];
}

/** «Direktoratet for forvaltning og IKT (Difi)». */
function namesOf({ name, acronym }: { name: string; acronym: string | null }): string {
  return acronym ? `${name} (${acronym})` : name;
}

function namedTexts({ name, titles, organisation, bio }: AppearanceSource): Text[] {
  return [name, titles, organisation, plain(bio)];
}

function plain(markdown: string | null): string {
  return plainText(markdown ?? "");
}

/** @param texts in any order: only whether a word is there counts */
function entry(
  kind: Entry["kind"],
  { id, slug, lang }: { id: string; slug: string; lang: string },
  title: string,
  texts: readonly Text[],
  more: { event_slug?: string; dated_on?: LocalDate | null } = {},
): Entry {
  const all = new Set([title, ...texts].filter(Boolean));
  return {
    id,
    kind,
    slug,
    event_slug: more.event_slug ?? null,
    title,
    lang,
    // A space at each end: a whole word has one on both sides.
    folded_title: ` ${fold(title)} `,
    folded_text: ` ${fold([...all].join(" "))} `,
    dated_on: more.dated_on ?? null,
  };
}
