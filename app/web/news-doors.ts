import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/language/address.ts";
import { subscriptionIdOf, type SubscriptionPurpose } from "#app/mail/subscription-link.ts";
import { readToken } from "#app/mail/token.ts";
import { readOwnLinks } from "#app/registration/form/form.ts";
import { askToSubscribe } from "#app/subscriptions/ask.ts";
import { subscriptionById, type Followed } from "#app/subscriptions/queries.ts";
import type { SubscriptionSource } from "#db/schema.ts";
import type { OpenSubscription } from "#app/views/site/following.ts";
import { newsPath, newsView } from "#app/views/site/news.ts";
import { appOf, arrivalOf, gone, notFound, readForm } from "./http.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/**
 * What a link in a letter of news leads to. Whoever has the link is the person.
 *
 * @throws Response 410 for a link that is over, 404 for what is none
 */
export async function openSubscription(args: Args, purpose: SubscriptionPurpose): Promise<OpenSubscription> {
  const { db } = appOf(args);
  const token = args.params.token ?? "";
  const id = await subscriptionIdOf(db, token, purpose, arrivalOf(args));
  const subscription = id && (await subscriptionById(db, id));
  if (!subscription) throw readToken(token) ? gone() : notFound();
  return { token, subscription };
}

/** Asks the address in a form by letter, and says the same of every address. */
export async function askByForm(args: ActionFunctionArgs, followed: Followed, source: SubscriptionSource) {
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const read = readOwnLinks(form);
  if (!read.ok) {
    const came = { typed: form.get("email") ?? undefined, faults: read.faults };
    return data(newsView(app, followed, language, url, came), { status: 400 });
  }
  await askToSubscribe(app, followed, { email: read.value.email, language, source });
  return redirect(`${newsPath(followed, language)}?sent`, 303);
}
