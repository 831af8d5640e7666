import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireEditor } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { exportWords } from "#app/language/people.ts";
import { exportRows } from "#app/registration/people/export-rows.ts";
import { xlsxOf } from "#app/registration/people/xlsx.ts";
import { wishIn } from "#app/views/organise/people/people-wish.ts";

/** The people of an event as a workbook: as the file with commas, and what they eat is not in this one either. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireEditor(args, args.params.event ?? "");
  const { tab } = wishIn(args.request.url);
  const wish = { answers: true, parts: true, diet: false, notes: true };
  const { headers, rows } = await exportRows(appOf(args).db, event.id, tab, wish);
  return new Response(xlsxOf(exportWords.sheet, headers, rows), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${event.slug}.xlsx"`,
      "Cache-Control": "no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
