import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportRows } from "#app/registration/people/export-rows.ts";
import { wishIn } from "#app/views/organise/people/people-wish.ts";
import { requireEditor } from "./guards.ts";
import { appOf } from "./http.ts";

/**
 * The people of an event as files have them, and what the file is called. What they eat is not among it: that is the
 * kitchen's.
 *
 * @throws Response as `requireEditor`
 */
export async function exportedPeople(args: LoaderFunctionArgs) {
  const { event } = await requireEditor(args, args.params.event ?? "");
  const { tab } = wishIn(args.request.url);
  const wish = { answers: true, parts: true, diet: false, notes: true };
  return { name: event.slug, ...(await exportRows(appOf(args).db, event.id, tab, wish)) };
}
