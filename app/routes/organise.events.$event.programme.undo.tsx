import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf } from "#app/web/http.ts";
import { undoLast } from "#app/programme/edit/undo.ts";
import { programmeAt, programmed } from "#app/web/programming.ts";
import { ProgrammePage } from "#app/views/organise/programme/programme-desk-parts.tsx";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";

/** Looking changes nothing: here too it is the programme that one sees. */
export function loader(args: LoaderFunctionArgs) {
  return programmeAt(args);
}

/** Takes back what somebody did last. */
export function action(args: ActionFunctionArgs) {
  return programmed(args, async (at) => {
    const sessions = await undoLast(appOf(args), at);
    return `${afterwards("undone", sessions.length)}&of=${sessions[0]?.id ?? ""}`;
  });
}

export default function UndoRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ProgrammePage {...(useActionData<typeof action>() ?? loaded)} />;
}
