import { cleanText } from "#app/calendar/text.ts";
import { changeSentence } from "#app/language/programme-editor.ts";
import { languages, type Language } from "#app/language/language.ts";
import { inLanguage } from "#app/language/address.ts";
import { programmeChangesWords } from "#app/language/programme-changes.ts";
import type { PublicRelease } from "#app/programme/release/releases.ts";
import type { EventRow } from "#db/schema.ts";

type Changing = Pick<EventRow, "slug" | "zone" | "title" | "lang" | "changed_at">;

/**
 * The changes of a programme for programs that tell of news, in the event's own language. An entry's id is that of its
 * release: it stays whatever the event is called later.
 *
 * Source: RFC 4287.
 */
export function changesAtom(
  event: Changing,
  organiser: string,
  releases: readonly PublicRelease[],
  publicUrl: string,
): string {
  const language: Language = languages.find((one) => one === event.lang) ?? "nb";
  const slug = encodeURIComponent(event.slug);
  const page = publicUrl + inLanguage(language, `/events/${slug}/changes`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escaped(`${publicUrl}/events/${slug}/changes`)}</id>`,
    `  <title>${escaped(programmeChangesWords[language].changesFor(event.title))}</title>`,
    `  <updated>${releases[0]?.at ?? event.changed_at}</updated>`,
    `  <author><name>${escaped(organiser)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${publicUrl}/events/${slug}/changes.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...releases.flatMap((release) => entryOf(release)),
    "</feed>",
    "",
  ].join("\n");

  function entryOf({ id, name, text, lang, at, changes }: PublicRelease): string[] {
    const sentences = changes.map((change) => changeSentence(change, event.zone, language));
    return [
      `  <entry xml:lang="${escaped(lang)}">`,
      `    <id>urn:uuid:${id}</id>`,
      `    <title>${escaped(name)}</title>`,
      `    <updated>${at}</updated>`,
      `    <published>${at}</published>`,
      `    <link rel="alternate" type="text/html" href="${escaped(`${page}#${id}`)}"/>`,
      `    <content type="text">${escaped([...(text ? [text, ""] : []), ...sentences].join("\n"))}</content>`,
      "  </entry>",
    ];
  }
}

/** Text as it stands in XML, between marks or in them. */
export function escaped(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
