import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireMassLetter, requireMassLetterEditor } from "#app/web/mass-letter-doors.ts";
import { resendFailed } from "#app/registration/mass-letters/resend.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, letter } = await requireMassLetter(args);
  return redirect(`${deskPath(event, languageOf(args.request.url), "letters")}/${letter.id}`, 303);
}

/** Has the copies that failed tried once more. */
export async function action(args: ActionFunctionArgs) {
  const { event, letter, account } = await requireMassLetterEditor(args);
  await resendFailed(appOf(args), letter.id, account.id);
  return redirect(`${deskPath(event, languageOf(args.request.url), "letters")}/${letter.id}`, 303);
}
