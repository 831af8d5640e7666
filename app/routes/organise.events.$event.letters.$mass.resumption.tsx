import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actedOnMassLetter, toMassLetter } from "#app/web/mass-letter-doors.ts";
import { resumeMassLetter } from "#app/registration/mass-letters/pause.ts";

/** Looking changes nothing. */
export function loader(args: LoaderFunctionArgs) {
  return toMassLetter(args);
}

/** Lets a letter go on that was paused. */
export function action(args: ActionFunctionArgs) {
  return actedOnMassLetter(args, resumeMassLetter);
}
