import type { LoaderFunctionArgs } from "@remix-run/node";
import { appOf, notFound } from "#app/web/http.ts";
import { requireMassLetter } from "#app/web/mass-letter-doors.ts";
import { textsOf } from "#app/registration/mass-letters/queries.ts";
import { previewOf, previewWishIn } from "#app/views/organise/letters/mass-letter-preview.ts";
import { blackedOut } from "#emails/blacked-out.ts";

/** It has styles of its own, and must reach nothing of ours. */
const ALONE =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

/** A letter as one of its recipients would see it, its links blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const { letter } = await requireMassLetter(args);
  const texts = await textsOf(app.db, letter.id);
  const preview = await previewOf(app, letter, texts, previewWishIn(args.request.url));
  if (!preview) throw notFound();
  return new Response(blackedOut(preview.message).html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": ALONE,
      "X-Robots-Tag": "noindex",
    },
  });
}
