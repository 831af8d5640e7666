import { inLanguage } from "#app/language/address.ts";
import { dateLine, stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { changeSentence } from "#app/language/programme-editor.ts";
import { programmeChangesWords } from "#app/language/programme-changes.ts";
import type { PublicRelease } from "#app/programme/release/releases.ts";
import { dateOf, isoWithOffset } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";
import { langIfOther } from "#app/views/text.ts";

type Changing = Pick<EventRow, "slug" | "zone" | "title">;

/** Where a program asks for the changes of an event's programme. */
export function changesFeed({ slug, title }: Changing, language: Language) {
  return {
    href: `/events/${slug}/changes.xml`,
    title: programmeChangesWords[language].changesFor(title),
    type: "application/atom+xml",
  };
}

/** «Programmet er endret 3. november 2017: Nytt rom», with the way to the list; null where nothing has changed. */
export function lastChange(event: Changing, [last]: readonly PublicRelease[], language: Language) {
  if (!last) return null;
  const words = programmeChangesWords[language];
  return {
    sentence: words.changed(dayOf(last, event, language)),
    text: last.text ?? last.name,
    lang: langIfOther(last.lang, language),
    link: { href: inLanguage(language, `/events/${event.slug}/changes`), text: words.all },
  };
}

/** The releases of a programme as the public reads them, the newest first. */
export function releaseViews(event: Changing, releases: readonly PublicRelease[], language: Language) {
  return releases.map(({ id, name, text, lang, at, changes }) => ({
    id,
    name,
    text,
    lang: langIfOther(lang, language),
    when: stamp(at, event.zone, language),
    dateTime: isoWithOffset(at, event.zone),
    sentences: changes.map((change) => changeSentence(change, event.zone, language)),
  }));
}

function dayOf({ at }: PublicRelease, { zone }: Changing, language: Language): string {
  return dateLine(dateOf(at, zone), language, { weekday: false, capital: false });
}
