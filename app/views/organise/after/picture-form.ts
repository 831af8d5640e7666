import type { App } from "#app/app.ts";
import type { PictureFault, PictureFields } from "#app/articles/pictures/picture-fields.ts";
import { pictureFields } from "#app/articles/pictures/picture-fields.ts";
import { placedPictures, type PlacedPicture } from "#app/articles/pictures/placed-pictures.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { articlesWords } from "#app/language/organise/articles.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageField } from "#app/views/organise/desk-form.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { articlesPath } from "./articles-page.ts";
import { picturesPath } from "./pictures-page.ts";

/** A picture that was not saved: what was typed, and a sentence at each field. */
export interface RefusedPicture {
  readonly typed: PictureFields;
  readonly faults: Readonly<Record<string, string>>;
}

/** Where one goes back to from a picture: its article, or the event's own pictures. */
export function homeOfPicture(
  event: { readonly slug: string },
  language: Language,
  articleId: string | null,
): string {
  return articleId === null ? picturesPath(event, language) : articlesPath(event, language, articleId);
}

/** The form of a picture. @param picture null: a new one, with its file */
export async function pictureFormView(
  app: App,
  organiser: Organiser,
  address: string,
  { picture, articleId }: { readonly picture: PlacedPicture | null; readonly articleId: string | null },
  refused: RefusedPicture | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = articlesWords[language];
  const typed = refused?.typed ?? (picture ? pictureFields(picture) : EMPTY);
  const siblings = (await placedPictures(app.db, event.id)).filter((one) => one.article_id === articleId);
  const heading = picture ? words.pictures.edit : words.pictures.new;
  const errors = Object.entries(refused?.faults ?? {}).map(([name, text]) => ({ name, text }));
  const path = picturesPath(event, language);
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? words.wrongTitle(heading) : heading, "after"),
    heading,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    shown: picture?.path ? { src: picture.path, alt: picture.alt } : null,
    file: picture
      ? null
      : {
          label: words.pictures.file,
          mark: words.must,
          about: words.pictures.fileAbout,
          error: refused?.faults.file,
        },
    form: {
      action: picture
        ? `${path}/${picture.picture_id}`
        : `${path}/new${articleId === null ? "" : `?article=${articleId}`}`,
      button: words.save,
      fields: [
        ...fieldsOf(typed, refused?.faults ?? {}, language),
        ...(picture && siblings.length > 1 ? [orderField(siblings, picture, language)] : []),
      ],
    },
    ways: {
      label: words.ways,
      links: [
        {
          href: homeOfPicture(event, language, articleId),
          text: articleId ? words.toArticle : words.pictures.ofEvent,
        },
        ...(picture ? [{ href: `${path}/${picture.picture_id}/removal`, text: words.pictures.remove }] : []),
      ],
    },
  };
}

const EMPTY: PictureFields = { alt: "", caption: "", credit: "", lang: "nb" };

/** A fault as its sentence. */
export function pictureFault(fault: PictureFault, language: Language): string {
  const { needsAlt, tooLong } = articlesWords[language].pictures;
  return fault === "no-alt" ? needsAlt : tooLong;
}

function fieldsOf(
  typed: PictureFields,
  error: Readonly<Record<string, string>>,
  language: Language,
): (FormField & Told)[] {
  const { pictures: words, optional, fields } = articlesWords[language];
  const text = (name: "alt" | "caption" | "credit", description: string) => ({
    kind: "field" as const,
    name,
    label: words[name],
    description,
    mark: optional,
    defaultValue: typed[name],
    error: error[name],
  });
  return [
    text("alt", words.altAbout),
    text("caption", words.captionAbout),
    text("credit", words.creditAbout),
    languageField(fields.lang, typed.lang),
  ];
}

function orderField(
  siblings: readonly PlacedPicture[],
  picture: PlacedPicture,
  language: Language,
): FormField & Told {
  const at = siblings.findIndex((one) => one.picture_id === picture.picture_id) + 1;
  return {
    kind: "select",
    name: "place",
    label: articlesWords[language].pictures.place,
    defaultValue: String(at),
    options: siblings.map((_, index) => ({ value: String(index + 1), label: String(index + 1) })),
  };
}

/** What comes of taking a picture away. */
export function pictureRemovalView(
  app: App,
  organiser: Organiser,
  address: string,
  picture: PlacedPicture,
  refused: string | null = null,
) {
  const language = languageOf(address);
  const { pictures: words, wrong, wrongTitle } = articlesWords[language];
  return {
    ...eventDesk(app, organiser, address, refused ? wrongTitle(words.remove) : words.remove, "after"),
    heading: words.remove,
    ...(refused && { wrong: { heading: wrong, errors: [{ text: refused }] } }),
    lead: picture.alt || words.unnamed,
    sentence: words.removal,
    form: {
      action: `${picturesPath(organiser.event, language)}/${picture.picture_id}/removal`,
      seen: seenOf(pictureFields(picture)),
      button: words.remove,
    },
  };
}
