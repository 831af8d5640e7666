import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { placedPicture, type PlacedPicture } from "#app/articles/pictures/placed-pictures.ts";
import { articleOfEvent } from "#app/articles/queries.ts";
import type { ArticleRow } from "#db/schema.ts";
import { requireEditor, type Organiser } from "./guards.ts";
import { appOf, notFound } from "./http.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/**
 * One who may change what is written of an event, and the article at an address: looked up through its event.
 *
 * @throws Response as `requireEditor`; 404 also for an article of another event
 */
export async function requireArticleEditor(
  args: Args,
): Promise<Organiser & { readonly article: ArticleRow }> {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const article = await articleOfEvent(appOf(args).db, organiser.event.id, args.params.article ?? "");
  if (!article) throw notFound();
  return { ...organiser, article };
}

/** As `requireArticleEditor`, for a picture of an event or of an article about it. */
export async function requirePictureEditor(
  args: Args,
): Promise<Organiser & { readonly picture: PlacedPicture }> {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const picture = await placedPicture(appOf(args).db, organiser.event.id, args.params.picture ?? "");
  if (!picture) throw notFound();
  return { ...organiser, picture };
}
