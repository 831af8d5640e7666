import { createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "#app/app.ts";

/** What one typed who waits for a code: the page says it back, and says nothing else. */
export interface Asked {
  readonly signInId: string;
  readonly email: string;
}

/** As the value of a cookie: signed, so that nobody can have us print an address of theirs. */
export function sealAsked(app: App, asked: Asked): string {
  const text = Buffer.from(JSON.stringify(asked)).toString("base64url");
  return `${text}.${signatureOf(app, text).toString("base64url")}`;
}

/** The address that was typed for one sign-in, or undefined: none, another's, or not ours. */
export function openAsked(app: App, value: string | undefined, signInId: string): string | undefined {
  const [text, signature] = value?.split(".") ?? [];
  if (!text || !signature) return undefined;
  const given = Buffer.from(signature, "base64url");
  const ours = signatureOf(app, text);
  if (given.length !== ours.length || !timingSafeEqual(given, ours)) return undefined;

  const asked = JSON.parse(Buffer.from(text, "base64url").toString()) as Asked;
  return asked.signInId === signInId ? asked.email : undefined;
}

function signatureOf(app: App, text: string): Buffer {
  return createHmac("sha256", app.config.secret).update(`asked/${text}`).digest();
}
