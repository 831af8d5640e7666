import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { organisationsById } from "#app/organisations/queries.ts";
import { keptTextsFor, type KeptTexts } from "#app/registration/templates/standing.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisationPath } from "#app/views/organise/organisation-desk.ts";
import type { EventTemplateReader } from "#app/web/template-doors.ts";
import { previewWishOf } from "./mass-letter-preview.ts";
import { templatePreview, type TemplatePreview } from "./template-preview.ts";

/** The letter that is asked for, with the words that stand in it; or with the organisation's, from its own page. */
export async function previewAsked(
  app: App,
  { event, letter }: EventTemplateReader,
  wish: URLSearchParams,
  language: Language,
): Promise<{ readonly kept: KeptTexts; readonly preview: TemplatePreview }> {
  const standing = await keptTextsFor(app.db, event, letter);
  const kept = isOfOrganisation(wish) ? { organisation: standing.organisation } : standing;
  const preview = await templatePreview(app, event, letter, kept, previewWishOf(wish), language);
  return { kept, preview };
}

/** Back to where a trial was sent from. */
export async function pageAfterTrial(
  app: App,
  { event, letter }: EventTemplateReader,
  wish: URLSearchParams,
  number: number,
  language: Language,
): Promise<string> {
  if (!isOfOrganisation(wish)) {
    return `${deskPath(event, language, "letters")}/templates/${letter}?tested&to=${number}`;
  }
  const organisations = await organisationsById(app.db, [event.organisation_id]);
  const path = organisationPath(organisations.get(event.organisation_id)!, language, "templates");
  return `${path}/${letter}?tested&event=${event.slug}&to=${number}`;
}

function isOfOrganisation(wish: URLSearchParams): boolean {
  return wish.get("of") === "organisation";
}
