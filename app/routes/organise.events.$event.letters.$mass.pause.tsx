import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actedOnMassLetter, toMassLetter } from "#app/web/mass-letter-doors.ts";
import { pauseMassLetter } from "#app/registration/mass-letters/pause.ts";

/** Looking changes nothing. */
export function loader(args: LoaderFunctionArgs) {
  return toMassLetter(args);
}

/** Stops a letter on its way. */
export function action(args: ActionFunctionArgs) {
  return actedOnMassLetter(args, pauseMassLetter);
}
