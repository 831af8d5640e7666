import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/deciding.ts";
import { requirePerson } from "#app/guards.ts";
import { appOf, arrivalOf } from "#app/http.ts";
import { decline } from "#app/registration/decide.ts";
import { personView } from "#app/views/person-page.ts";
import { PersonPage } from "#app/views/person-parts.tsx";

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
