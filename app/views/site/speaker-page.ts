import { whenOf } from "#app/events/when.ts";
import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import { whenSentence } from "#app/language/when.ts";
import { appearancesOfSpeaker } from "#app/programme/queries.ts";
import { isHeld } from "#app/events/rules.ts";
import { materialsOfAppearances, type ListedMaterial } from "#app/materials/queries.ts";
import type { Instant, SpeakerRow } from "#db/schema.ts";
import { materialsView } from "./afterwards.ts";
import { shownMaterials } from "./material-order.ts";
import { frameFor } from "#app/views/frame.ts";
import { markupOf } from "#app/views/markdown.ts";
import { portraitView } from "#app/views/portrait.ts";
import { langIfOther, titleLine } from "#app/views/text.ts";

/** Where a person has spoken, under which title each time; null for one without a public appearance. */
export async function speakerPageView(
  app: App,
  speaker: SpeakerRow,
  language: Language,
  address: string,
  now: Instant = app.now(),
) {
  const words = siteWords[language];
  const rows = await appearancesOfSpeaker(app.db, speaker.id);
  if (rows.length === 0) return null;
  const latest = rows[0]!;
  const materials = await materialsOfAppearances(app.db, {
    appearances: rows.map(({ id }) => id),
    talks: rows.flatMap(({ talk_id: talk }) => talk ?? []),
  });
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: speaker.name,
      description: `${speaker.name}: ${asWords(latest, language)}`,
    }),
    head: {
      kicker: words.kindSpeaker,
      title: speaker.name,
      lead: asWords(latest, language),
      leadLang: langIfOther(latest.lang, language),
    },
    portrait: portraitOf(rows, language),
    words: { appearances: words.speakerAppearances },
    appearances: rows.map((row) => ({
      ...appearanceView(row, language),
      materials: materialsAt(row, materials, language, now),
    })),
  };
}

/** As they were last pictured; null for one who never was. */
function portraitOf(rows: readonly Row[], language: Language) {
  const pictured = rows.find((one) => one.image_path !== null);
  const picture = pictured && portraitView(pictured, language, "12rem");
  return picture ? { ...picture, lang: langIfOther(pictured.lang, language) } : null;
}

type Row = Awaited<ReturnType<typeof appearancesOfSpeaker>>[number];

function appearanceView(row: Row, language: Language) {
  const titleLang = langIfOther(row.event_lang, language);
  const partLang = langIfOther(row.talk_lang ?? row.session_lang ?? row.event_lang, language);
  const bioLang = langIfOther(row.lang, language);
  const part = row.talk_title ?? row.session_title;
  const when = whenOf({
    time_kind: row.time_kind,
    starts_at: row.event_starts_at,
    ends_at: row.event_ends_at,
    starts_on: row.event_starts_on,
    ends_on: row.event_ends_on,
    time_text: row.time_text,
    zone: row.zone,
  });
  return {
    key: row.id,
    title: row.event_title,
    href: inLanguage(language, `/events/${row.event_slug}`),
    ...(titleLang && { titleLang }),
    when: whenSentence(when, language),
    ...(titleLang && row.time_text && { whenLang: titleLang }),
    as: asWords(row, language),
    part: part
      ? {
          text: part,
          href: inLanguage(language, `/events/${row.event_slug}/sessions/${row.session_slug}`),
          ...(partLang && { lang: partLang }),
        }
      : null,
    bio: row.bio && markupOf(row.bio, 4),
    ...(bioLang && { bioLang }),
  };
}

/** What came of it: recordings and slides of theirs, or of their talk. */
function materialsAt(row: Row, all: readonly ListedMaterial[], language: Language, now: Instant) {
  const { event_starts_at: starts_at, event_ends_at: ends_at, event_starts_on: starts_on } = row;
  const isOver = isHeld({ ...row, starts_at, ends_at, starts_on, ends_on: row.event_ends_on }, now);
  const own = all.filter(
    (one) => one.appearance_id === row.id || (row.talk_id !== null && one.talk_id === row.talk_id),
  );
  return materialsView(shownMaterials(own, isOver), language, {
    ...{ isOver, programme: null, slug: row.event_slug },
  });
}

/** «leder for nye kundetjenester, Ruter#»: who they were then. */
function asWords(row: Pick<Row, "titles" | "organisation">, language: Language): string {
  const title = titleLine(row.titles, language);
  return [title, row.organisation && !title.includes(row.organisation) ? row.organisation : null]
    .filter(Boolean)
    .join(", ");
}
