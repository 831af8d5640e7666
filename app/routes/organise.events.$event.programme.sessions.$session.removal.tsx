import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { removeSession } from "#app/programme/edit/change-session.ts";
import { programmed } from "#app/web/programming.ts";
import { ProgrammePage } from "#app/views/organise/programme/programme-desk-parts.tsx";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";
import { removalView } from "#app/views/organise/programme/session-removal.ts";
import { ConsequencesPage } from "#app/views/organise/programme/consequences-parts.tsx";

/** What goes with a session, before it goes. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const view = await removalView(appOf(args), organiser, args.request.url, args.params.session ?? "");
  if (!view) throw notFound();
  return view;
}

/** Takes a session away, until somebody takes that back. */
export function action(args: ActionFunctionArgs) {
  return programmed(args, async (at) => afterwards("removed", (await removeSession(appOf(args), at)).id));
}

export default function RemovalRoute() {
  const loaded = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return refused ? <ProgrammePage {...refused} /> : <ConsequencesPage {...loaded} />;
}
