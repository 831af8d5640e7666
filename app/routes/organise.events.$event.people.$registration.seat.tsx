import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decided } from "#app/deciding.ts";
import { requirePerson } from "#app/guards.ts";
import { appOf, arrivalOf } from "#app/http.ts";
import { giveSeat } from "#app/registration/decide.ts";
import { personView } from "#app/views/person-page.ts";
import { PersonPage } from "#app/views/person-parts.tsx";

/** Looking decides nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return personView(appOf(args), await requirePerson(args), args.request.url, arrivalOf(args));
}

/** Gives somebody a seat. */
export function action(args: ActionFunctionArgs) {
  return decided(args, "seat", (id, decision, override) => giveSeat(appOf(args), id, decision, override));
}

export default function SeatRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PersonPage {...(useActionData<typeof action>() ?? loaded)} />;
}
