import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { confirmSubscription } from "#app/subscriptions/confirm.ts";
import { followingView } from "#app/views/site/following.ts";
import { FollowingPage } from "#app/views/site/news-parts.tsx";
import { appOf } from "#app/web/http.ts";
import { openSubscription } from "#app/web/news-doors.ts";

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  return followingView(appOf(args), await openSubscription(args, "confirm"), "confirm", args.request.url);
}

/** The yes that counts. */
export async function action(args: ActionFunctionArgs) {
  const { token, subscription } = await openSubscription(args, "confirm");
  await confirmSubscription(appOf(args), subscription.id);
  return redirect(inLanguage(languageOf(args.request.url), `/subscriptions/${token}`), 303);
}

export default function SubscriptionRoute() {
  return <FollowingPage {...useLoaderData<typeof loader>()} />;
}
