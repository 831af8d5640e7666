import type { MaterialItem } from "#app/components/material.tsx";
import type { Sentence } from "#app/components/words.tsx";
import type { articlesOfEvent } from "#app/articles/queries.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { inLanguage } from "#app/language/address.ts";
import { isHeld } from "#app/events/rules.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import type { Programme } from "#app/programme/queries.ts";
import { fileAddress } from "#app/files/addresses.ts";
import { fileText } from "#app/language/files.ts";
import type { ListedMaterial } from "#app/materials/queries.ts";
import type { Instant, MaterialRow } from "#db/schema.ts";
import { shownMaterials } from "./material-order.ts";
import { hasPage } from "./recording-page.ts";
import { langIfOther, linkOf, said } from "#app/views/text.ts";

export interface AfterwardsView {
  /** Then it stands before all else. */
  readonly isOver: boolean;
  readonly heading: string;
  readonly lines: readonly Sentence[];
  readonly materials: readonly MaterialItem[];
  /** All slides in one, where there are several. */
  readonly zip: { readonly href: string; readonly text: string } | null;
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
  materials: readonly ListedMaterial[],
  articles: Awaited<ReturnType<typeof articlesOfEvent>>,
  language: Language,
  now: Instant,
): AfterwardsView | null {
  const words = eventWords[language];
  const lines = attendanceLines(page, programme, language);
  const isOver = isHeld(page.event, now);
  const shown = shownMaterials(materials, isOver);
  if (lines.length + shown.length + articles.length === 0) return null;
  return {
    isOver,
    heading: isOver ? words.afterwards : words.beforehand,
    lines,
    materials: materialsView(shown, language, { isOver, programme, slug: page.event.slug }),
    zip: zipLink(shown, page.event.slug, language),
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

/** What materials belong to: whether it is over, and its address where its recordings have pages. */
interface MaterialsOf {
  readonly isOver: boolean;
  readonly programme: Programme | null;
  readonly slug?: string;
}

/** «Alle presentasjonene (zip, 8,4 MB)». */
function zipLink(shown: readonly ListedMaterial[], slug: string, language: Language) {
  const slides = shown.filter(({ kind, file_bytes: bytes }) => kind === "slides" && bytes !== null);
  if (slides.length < 2) return null;
  const bytes = slides.reduce((sum, one) => sum + one.file_bytes!, 0);
  const text = `${eventWords[language].allSlides} (${fileText({ name: "slides.zip", bytes }, language)})`;
  return { href: `/events/${slug}/slides.zip`, text };
}

/** Materials in order; one whose address nobody has is said to exist. */
export function materialsView(
  materials: readonly ListedMaterial[],
  language: Language,
  { isOver, programme, slug }: MaterialsOf = { isOver: true, programme: null },
): MaterialItem[] {
  return materials.map((material) => {
    const lang = langIfOther(material.lang, language);
    const file = isOver || material.file_is_after_event === 0 ? fileLink(material, language) : null;
    const own =
      slug !== undefined && isOver && hasPage(material) ? `/events/${slug}/recordings/${material.id}` : null;
    const href = (own && inLanguage(language, own)) ?? file?.href ?? linkOf(material.url);
    return {
      ...(href && { href }),
      title: material.title,
      ...(file && { file: file.text }),
      kind: iconOf[material.kind],
      about: about(material, href, partOf(material, programme), language),
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

function fileLink({ file_id: id, file_name: name, file_bytes: bytes }: ListedMaterial, language: Language) {
  if (id === null || name === null || bytes === null) return null;
  return { href: fileAddress({ id, name }), text: fileText({ name, bytes }, language) };
}

/** What of the programme it belongs to: a talk, who gave it, or a session. */
function partOf(material: MaterialRow, programme: Programme | null): string | null {
  const talks = programme?.sessions.flatMap((one) => one.talks) ?? [];
  const session = programme?.sessions.find((one) => one.id === material.session_id);
  const people = [
    ...(programme?.appearances ?? []),
    ...(programme?.sessions.flatMap((one) => one.appearances) ?? []),
    ...talks.flatMap((one) => one.appearances),
  ];
  const whose = people.find((one) => one.id === material.appearance_id)?.name;
  const title = talks.find((one) => one.id === material.talk_id)?.title ?? session?.title;
  return whose ?? (title ? `«${title}»` : null);
}

/** Whose site a link leads to, where the source does not say it. */
function siteOf({ kind, source, url }: MaterialRow): string | null {
  if (kind !== "recording" || source !== null || url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, "");
}

function about(material: MaterialRow, href: string | null, part: string | null, language: Language): string {
  const words = eventWords[language];
  const captions = material.kind === "recording" ? words.captions[material.captions ?? "unknown"] : null;
  const unknown = href === null ? words.notHeld : null;
  // Whose slides they are says what they are; the link says which kind of file.
  const kind = material.kind === "slides" && part !== null ? null : words.kindOf[material.kind];
  return [kind, part, material.source ?? siteOf(material), captions, unknown].filter(Boolean).join(", ");
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
