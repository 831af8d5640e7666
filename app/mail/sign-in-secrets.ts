import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "#app/app.ts";
import type { Db } from "#db/schema.ts";

/** As `App.newId` and `App.newSecret` make them: 256 bits of secret. */
const TOKEN = /^([\w-]{1,64})\.([\w-]{43})$/;

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

/** The two halves of what stands in a link's address, or undefined. */
export function readToken(token: string): { id: string; secret: string } | undefined {
  const [, id, secret] = TOKEN.exec(token) ?? [];
  return id && secret ? { id, secret } : undefined;
}

/** Whether a secret is the one whose hash is kept; takes as long whether it is or not. */
export function isSecret(secret: string, hash: string | null): boolean {
  return isSameHash(hashOf(secret).toString("hex"), hash);
}

/** Whether two hashes are one, in constant time. @param kept null where there is none: then they are not */
export function isSameHash(given: string, kept: string | null): boolean {
  return timingSafeEqual(Buffer.from(given, "hex"), Buffer.from(kept ?? given, "hex")) && kept !== null;
}

export function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Of 48 bits: no digit is likelier than another by more than one in two hundred million. */
function codeFrom(secret: string): string {
  return String(hashOf(secret).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}
