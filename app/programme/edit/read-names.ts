import type { Faults } from "./read-place.ts";
import { LANGUAGES, MOST } from "./read-session.ts";
import type { TrackFacts } from "./tracks.ts";

export type NameFault = "noName" | "tooLong" | "wrongCapacity" | "wrongChoice";

const MAX_CAPACITY = 100_000;

/** What a track's form says. */
export function readTrack(
  form: URLSearchParams,
): { readonly value: TrackFacts } | { readonly faults: Faults<NameFault> } {
  const name = nameIn(form);
  const lang = form.get("lang") ?? "nb";
  if (!LANGUAGES.includes(lang as "nb")) return { faults: { lang: "wrongChoice" } };
  const fault = faultOf(name);
  return fault ? { faults: { name: fault } } : { value: { name, lang } };
}

/** What a room's form says: its name, and how many it holds. */
export function readRoom(
  form: URLSearchParams,
): { readonly value: { name: string; capacity: number | null } } | { readonly faults: Faults<NameFault> } {
  const name = nameIn(form);
  const typed = (form.get("capacity") ?? "").replace(/\s/g, "");
  const capacity = typed === "" ? null : Number(typed);
  const isCount =
    capacity === null || (Number.isInteger(capacity) && capacity >= 1 && capacity <= MAX_CAPACITY);
  const fault = faultOf(name);
  if (!fault && isCount) return { value: { name, capacity } };
  return { faults: { ...(fault && { name: fault }), ...(!isCount && { capacity: "wrongCapacity" }) } };
}

function nameIn(form: URLSearchParams): string {
  return (form.get("name") ?? "").replace(/\s+/g, " ").trim();
}

function faultOf(name: string): NameFault | undefined {
  return name === "" ? "noName" : name.length > MOST.name ? "tooLong" : undefined;
}
