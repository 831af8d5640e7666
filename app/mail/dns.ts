import { Resolver } from "node:dns/promises";
import { LookupFault, type TxtLookup } from "#app/app.ts";

/** Each of two tries; a page waits no longer than a few seconds for a server that is silent. */
const TRY_MILLISECONDS = 2000;
const TRIES = 2;
const NOTHING_THERE = ["ENODATA", "ENOTFOUND"];

/**
 * Asks DNS for texts.
 *
 * @param servers instead of the machine's own, as `address:port`
 */
export function txtLookup(servers?: readonly string[], timeout = TRY_MILLISECONDS): TxtLookup {
  return async (name) => {
    const resolver = new Resolver({ timeout, tries: TRIES });
    if (servers) resolver.setServers(servers);
    try {
      // A long text comes in pieces that belong together: RFC 7208 §3.3, RFC 6376 §3.6.2.2.
      return (await resolver.resolveTxt(name)).map((pieces) => pieces.join(""));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (NOTHING_THERE.includes(code)) return [];
      throw new LookupFault(code);
    }
  };
}
