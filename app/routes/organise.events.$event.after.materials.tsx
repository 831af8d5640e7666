import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { materialsListView } from "#app/views/organise/after/materials-page.ts";
import { MaterialsPage } from "#app/views/organise/after/materials-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return materialsListView(appOf(args), organiser, args.request.url, "materials", arrivalOf(args));
}

export default function MaterialsRoute() {
  return <MaterialsPage {...useLoaderData<typeof loader>()} />;
}
