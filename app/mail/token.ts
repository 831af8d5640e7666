import { createHash, timingSafeEqual } from "node:crypto";

/** As `App.newId` and `App.newSecret` make them: 256 bits of secret. */
const TOKEN = /^([\w-]{1,64})\.([\w-]{43})$/;

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
