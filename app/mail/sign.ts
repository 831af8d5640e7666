import { buffer } from "node:stream/consumers";
import Dkim from "nodemailer/lib/dkim";
import type { Config } from "#app/config.ts";

/**
 * The letter with the domain's signature before it, so that who takes it can see that it is ours and as we wrote it.
 *
 * Source: RFC 6376. What a relay may write anew on the way (Message-ID, Date) is signed too: we make both.
 */
export function signed(letter: Buffer, dkim: NonNullable<Config["dkim"]>): Promise<Buffer> {
  const { domain: domainName, selector: keySelector, key: privateKey } = dkim;
  return buffer(new Dkim({ domainName, keySelector, privateKey }).sign(letter));
}
