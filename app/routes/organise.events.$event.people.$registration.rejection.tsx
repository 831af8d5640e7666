import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/web/deciding.ts";
import { requirePerson } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { decline } from "#app/registration/decide.ts";
import { personView } from "#app/views/organise/people/person-page.ts";
import { PersonPage } from "#app/views/organise/people/person-parts.tsx";

/** Looking decides nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Says no to somebody who asked for a seat. */
export function action(args: ActionFunctionArgs) {
  return decided(args, "rejection", (id, decision) => decline(appOf(args), id, decision));
}

export default function RejectionRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
