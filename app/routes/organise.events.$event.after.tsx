import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { afterView } from "#app/views/organise/after/after-page.ts";
import { AfterPage } from "#app/views/organise/after/after-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return afterView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

export default function AfterRoute() {
  return <AfterPage {...useLoaderData<typeof loader>()} />;
}
