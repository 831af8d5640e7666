import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { pauseMassLetter, resumeMassLetter } from "#app/registration/mass-letters/pause.ts";
import { resendFailed } from "#app/registration/mass-letters/resend.ts";
import { seriesLetterPath } from "#app/views/organise/letters/series-letter.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { requireSeriesLetter, requireSeriesLetterEditor } from "#app/web/series-guards.ts";

/** What can be done to a letter on its way. */
const STEPS = new Map<string, (app: App, id: string, accountId: string) => Promise<unknown>>([
  ["pause", pauseMassLetter],
  ["resumption", resumeMassLetter],
  ["resending", resendFailed],
]);

/** Looking changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireSeriesLetter(args);
  if (!STEPS.has(args.params.step ?? "")) throw notFound();
  return redirect(seriesLetterPath(reader, languageOf(args.request.url)), 303);
}

/** Stops it, lets it go on, or has what failed tried once more. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesLetterEditor(args);
  const step = STEPS.get(args.params.step ?? "");
  if (!step) throw notFound();
  await step(appOf(args), reader.letter.id, reader.account.id);
  return redirect(seriesLetterPath(reader, languageOf(args.request.url)), 303);
}
