import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireMaterialEditor } from "#app/web/material-guards.ts";
import { tracksOf } from "#app/materials/captions/add-captions.ts";
import { removeTrack } from "#app/materials/captions/remove-track.ts";
import { captionRemovalView } from "#app/views/organise/after/captions-page.ts";
import { ConsequencesPage } from "#app/views/organise/after/consequences-parts.tsx";
import { materialsPath } from "#app/views/organise/after/materials-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const editor = await requireMaterialEditor(args);
  const { material } = editor;
  const tracks = await tracksOf(appOf(args).db, material.id);
  const track = tracks.find(({ id }) => id === args.params.track);
  if (!track) throw notFound();
  return captionRemovalView(appOf(args), editor, args.request.url, material, track, tracks);
}

/** Takes it from the recording; once more changes nothing. */
export async function action(args: ActionFunctionArgs) {
  const { event, account, material } = await requireMaterialEditor(args);
  await removeTrack(appOf(args), event.id, material.id, args.params.track ?? "", account.id);
  const path = materialsPath(event, languageOf(args.request.url), "materials");
  return redirect(`${path}/${material.id}/captions?removed`, 303);
}

export default function CaptionRemovalRoute() {
  return <ConsequencesPage {...useLoaderData<typeof loader>()} />;
}
