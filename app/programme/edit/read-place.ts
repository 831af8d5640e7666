import type { SessionWish } from "./new-draft.ts";
import { DRAFT_KINDS, type DraftKind } from "./draft.ts";
import type { PlaceWish } from "./place.ts";

/** What is wrong with a field, by the name of its sentence. */
export type PlaceFault = "noTitle" | "tooLong" | "wrongTime" | "wrongMinutes" | "wrongChoice";

/** Faults by the field that has them. */
export type Faults<Fault extends string> = Readonly<Partial<Record<string, Fault>>>;

/** Without a track where the form does not speak of one: it stays. */
export type PlaceForm = PlaceWish & { readonly trackId?: string | null };

/** Characters. */
export const MAX_TITLE = 300;
const MAX_MINUTES = 24 * 60;
const MAX_DAYS = 60;

/** Where a session is to stand, as a form says it. */
export function readPlace(
  form: URLSearchParams,
): { readonly value: PlaceForm } | { readonly faults: Faults<PlaceFault> } {
  const day = Number(form.get("day") || "1");
  const starts = readClock(form.get("starts") ?? "");
  const minutes = readMinutes(form.get("minutes") ?? "");
  const faults: Faults<PlaceFault> = {
    ...(!(Number.isInteger(day) && day >= 1 && day <= MAX_DAYS) && { day: "wrongChoice" }),
    ...(starts === undefined && { starts: "wrongTime" }),
    ...(minutes === undefined && { minutes: "wrongMinutes" }),
  };
  if (starts === undefined || minutes === undefined || faults.day) return { faults };
  return {
    value: {
      ...{ day, starts, minutes },
      roomId: form.get("room") || null,
      ...(form.has("track") && { trackId: form.get("track") || null }),
    },
  };
}

/** A new session: what it is called, and where it is to stand. */
export function readNewSession(
  form: URLSearchParams,
):
  | { readonly value: PlaceForm & Pick<SessionWish, "title"> & { readonly kind: DraftKind } }
  | { readonly faults: Faults<PlaceFault> } {
  const title = (form.get("title") ?? "").replace(/\s+/g, " ").trim();
  const kind = DRAFT_KINDS.find((one) => one === form.get("kind"));
  const place = readPlace(form);
  const titleFault = title === "" ? "noTitle" : title.length > MAX_TITLE ? "tooLong" : undefined;
  if ("value" in place && kind && !titleFault) return { value: { ...place.value, title, kind } };
  return {
    faults: {
      ...(titleFault && { title: titleFault }),
      ...(!kind && { kind: "wrongChoice" }),
      ...("faults" in place && place.faults),
    },
  };
}

/** "09:30" of «09.30», «9:30» or «0930»; null of nothing, undefined of no clock. */
function readClock(text: string): string | null | undefined {
  if (text.trim() === "") return null;
  const [, hours, minutes] = /^\s*(?:kl\.?\s*)?(\d{1,2})[.:]?(\d\d)\s*$/i.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}`;
}

function readMinutes(text: string): number | null | undefined {
  if (text.trim() === "") return null;
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MAX_MINUTES ? minutes : undefined;
}
