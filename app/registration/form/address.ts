import { domainToASCII } from "node:url";
import type { FieldFault } from "#app/language/registration.ts";

/** Source: RFC 5321 §4.5.3.1.3: a path of 256 octets less its brackets. */
const MAX_OCTETS = 254;
/** What may stand before the @ without quotes. Source: RFC 5322 §3.2.3 (atext and dots), RFC 6531 §3.3. */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}.!#$%&'*+/=?^_`{|}~-]+$/u;
/** At least two labels, and a last one that is no number. Source: RFC 1035 §2.3.1. */
const DOMAIN =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?=[^.]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** White space, and what pasted addresses bring along unseen. */
const AROUND = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;

export type AddressFault = Extract<FieldFault, `email-${string}`>;

/**
 * An e-mail address in the one spelling by which the house knows its owner: trimmed, NFC, lower case, domain in
 * punycode. Dots and plus signs stay as they are: only the owner's own server knows what they mean (rules.md §3).
 */
export function addressOf(typed: string): { address: string } | { fault: AddressFault } {
  const text = typed.replace(AROUND, "").normalize("NFC").toLowerCase().normalize("NFC");
  if (text === "") return { fault: "email-missing" };

  const at = text.lastIndexOf("@");
  if (at === -1) return { fault: "email-no-at" };
  const local = text.slice(0, at);
  const domain = domainToASCII(text.slice(at + 1));
  if (!LOCAL_PART.test(local) || !DOMAIN.test(domain)) return { fault: "email-shape" };

  const address = `${local}@${domain}`;
  return Buffer.byteLength(address) > MAX_OCTETS ? { fault: "email-too-long" } : { address };
}
