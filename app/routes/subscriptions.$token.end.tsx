import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { endSubscription } from "#app/subscriptions/end.ts";
import { followingView } from "#app/views/site/following.ts";
import { FollowingPage } from "#app/views/site/news-parts.tsx";
import { appOf } from "#app/web/http.ts";
import { openSubscription } from "#app/web/news-doors.ts";

/** More than what one click of a mail program sends, in either of its two forms (RFC 8058 §3.2). */
const MOST_BYTES = 2048;

/** Looking changes nothing, whoever follows the link. */
export async function loader(args: LoaderFunctionArgs) {
  return followingView(appOf(args), await openSubscription(args, "leave"), "end", args.request.url);
}

/** No more letters. A mail program that sends its one click, without cookie or origin, is led nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const { token, subscription } = await openSubscription(args, "leave");
  const isOneClick = await saysOneClick(args.request);
  await endSubscription(appOf(args), subscription);
  if (isOneClick) return null;
  return redirect(inLanguage(languageOf(args.request.url), `/subscriptions/${token}/end`), 303);
}

async function saysOneClick(request: Request): Promise<boolean> {
  let said = "";
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    said += Buffer.from(chunk).toString("latin1");
    if (said.length > MOST_BYTES) break;
  }
  return said.includes("List-Unsubscribe") && said.includes("One-Click");
}

export default function EndRoute() {
  return <FollowingPage {...useLoaderData<typeof loader>()} />;
}
