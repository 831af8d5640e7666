import type { App } from "#app/app.ts";
import { cookieFor, cookieIn } from "./cookies.ts";

/** One for each kind of calendar: who attends and arranges holds both. */
const names = { own: "calendar-address", desk: "desk-calendar-address" } as const;
type Whose = keyof typeof names;

/** As the page says: long enough to put it into a calendar. */
const SHOWN_SECONDS = 60 * 60;

/** The cookie by which the browser that made a secret address is shown it: the house does not keep it. */
export function feedCookie(app: App, whose: Whose, secret: string): string {
  return cookieFor(app, names[whose], secret, SHOWN_SECONDS);
}

/** Takes it out of the browser. */
export function noFeedCookie(app: App, whose: Whose): string {
  return cookieFor(app, names[whose], "", 0);
}

/** The secret that this browser holds, of whatever calendar; undefined: none. */
export function feedSecretIn(app: App, whose: Whose, request: Request): string | undefined {
  return cookieIn(app, request, names[whose]);
}
