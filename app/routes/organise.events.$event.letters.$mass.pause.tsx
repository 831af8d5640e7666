import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { requireMassLetter, requireMassLetterEditor } from "#app/web/mass-letter-doors.ts";
import { pauseMassLetter } from "#app/registration/mass-letters/pause.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { event, letter } = await requireMassLetter(args);
  return redirect(`${deskPath(event, languageOf(args.request.url), "letters")}/${letter.id}`, 303);
}

/** Stops a letter on its way. */
export async function action(args: ActionFunctionArgs) {
  const { event, letter, account } = await requireMassLetterEditor(args);
  await pauseMassLetter(appOf(args), letter.id, account.id);
  return redirect(`${deskPath(event, languageOf(args.request.url), "letters")}/${letter.id}`, 303);
}
