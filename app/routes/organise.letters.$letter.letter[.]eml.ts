import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireLetter } from "#app/web/guards.ts";
import { mimeOf } from "#app/mail/mime.ts";
import { factsOf, rendered, replyToOf } from "#app/mail/rendered.ts";
import { blackedOut } from "#emails/blacked-out.ts";

/** A letter as it goes over the wire, for a mail program to open, its links blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args);
  const bytes = await mimeOf({
    messageId: letter.message_id,
    date: letter.created_at,
    from: factsOf(letter).sender,
    replyTo: replyToOf(letter),
    to: letter.to_address,
    ...blackedOut(rendered(letter)),
  });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "message/rfc822",
      "Content-Disposition": `attachment; filename="${letter.id}.eml"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}
