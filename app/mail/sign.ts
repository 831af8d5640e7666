import { buffer } from "node:stream/consumers";
import Dkim from "nodemailer/lib/dkim";
import type { Config } from "#app/config.ts";

/** Those that RFC 6376 §5.4.1 names, as far as we write them, and those of unsubscribing: RFC 8058 §4 wants them signed. */
const SIGNED_FIELDS = [
  ...["From", "Reply-To", "Subject", "Date", "Message-ID", "To", "MIME-Version", "Content-Type"],
  ...["Content-Transfer-Encoding", "Auto-Submitted", "List-Id", "List-Unsubscribe", "List-Unsubscribe-Post"],
].join(":");

/**
 * The letter with the domain's signature before it, so that who takes it can see that it is ours and as we wrote it.
 *
 * Source: RFC 6376. What a relay may write anew on the way (Message-ID, Date) is signed too: we make both.
 */
export function signed(letter: Buffer, dkim: NonNullable<Config["dkim"]>): Promise<Buffer> {
  const { domain: domainName, selector: keySelector, key: privateKey } = dkim;
  const headerFieldNames = SIGNED_FIELDS;
  return buffer(new Dkim({ domainName, keySelector, privateKey, headerFieldNames }).sign(letter));
}
