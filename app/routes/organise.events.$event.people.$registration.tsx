import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "#app/guards.ts";
import { appOf, arrivalOf } from "#app/http.ts";
import { personView } from "#app/views/person-page.ts";
import { PersonPage } from "#app/views/person-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

export default function PersonRoute() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
