import type { LoaderFunctionArgs } from "@remix-run/node";
import { letterAnswer } from "#app/web/answers.ts";
import { requireLetter } from "#app/web/guards.ts";
import { rendered } from "#app/mail/rendered.ts";

/** A letter as its recipient sees it, its links blacked out. */
export async function loader(args: LoaderFunctionArgs) {
  const { letter } = await requireLetter(args);
  return letterAnswer(rendered(letter));
}
