import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireOrganiser } from "#app/guards.ts";
import { appOf } from "#app/http.ts";
import { unscheduleSession } from "#app/programme/edit/move-session.ts";
import { backToProgramme, programmed } from "#app/programming.ts";
import { ProgrammePage } from "#app/views/programme-desk-parts.tsx";
import { afterwards } from "#app/views/programme-said.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return backToProgramme(event, args.request.url);
}

/** Takes a session out of the grid, and keeps it. */
export function action(args: ActionFunctionArgs) {
  return programmed(args, async (at) =>
    afterwards("unscheduled", (await unscheduleSession(appOf(args), at)).id),
  );
}

export default function UnschedulingRoute() {
  const refused = useActionData<typeof action>();
  return refused && <ProgrammePage {...refused} />;
}
