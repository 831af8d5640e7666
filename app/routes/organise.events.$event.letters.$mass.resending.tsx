import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { actedOnMassLetter, toMassLetter } from "#app/web/mass-letter-doors.ts";
import { resendFailed } from "#app/registration/mass-letters/resend.ts";

/** Looking changes nothing. */
export function loader(args: LoaderFunctionArgs) {
  return toMassLetter(args);
}

/** Has the copies that failed tried once more. */
export function action(args: ActionFunctionArgs) {
  return actedOnMassLetter(args, resendFailed);
}
