import type { App } from "#app/app.ts";
import { cookieFor, cookieIn } from "./cookies.ts";

const NAME = "calendar-address";
/** As the page says: long enough to put it into a calendar. */
const SHOWN_SECONDS = 60 * 60;

/** The cookie by which the browser that made a secret address is shown it: the house does not keep it. */
export function feedCookie(app: App, secret: string): string {
  return cookieFor(app, NAME, secret, SHOWN_SECONDS);
}

/** Takes it out of the browser. */
export function noFeedCookie(app: App): string {
  return cookieFor(app, NAME, "", 0);
}

/** The secret that this browser holds, of whatever calendar; undefined: none. */
export function feedSecretIn(app: App, request: Request): string | undefined {
  return cookieIn(app, request, NAME);
}
