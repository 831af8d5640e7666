import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/web/deciding.ts";
import { requirePerson } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { putOnWaitlist } from "#app/registration/decide.ts";
import { personView } from "#app/views/organise/people/person-page.ts";
import { PersonPage } from "#app/views/organise/people/person-parts.tsx";

/** Looking decides nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Puts somebody at the end of the line. */
export function action(args: ActionFunctionArgs) {
  return decided(args, "place-in-line", (id, decision) => putOnWaitlist(appOf(args), id, decision));
}

export default function PlaceInLineRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
