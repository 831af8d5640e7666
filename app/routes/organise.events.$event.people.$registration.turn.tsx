import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/deciding.ts";
import { requirePerson } from "#app/guards.ts";
import { appOf, arrivalOf } from "#app/http.ts";
import { setTurn } from "#app/registration/people/set-turn.ts";
import { personView } from "#app/views/person-page.ts";
import { PersonPage } from "#app/views/person-parts.tsx";

/** Looking decides nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Puts somebody at a place in the line. */
export function action(args: ActionFunctionArgs) {
  return decided(args, "turn", (id, decision, place) => setTurn(appOf(args), id, Number(place), decision));
}

export default function TurnRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
