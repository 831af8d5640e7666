import type { EventType, LocalDate } from "#db/schema.ts";
import { isDay } from "./read-place.ts";
import { EVENT_TYPES } from "./read-texts.ts";

export type StartFault = "title" | "titleTooLong" | "organisation" | "day" | "series";

/** What a form that begins an event asks for. */
export interface Start {
  readonly title: string;
  readonly type: EventType;
  readonly organisationId: string;
  readonly on: LocalDate | undefined;
}

const LONGEST_TITLE = 200;

/** How an event is begun, or what is wrong, by field. @param organisationIds those one may arrange for */
export function readStart(
  form: URLSearchParams,
  organisationIds: readonly string[],
): { readonly start: Start } | { readonly faults: Readonly<Record<string, StartFault>> } {
  const title = (form.get("title") ?? "").trim();
  const type = form.get("type") as EventType;
  const organisationId = readOrganisation(form, organisationIds);
  const on = readFirstDay(form, "on");
  const faults: Record<string, StartFault> = {
    ...(title === "" && { title: "title" }),
    ...(title.length > LONGEST_TITLE && { title: "titleTooLong" }),
    ...(organisationId === null && { organisation: "organisation" }),
    ...(on === null && { on: "day" }),
  };
  if (organisationId === null || on === null || Object.keys(faults).length > 0) return { faults };
  return {
    start: {
      title,
      type: EVENT_TYPES.includes(type) ? type : "seminar",
      organisationId,
      on: on || undefined,
    },
  };
}

/** The organisation that was chosen; the only one where there is one; null where it is none of theirs. */
export function readOrganisation(form: URLSearchParams, organisationIds: readonly string[]): string | null {
  const chosen = form.get("organisation") ?? (organisationIds.length === 1 ? organisationIds[0]! : "");
  return organisationIds.includes(chosen) ? chosen : null;
}

/** A day that was typed; "" for none, null for what is no day of ours. */
export function readFirstDay(form: URLSearchParams, name: string): LocalDate | "" | null {
  const typed = (form.get(name) ?? "").trim();
  if (typed === "") return "";
  return isDay(typed) ? typed : null;
}
