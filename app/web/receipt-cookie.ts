import type { App } from "#app/app.ts";
import { openReceipt, RECEIPT_MINUTES, sealReceipt, type Receipt } from "#app/registration/form/receipt.ts";

/** The cookie that tells the receipt page where the letter went. `__Host-` where the site is served over https. */
export function receiptCookie(app: App, receipt: Receipt): string {
  const secure = isSecure(app) ? "; Secure" : "";
  const value = sealReceipt(app, receipt);
  return `${nameOf(app)}=${value}; Path=/; Max-Age=${RECEIPT_MINUTES * 60}; HttpOnly; SameSite=Lax${secure}`;
}

/** The receipt for one event that the visitor's browser holds, or undefined. */
export function receiptIn(app: App, cookies: string | null, slug: string): Receipt | undefined {
  const name = `${nameOf(app)}=`;
  const mine = cookies
    ?.split(";")
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(name));
  return openReceipt(app, mine?.slice(name.length), slug);
}

function nameOf(app: App): string {
  return isSecure(app) ? "__Host-receipt" : "receipt";
}

function isSecure(app: App): boolean {
  return app.config.publicUrl.startsWith("https:");
}
