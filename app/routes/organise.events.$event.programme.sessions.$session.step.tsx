import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appOf } from "#app/web/http.ts";
import { nudgeSession } from "#app/programme/edit/move-session.ts";
import { readStep } from "#app/programme/edit/read-step.ts";
import { programmeAt, programmed } from "#app/web/programming.ts";
import { ProgrammePage } from "#app/views/organise/programme/programme-desk-parts.tsx";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";

/** Looking changes nothing: here too it is the programme that one sees. */
export function loader(args: LoaderFunctionArgs) {
  return programmeAt(args);
}

/** Moves a session as an arrow does: one step, or to the next room. */
export function action(args: ActionFunctionArgs) {
  return programmed(args, async (at, form) => {
    const { nudge, minutes } = readStep(form);
    const session = await nudgeSession(appOf(args), at, nudge, minutes);
    return afterwards(session.version === at.version ? "stays" : "moved", session.id);
  });
}

export default function StepRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ProgrammePage {...(useActionData<typeof action>() ?? loaded)} />;
}
