import type { App } from "#app/app.ts";

/** Whether browsers may send our cookies over https alone. */
export function isSecure(app: App): boolean {
  return app.config.publicUrl.startsWith("https:");
}

/**
 * A cookie for this site alone, which no script reads. `__Host-` where the site is served over https: then no other
 * site under the same name can set it.
 */
export function cookieFor(app: App, name: string, value: string, seconds: number): string {
  const secure = isSecure(app) ? "; Secure" : "";
  return `${nameOf(app, name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the browser holds under a name, or undefined. */
export function cookieIn(app: App, request: Request, name: string): string | undefined {
  const start = `${nameOf(app, name)}=`;
  return request.headers
    .get("cookie")
    ?.split(";")
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(start))
    ?.slice(start.length);
}

function nameOf(app: App, name: string): string {
  return isSecure(app) ? `__Host-${name}` : name;
}
