import type { App } from "#app/app.ts";
import { feedOf, opens } from "#app/feeds/queries.ts";
import type { FeedOwner } from "#app/feeds/owner.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { followRow } from "./follow.ts";

const ZONE = "Europe/Oslo";

/** Where a calendar at a secret address is. */
export function feedPath(secret: string): string {
  return `/calendar/${secret}.ics`;
}

/**
 * The secret address of an owner's calendar: to be made, or made and shown to the browser that made it, or made and
 * known to nobody but whoever kept it.
 *
 * @param path of the page where it is made; below it stands the one that ends it
 */
export async function feedPanel(
  app: App,
  owner: FeedOwner,
  held: string | undefined,
  path: string,
  language: Language,
) {
  const words = ownCalendarWords[language].subscription;
  const feed = await feedOf(app.db, owner);
  const made = feed && stamp(feed.created_at, ZONE, language);
  const url = feed && opens(held, feed) ? app.config.publicUrl + feedPath(held) : null;
  const name = "email" in owner ? ownCalendarWords[language].feed : ownCalendarWords[language].deskFeed;
  return {
    address: url
      ? { heading: words.yours, url, once: words.once, links: followRow(url, name, language) }
      : null,
    sentence: made && !url ? words.exists(made) : null,
    make: { action: path, button: feed ? words.makeNew : words.make, isFirst: !feed },
    end: feed ? { href: `${path}/revocation`, text: words.end } : null,
  };
}
