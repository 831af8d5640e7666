import { createHmac } from "node:crypto";
import type { App } from "#app/app.ts";
import type { Db } from "#db/schema.ts";
import { hashOf } from "./token.ts";

/** What a letter by which somebody signs in has in it, for one copy of it. */
export interface SignInSecrets {
  /** Six digits, for the page that waits for them. */
  readonly code: string;
  /** For the address of the link. */
  readonly token: string;
}

/**
 * A new code and a new link for one who has asked to sign in. Kept as hashes alone; those of an earlier copy of the
 * letter end with this.
 */
export async function newSignInSecrets(db: Db, app: App, signInId: string): Promise<SignInSecrets> {
  const code = codeFrom(app.newSecret());
  const secret = app.newSecret();
  await db
    .updateTable("sign_in")
    .set({ code_hash: codeHash(app, signInId, code), secret_hash: hashOf(secret).toString("hex") })
    .where("id", "=", signInId)
    .execute();
  return { code, token: `${signInId}.${secret}` };
}

/** A new link alone: the code that may be on its way to somebody holds. */
export async function newSignInToken(db: Db, app: App, signInId: string): Promise<string> {
  const secret = app.newSecret();
  await db
    .updateTable("sign_in")
    .set({ secret_hash: hashOf(secret).toString("hex") })
    .where("id", "=", signInId)
    .execute();
  return `${signInId}.${secret}`;
}

/** A million codes are soon tried: without the house's own secret their hash says nothing. */
export function codeHash(app: App, signInId: string, code: string): string {
  return createHmac("sha256", app.config.secret).update(`sign-in/${signInId}/${code}`).digest("hex");
}

/** Of 48 bits: no digit is likelier than another by more than one in two hundred million. */
function codeFrom(secret: string): string {
  return String(hashOf(secret).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}
