import type { MaterialItem } from "#app/components/material.tsx";
import type { Sentence } from "#app/components/words.tsx";
import type { articlesOfEvent } from "#app/articles/queries.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import { isHeld } from "#app/events/rules.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { Programme } from "#app/programme/queries.ts";
import type { Instant, MaterialRow } from "#db/schema.ts";
import { langIfOther, linkOf, said } from "./text.ts";

export interface AfterwardsView {
  /** Then it stands before all else. */
  readonly isOver: boolean;
  readonly heading: string;
  readonly lines: readonly Sentence[];
  readonly materials: readonly MaterialItem[];
  readonly articlesHeading: string;
  readonly articles: readonly {
    readonly href: string;
    readonly text: string;
    readonly lang?: string;
    readonly lead: string | null;
  }[];
}

/** Recordings, slides, what was written, and how many came; before the event what there is to read. Null while there is nothing. */
export function afterwardsView(
  page: EventPage,
  programme: Programme,
  materials: readonly MaterialRow[],
  articles: Awaited<ReturnType<typeof articlesOfEvent>>,
  language: Language,
  now: Instant,
): AfterwardsView | null {
  const words = eventWords[language];
  const lines = attendanceLines(page, programme, language);
  if (lines.length + materials.length + articles.length === 0) return null;
  return {
    isOver: isHeld(page.event, now),
    heading: isHeld(page.event, now) ? words.afterwards : words.beforehand,
    lines,
    materials: materialsView(materials, language),
    articlesHeading: words.recap,
    articles: articles.map((article) => {
      const lang = langIfOther(article.lang, language);
      return {
        href: inLanguage(language, `/articles/${article.slug}`),
        text: article.title,
        lead: article.lead,
        ...(lang && { lang }),
      };
    }),
  };
}

/** Materials in order; one whose address nobody has is said to exist. */
export function materialsView(materials: readonly MaterialRow[], language: Language): MaterialItem[] {
  return materials.map((material) => {
    const lang = langIfOther(material.lang, language);
    const href = linkOf(material.url);
    return {
      ...(href && { href }),
      title: material.title,
      kind: iconOf[material.kind],
      about: about(material, language),
      ...(lang && { lang }),
    };
  });
}

const iconOf: Record<MaterialRow["kind"], MaterialItem["kind"]> = {
  recording: "recording",
  video: "recording",
  podcast: "podcast",
  slides: "file",
  report: "file",
  reading: "link",
  toolkit: "link",
  link: "link",
};

function about(material: MaterialRow, language: Language): string {
  const words = eventWords[language];
  const captions = material.kind === "recording" ? words.captions[material.captions ?? "unknown"] : null;
  const unknown = material.url === null ? words.notHeld : null;
  return [words.kindOf[material.kind], material.source, captions, unknown].filter(Boolean).join(", ");
}

/** Attended counts of the event and of its sessions and talks, each by itself. */
function attendanceLines(
  { event, headcounts }: EventPage,
  programme: Programme,
  language: Language,
): Sentence[] {
  const words = eventWords[language];
  return headcounts
    .filter((count) => count.kind === "attended")
    .map((count) => {
      const session = programme.sessions.find((one) => one.id === count.session_id);
      const talk = programme.sessions.flatMap((one) => one.talks).find((one) => one.id === count.talk_id);
      const of = talk?.title ?? session?.title;
      const people = count.words ?? words.attendedExact(count.people ?? 0);
      const line = `${of ? `${words.audienceHere}, «${of}»` : words.attended}: ${[people, count.sectors].filter(Boolean).join(", ")}`;
      return said(line, event.lang, language);
    });
}
