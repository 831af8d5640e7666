import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf } from "#app/web/http.ts";
import { unscheduleSession } from "#app/programme/edit/move-session.ts";
import { programmeAt, programmed } from "#app/web/programming.ts";
import { ProgrammePage } from "#app/views/organise/programme/programme-desk-parts.tsx";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";

/** Looking changes nothing: here too it is the programme that one sees. */
export function loader(args: LoaderFunctionArgs) {
  return programmeAt(args);
}

/** Takes a session out of the grid, and keeps it. */
export function action(args: ActionFunctionArgs) {
  return programmed(args, async (at) =>
    afterwards("unscheduled", (await unscheduleSession(appOf(args), at)).id),
  );
}

export default function UnschedulingRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ProgrammePage {...(useActionData<typeof action>() ?? loaded)} />;
}
