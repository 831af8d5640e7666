import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { previewLetter, previewWish } from "#app/views/organise/event/preview-letter.ts";

/** The calendar entry that those who register get, as a file. None where the date is not known. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  const { message } = await previewLetter(appOf(args), event.id, previewWish(args.request.url));
  if (!message.calendar) throw notFound();
  return new Response(message.calendar.text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="preview.ics"',
    },
  });
}
