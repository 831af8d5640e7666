import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterAnswer } from "#app/web/answers.ts";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { previewLetter, previewWish } from "#app/views/organise/event/preview-letter.ts";

/** The letter that those who register get, as they will see it, its link blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  const { message } = await previewLetter(appOf(args), event.id, previewWish(args.request.url));
  return letterAnswer(message);
}
