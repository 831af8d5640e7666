import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterAnswer } from "#app/web/answers.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { requireMassLetter } from "#app/web/mass-letter-doors.ts";
import { textsOf } from "#app/registration/mass-letters/queries.ts";
import { previewOf, previewWishIn } from "#app/views/organise/letters/mass-letter-preview.ts";

/** A letter as one of its recipients would see it, its links blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const { letter } = await requireMassLetter(args);
  const texts = await textsOf(app.db, letter.id);
  const preview = await previewOf(app, letter, texts, previewWishIn(args.request.url));
  if (!preview) throw notFound();
  return letterAnswer(preview.message);
}
