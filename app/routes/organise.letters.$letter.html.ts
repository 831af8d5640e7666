import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireLetter } from "#app/web/guards.ts";
import { rendered } from "#app/mail/rendered.ts";
import { blackedOut } from "#emails/blacked-out.ts";

/** It has styles of its own, and must reach nothing of ours. */
const ALONE =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

/** A letter as its recipient sees it, its links blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args);
  return new Response(blackedOut(rendered(letter)).html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": ALONE,
      "X-Robots-Tag": "noindex",
    },
  });
}
