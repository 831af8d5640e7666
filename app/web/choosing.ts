import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { partsOf, type OfferedPart } from "#app/events/parts.ts";
import { requireEditor, type Organiser } from "./guards.ts";
import { appOf, notFound } from "./http.ts";

/** An editor at one of the things that people may choose at their event. */
export interface PartEditor extends Organiser {
  readonly part: OfferedPart;
}

/**
 * Whoever edits, and the day or session at an address: looked up through its event.
 *
 * @throws Response as `requireEditor`; 404 for what another event offers
 */
export async function requirePart(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<PartEditor> {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const parts = await partsOf(appOf(args).db, organiser.event.id);
  const part = parts.find((one) => one.id === args.params.part);
  if (!part) throw notFound();
  return { ...organiser, part };
}

/** How many may choose it: undefined for what is no number of people, null for no limit. */
export function limitIn(form: URLSearchParams): number | null | undefined {
  const typed = (form.get("limit") ?? "").trim();
  if (typed === "") return null;
  return /^\d{1,6}$/.test(typed) && Number(typed) <= MOST ? Number(typed) : undefined;
}

/** As for the seats of an event. */
const MOST = 100_000;
