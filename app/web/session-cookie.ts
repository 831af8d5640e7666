import { MOST_DAYS } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { cookieFor, cookieIn } from "./cookies.ts";

const NAME = "samling";

/** Keeps one signed in. How long is the session's own matter: the cookie lasts as long as any can. */
export function sessionCookie(app: App, session: string): string {
  return cookieFor(app, NAME, session, MOST_DAYS * 24 * 60 * 60);
}

export function endedSessionCookie(app: App): string {
  return cookieFor(app, NAME, "", 0);
}

/** What the browser says of who is signed in: not looked into yet. */
export function sessionIn(app: App, request: Request): string | undefined {
  return cookieIn(app, request, NAME);
}
