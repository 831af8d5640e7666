import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { kitchenView } from "#app/views/organise/people/kitchen-page.ts";
import { KitchenPage } from "#app/views/organise/people/kitchen-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return kitchenView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

export default function KitchenRoute() {
  return <KitchenPage {...useLoaderData<typeof loader>()} />;
}
