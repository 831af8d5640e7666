import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { previewLetter, previewWish } from "#app/views/organise/event/preview-letter.ts";
import { blackedOut } from "#emails/blacked-out.ts";

/** It has styles of its own, and must reach nothing of ours. */
const ALONE =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'none'";

/** The letter that those who register get, as they will see it, its link blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  const { message } = await previewLetter(appOf(args), event.id, previewWish(args.request.url));
  return new Response(blackedOut(message).html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": ALONE,
      "X-Robots-Tag": "noindex",
    },
  });
}
