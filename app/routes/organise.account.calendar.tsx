import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { makeFeed } from "#app/feeds/make-feed.ts";
import { languageOf } from "#app/language/address.ts";
import { accountPath } from "#app/views/organise/account-page.ts";
import { feedCookie } from "#app/web/feed-cookie.ts";
import { requireAccount } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";

/** The calendar stands on one's own page. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAccount(args);
  return redirect(accountPath(languageOf(args.request.url)), 303);
}

/** Makes the address of what one's organisations run, or another one. */
export async function action(args: ActionFunctionArgs) {
  const { account } = await requireAccount(args);
  const app = appOf(args);
  const language = languageOf(args.request.url);
  const secret = await makeFeed(app, { accountId: account.id }, language);
  return redirect(`${accountPath(language)}?made`, {
    status: 303,
    headers: { "Set-Cookie": feedCookie(app, "desk", secret) },
  });
}
