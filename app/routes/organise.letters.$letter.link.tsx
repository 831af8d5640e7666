import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { showsLinks } from "#app/accounts/rules.ts";
import { requireLetter, requireLetterEditor } from "#app/web/guards.ts";
import { appOf, notFound, readForm } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { openLink } from "#app/mail/open-link.ts";

/** Looking makes no link. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args);
  return redirect(inLanguage(languageOf(args.request.url), `/organise/letters/${letter.id}`), 303);
}

/** Makes a link of a letter anew, and leads to it: for those who try the house out without a mail server. */
export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const { account, letter } = await requireLetterEditor(args);
  if (!showsLinks(app.config, letter)) throw notFound();

  const form = await readForm(args.request);
  const path = await openLink(app, letter, form.get("name") ?? "", account.id);
  if (path === null) throw notFound();
  return redirect(path, 303);
}
