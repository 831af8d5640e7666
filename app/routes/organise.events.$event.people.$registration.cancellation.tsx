import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/deciding.ts";
import { requirePerson } from "#app/guards.ts";
import { appOf, arrivalOf } from "#app/http.ts";
import { cancelForPerson } from "#app/registration/cancel.ts";
import { personView } from "#app/views/person-page.ts";
import { PersonPage } from "#app/views/person-parts.tsx";

/** Looking decides nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Cancels somebody's registration. */
export function action(args: ActionFunctionArgs) {
  return decided(args, "cancellation", (id, decision) => cancelForPerson(appOf(args), id, decision));
}

export default function CancellationRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
