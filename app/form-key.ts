import { createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "#app/app.ts";
import { isInstant, plus } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";

/** 132 bits: nobody guesses the key of another's form. */
const RANDOM_CHARACTERS = 22;
/** A page that has been open longer has a form like any other. */
const VALID_DAYS = 2;

/** A key for one form of ours: told from all others, and known again when it comes back. */
export function newFormKey(app: App): string {
  const text = `${app.newSecret().slice(0, RANDOM_CHARACTERS)}.${digitsOf(app.now())}`;
  return `${text}.${signatureOf(app, text).toString("base64url")}`;
}

/** Whether we made this key, not longer than two days ago. */
export function isOurFormKey(app: App, key: string): boolean {
  const [random, digits, signature] = key.split(".");
  if (!random || !digits || !signature) return false;
  const given = Buffer.from(signature, "base64url");
  const ours = signatureOf(app, `${random}.${digits}`);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return false;

  const madeAt = instantIn(digits);
  return isInstant(madeAt) && app.now() < plus(madeAt, { days: VALID_DAYS });
}

/** "20171120080000", to the second. */
function digitsOf(instant: Instant): string {
  return instant.slice(0, 19).replace(/\D/g, "");
}

function instantIn(digits: string): Instant {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1-$2-$3T$4:$5:$6.000Z");
}

function signatureOf(app: App, text: string): Buffer {
  return createHmac("sha256", app.config.secret).update(`form/${text}`).digest();
}
