import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { placedPictures, type PlacedPicture } from "#app/articles/pictures/placed-pictures.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { articlesWords } from "#app/language/organise/articles.ts";
import type { Organiser } from "#app/web/guards.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";
import { articlesPath } from "./articles-page.ts";

export function picturesPath(event: { readonly slug: string }, language: Language): string {
  return `${deskPath(event, language, "after")}/pictures`;
}

/** The pictures on an event's own page, in their order. */
export async function picturesView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = articlesWords[language];
  const pictures = (await placedPictures(app.db, event.id)).filter((one) => one.article_id === null);
  const query = new URL(address).searchParams;
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, words.pictures.ofEvent, "after"),
    heading: words.pictures.ofEvent,
    lead: words.pictures.lead,
    done: query.has("removed") ? words.pictures.removed : query.has("done") ? words.done : null,
    pictures: {
      heading: words.pictures.heading,
      none: pictures.length === 0 ? words.pictures.none : null,
      rows: pictureRows(pictures, event, language, isTheirs),
      add: isTheirs ? { href: `${picturesPath(event, language)}/new`, text: words.pictures.add } : null,
    },
    ways: {
      label: words.ways,
      links: [{ href: articlesPath(event, language), text: words.list.heading }],
    },
  };
}

/** Each with what it lacks, and the way to change it. */
export function pictureRows(
  pictures: readonly PlacedPicture[],
  event: { readonly slug: string },
  language: Language,
  isTheirs = true,
) {
  const words = articlesWords[language].pictures;
  return pictures.map((one) => ({
    key: one.picture_id,
    src: one.path,
    width: one.width,
    height: one.height,
    text: one.alt || words.unnamed,
    lang: langIfOther(one.lang, language),
    caption: [one.caption, one.credit].filter(Boolean).join(" "),
    lacks: [...(one.alt ? [] : [words.noAlt]), ...(one.credit ? [] : [words.noCredit])],
    link: isTheirs
      ? { href: `${picturesPath(event, language)}/${one.picture_id}`, text: words.change }
      : null,
  }));
}
