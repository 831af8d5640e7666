import type { LoaderFunctionArgs } from "@remix-run/node";
import { languageOf } from "#app/language/address.ts";
import { previewAsked } from "#app/views/organise/letters/template-asked.ts";
import { letterAnswer } from "#app/web/answers.ts";
import { appOf } from "#app/web/http.ts";
import { requireEventTemplate } from "#app/web/template-doors.ts";

/** A letter as one of its recipients would see it, its links blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireEventTemplate(args);
  const { url } = args.request;
  const { preview } = await previewAsked(appOf(args), reader, new URL(url).searchParams, languageOf(url));
  return letterAnswer(preview.message);
}
