import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireLetter, requireLetterEditor } from "#app/web/guards.ts";
import { appOf, refusalOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { sendAgain } from "#app/mail/send-again.ts";
import { Refusal } from "#app/refusal.ts";

/** Looking sends nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args);
  return redirect(inLanguage(languageOf(args.request.url), `/organise/letters/${letter.id}`), 303);
}

/** Has a letter that failed tried once more. One that did not fail says on its own page how it stands. */
export async function action(args: ActionFunctionArgs) {
  const { account, letter } = await requireLetterEditor(args);
  const outcome = await sendAgain(appOf(args), letter.id, account.id).catch(refusalOf);
  const own = inLanguage(languageOf(args.request.url), `/organise/letters/${letter.id}`);
  return redirect(outcome instanceof Refusal ? own : `${own}?sent-again`, 303);
}
