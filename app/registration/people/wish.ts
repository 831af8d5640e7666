import type { RegistrationStatus } from "#db/schema.ts";

/** The states as an organiser goes through them. */
export const TABS = [
  "confirmed",
  "waitlisted",
  "received",
  "offered",
  "cancelled",
  "declined",
] as const satisfies readonly RegistrationStatus[];

/** «line»: who is next; those who do not wait by their arrival. */
export type PeopleSort = "arrival" | "line" | "name" | "organisation" | "state";

export interface PeopleWish {
  readonly tab: RegistrationStatus | "all";
  /** Words that all stand in name, address or organisation; one that begins with @ stands in the domain. */
  readonly search: string;
  readonly sort: PeopleSort;
  /** From 1. */
  readonly page: number;
}
