import type { App } from "#app/app.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { followedBy, subscriptionsOf } from "#app/subscriptions/queries.ts";
import type { SubscriptionRow } from "#db/schema.ts";
import { frameFor } from "#app/views/frame.ts";
import { followedNames, newsPath } from "./news.ts";

/** A link in a letter, and what it leads to. */
export interface OpenSubscription {
  readonly token: string;
  readonly subscription: SubscriptionRow;
}

/** The question whether one wants news, and whether one wants no more: each with one button, or with what it came to. */
export async function followingView(
  app: App,
  { token, subscription }: OpenSubscription,
  about: "confirm" | "end",
  address: string,
) {
  const language = languageOf(address);
  const words = subscriptionWords[language];
  const followed = await followedBy(app.db, subscription);
  const { name, organiser, page } = followedNames(followed, language);
  const isEnded = subscription.ended_at !== null;
  const isOver = about === "confirm" ? isEnded || subscription.confirmed_at !== null : isEnded;
  const said = words[about];
  const heading = isOver && !(about === "confirm" && isEnded) ? said.doneHeading : said.heading(name);
  const path = inLanguage(language, `/subscriptions/${token}${about === "end" ? "/end" : ""}`);
  const others = about === "end" && isOver ? await stillFollowed(app, subscription) : [];
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: heading,
      organiser: followed.organisation,
      isPrivate: true,
    }),
    heading,
    lead: isOver ? null : about === "confirm" ? words.confirm.lead(organiser) : words.end.lead,
    button: isOver ? null : { action: path, text: said.button },
    done: isOver && !(about === "confirm" && isEnded) ? said.done(name) : null,
    sentences: [
      ...(about === "confirm" && isOver ? [isEnded ? words.confirm.ended : words.confirm.leave] : []),
      ...(about === "end" ? [words.end.stays] : []),
    ],
    others: others.length > 0 ? { heading: words.end.others, names: others } : null,
    link: !isOver
      ? null
      : isEnded
        ? { href: newsPath(followed, language), text: words.end.again }
        : { href: page, text: words.confirm.to },
  };
}

/** What an address follows besides, by its names. */
async function stillFollowed(app: App, { email }: SubscriptionRow): Promise<string[]> {
  const all = await subscriptionsOf(app.db, email);
  return all
    .filter((one) => one.confirmed_at !== null && one.ended_at === null)
    .map((one) => one.series_name ?? one.organisation_name);
}
