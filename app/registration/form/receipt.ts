import { createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "#app/app.ts";
import { plus } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import type { ColleagueGot } from "../colleagues.ts";
import type { Place } from "../rules.ts";

/** Long enough to read the page and to look for the letter. */
export const RECEIPT_MINUTES = 30;

/** What the receipt page says: nothing that the visitor has not typed or been told already (rules.md §3). */
export interface Receipt {
  readonly slug: string;
  /** What the visitor got; «handed-over»: gave the seat to a colleague. */
  readonly status: Place | "handed-over";
  /** Where the letter went. */
  readonly email: string;
  /** What each colleague got, by name as it was typed. */
  readonly colleagues: readonly ColleagueGot[];
}

/** Ten names of this length leave a cookie well below what browsers keep. Source: RFC 6265 §6.1, 4,096 bytes. */
const NAME_CHARACTERS = 40;

/** A receipt as the value of a cookie: signed, so that nobody can have us print an address of theirs. */
export function sealReceipt(app: App, receipt: Receipt): string {
  const colleagues = receipt.colleagues.map(({ name, got }) => ({ name: shortened(name), got }));
  const until = plus(app.now(), { minutes: RECEIPT_MINUTES });
  const sealed: SealedReceipt = { ...receipt, colleagues, until };
  const text = Buffer.from(JSON.stringify(sealed)).toString("base64url");
  return `${text}.${signatureOf(app, text).toString("base64url")}`;
}

/** The receipt for one event, or undefined: none, another event's, not ours, or older than half an hour. */
export function openReceipt(app: App, value: string | null | undefined, slug: string): Receipt | undefined {
  const [text, signature] = value?.split(".") ?? [];
  if (!text || !signature) return undefined;
  const given = Buffer.from(signature, "base64url");
  const ours = signatureOf(app, text);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return undefined;

  const { until, ...receipt } = JSON.parse(Buffer.from(text, "base64url").toString()) as SealedReceipt;
  return until > app.now() && receipt.slug === slug ? receipt : undefined;
}

function shortened(name: string): string {
  const characters = [...name];
  return characters.length <= NAME_CHARACTERS
    ? name
    : `${characters.slice(0, NAME_CHARACTERS - 1).join("")}…`;
}

type SealedReceipt = Receipt & { readonly until: Instant };

function signatureOf(app: App, text: string): Buffer {
  return createHmac("sha256", app.config.secret).update(`receipt/${text}`).digest();
}
