import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireEditor, type Organiser } from "./guards.ts";
import { notFound, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { NameFault } from "#app/programme/edit/read-names.ts";
import type { Faults } from "#app/programme/edit/read-place.ts";
import { Refusal } from "#app/refusal.ts";
import type { NameBack } from "#app/views/organise/programme/programme-names.ts";

type Read<Value> = { readonly value: Value } | { readonly faults: Faults<NameFault> };

/**
 * Saves what a form of one name says, and leads on; or gives the form back with what was typed and why not.
 *
 * @throws Response as `requireEditor`; 404 where there is no page to give back
 */
export async function named<Value, View>(
  args: ActionFunctionArgs,
  given: {
    readonly read: (form: URLSearchParams) => Read<Value>;
    readonly save: (organiser: Organiser, value: Value, form: URLSearchParams) => Promise<unknown>;
    readonly view: (organiser: Organiser, back: NameBack) => Promise<View | undefined>;
    readonly next: (organiser: Organiser) => string;
    /** What the page says of a stale save, of what stands there now. */
    readonly stale?: (now: string | null) => string;
  },
) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const typed = await readForm(args.request);
  const page = async (status: number, back: Omit<NameBack, "typed">) => {
    const view = await given.view(organiser, { typed, ...back });
    if (!view) throw notFound();
    return data(view, { status });
  };
  const read = given.read(typed);
  if ("faults" in read) return page(400, { faults: read.faults });
  const outcome = await given.save(organiser, read.value, typed).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(given.next(organiser), 303);
  const isStale = outcome.code === "stale-version" && given.stale;
  const sentence = isStale
    ? given.stale!(outcome.facts.now === null ? null : String(outcome.facts.now))
    : organiserRefusal(outcome, languageOf(args.request.url));
  return page(statusOf[outcome.code], { refused: sentence });
}
