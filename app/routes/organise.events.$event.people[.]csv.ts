import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { csvOf } from "#app/registration/people/csv.ts";
import { exportRows } from "#app/registration/people/export-rows.ts";
import { wishIn } from "#app/views/organise/people/people-wish.ts";

/** The people of an event as a file for a spreadsheet. What they eat is not in it: that is the kitchen's. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireEditor(args, args.params.event ?? "");
  const { tab } = wishIn(args.request.url);
  const wish = { answers: true, parts: true, diet: false, notes: true };
  const { headers, rows } = await exportRows(appOf(args).db, event.id, tab, wish);
  return new Response(csvOf(headers, rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${event.slug}.csv"`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
