import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { endOtherSignIns } from "#app/accounts/end-sign-in.ts";
import { requireAccount } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { accountPath } from "#app/views/organise/account-page.ts";

/** Looking signs nobody out. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAccount(args);
  return redirect(accountPath(languageOf(args.request.url)), 303);
}

/** Ends all of one's own sign-ins but this. */
export async function action(args: ActionFunctionArgs) {
  const { account, sessionId } = await requireAccount(args);
  const app = appOf(args);
  await endOtherSignIns(app, account.id, sessionId);
  return redirect(`${accountPath(languageOf(args.request.url))}?others`, 303);
}
