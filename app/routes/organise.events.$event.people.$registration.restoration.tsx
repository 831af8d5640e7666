import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/web/deciding.ts";
import { requirePerson } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { restoreRegistration } from "#app/registration/restore.ts";
import { personView } from "#app/views/organise/people/person-page.ts";
import { PersonPage } from "#app/views/organise/people/person-parts.tsx";

/** Looking decides nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Takes somebody in again who was cancelled or declined. */
export function action(args: ActionFunctionArgs) {
  return decided(args, "restoration", (id, decision, override) =>
    restoreRegistration(appOf(args), id, decision, override),
  );
}

export default function RestorationRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
