import type { App } from "#app/app.ts";
import { openReceipt, RECEIPT_MINUTES, sealReceipt, type Receipt } from "#app/registration/form/receipt.ts";
import { cookieFor, cookieIn } from "./cookies.ts";

const NAME = "receipt";

/** The cookie that tells the receipt page where the letter went. */
export function receiptCookie(app: App, receipt: Receipt): string {
  return cookieFor(app, NAME, sealReceipt(app, receipt), RECEIPT_MINUTES * 60);
}

/** The receipt for one event that the visitor's browser holds, or undefined. */
export function receiptIn(app: App, request: Request, slug: string): Receipt | undefined {
  return openReceipt(app, cookieIn(app, request, NAME), slug);
}
