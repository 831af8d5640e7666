import type { App } from "#app/app.ts";
import { isWithinRate, rateKey } from "./rate.ts";
import type { Db } from "#db/schema.ts";

/** Source: rules.md §4. What one address can be sent by those who only know it. */
const LETTERS_AN_HOUR = 6;

/** Counts one more letter that somebody who only knows an address has asked for, and says whether it may be sent. */
export function isWithinLetterRate(db: Db, app: App, address: string): Promise<boolean> {
  return isWithinRate(db, app, {
    key: rateKey(app, "letters", `address/${address}`),
    limit: LETTERS_AN_HOUR,
    per: "hour",
  });
}
