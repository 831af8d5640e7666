import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { slidesView } from "#app/views/organise/after/slides-page.ts";
import { SlidesPage } from "#app/views/organise/after/slides-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return slidesView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

export default function SlidesRoute() {
  return <SlidesPage {...useLoaderData<typeof loader>()} />;
}
