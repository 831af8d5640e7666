import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { MaterialRow } from "#db/schema.ts";
import { requireEditor, type Organiser } from "./guards.ts";
import { appOf, notFound } from "./http.ts";
import { eventFilesOf, type EventFile } from "#app/materials/edit/event-files.ts";
import { materialOfEvent } from "#app/materials/queries.ts";
import { slidesOf, type SpokenSlides } from "#app/materials/slides/slides-of.ts";

/** One who may change what came out of an event, at one thing that did. */
export interface MaterialEditor extends Organiser {
  readonly material: MaterialRow;
}

/**
 * Whoever is signed in, and the material at an address: looked up through its event.
 *
 * @throws Response as `requireEditor`; 404 also for a material of another event
 */
export async function requireMaterialEditor(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<MaterialEditor> {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const material = await materialOfEvent(appOf(args).db, organiser.event.id, args.params.material ?? "");
  if (!material) throw notFound();
  return { ...organiser, material };
}

/** Whoever is signed in, and the file of an event's own at an address. @throws Response as `requireMaterialEditor` */
export async function requireFileEditor(
  args: LoaderFunctionArgs | ActionFunctionArgs,
): Promise<Organiser & { readonly file: EventFile }> {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const files = await eventFilesOf(appOf(args).db, organiser.event.id);
  const file = files.find(({ id }) => id === args.params.file);
  if (!file) throw notFound();
  return { ...organiser, file };
}

/** The slides of one who spoke, at an address: looked up through the event. @throws Response 404 for anybody else's */
export async function slidesAt(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  { event }: Organiser,
): Promise<SpokenSlides> {
  const all = await slidesOf(appOf(args).db, event.id);
  const one = all.find(({ id }) => id === args.params.appearance);
  if (!one) throw notFound();
  return one;
}
