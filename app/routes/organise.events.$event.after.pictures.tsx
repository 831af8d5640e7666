import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { picturesView } from "#app/views/organise/after/pictures-page.ts";
import { PicturesPage } from "#app/views/organise/after/pictures-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return picturesView(appOf(args), organiser, args.request.url);
}

export default function PicturesRoute() {
  return <PicturesPage {...useLoaderData<typeof loader>()} />;
}
