import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requirePerson } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { personView } from "#app/views/organise/people/person-page.ts";
import { PersonPage } from "#app/views/organise/people/person-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

export default function PersonRoute() {
  return <PersonPage {...useLoaderData<typeof loader>()} />;
}
