import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireOrganiser } from "#app/guards.ts";
import { appOf } from "#app/http.ts";
import { undoLast } from "#app/programme/edit/undo.ts";
import { backToProgramme, programmed } from "#app/programming.ts";
import { ProgrammePage } from "#app/views/programme-desk-parts.tsx";
import { afterwards } from "#app/views/programme-said.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return backToProgramme(event, args.request.url);
}

/** Takes back what somebody did last. */
export function action(args: ActionFunctionArgs) {
  return programmed(args, async (at) => {
    const sessions = await undoLast(appOf(args), at);
    return `${afterwards("undone", sessions.length)}&of=${sessions[0]?.id ?? ""}`;
  });
}

export default function UndoRoute() {
  const refused = useActionData<typeof action>();
  return refused && <ProgrammePage {...refused} />;
}
