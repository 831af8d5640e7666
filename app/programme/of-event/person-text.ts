import { seenOf } from "#app/events/edit/both.ts";
import { MOST } from "#app/programme/edit/read-session.ts";
import { NO_PERSON, ROLES, type PersonText } from "#app/programme/edit/session-text.ts";
import type { AppearanceRow } from "#db/schema.ts";

/** How one who belongs to an event as such is to be printed. */
export type EventPersonText = Omit<PersonText, "id">;
export type PersonFault = "nobody" | "too-long";

/** A person as their form shows them. */
export function eventPersonText(row: AppearanceRow): EventPersonText {
  return {
    name: row.name ?? "",
    isNameToCome: row.is_name_to_come === 1,
    titles: row.titles,
    organisation: row.organisation ?? "",
    role: row.role,
    roleLabel: row.role_label ?? "",
    bio: row.bio ?? "",
  };
}

/** What a form showed of a person: another save since then is another mark. */
export function personSeen(text: EventPersonText): string {
  return seenOf({ ...text, isNameToCome: String(text.isNameToCome) });
}

/** What a form says of a person, and what is wrong with it: there must be a name, or a title or role in its place. */
export function readEventPerson(form: URLSearchParams): {
  readonly text: EventPersonText;
  readonly faults: Readonly<Record<string, PersonFault>>;
} {
  const line = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const prose = (name: string) => (form.get(name) ?? "").trim();
  const text: EventPersonText = {
    name: line("name"),
    isNameToCome: form.has("to-come"),
    titles: prose("titles"),
    organisation: line("organisation"),
    role: ROLES.find((one) => one === form.get("role")) ?? NO_PERSON.role,
    roleLabel: line("role-label"),
    bio: prose("bio"),
  };
  const most = [
    ["name", text.name, MOST.name],
    ["titles", text.titles, MOST.titles],
    ["organisation", text.organisation, MOST.name],
    ["role-label", text.roleLabel, MOST.name],
    ["bio", text.bio, MOST.bio],
  ] as const;
  const faults: Record<string, PersonFault> = {};
  for (const [name, value, limit] of most) if (value.length > limit) faults[name] = "too-long";
  if (text.name === "" && text.titles === "") faults.name = "nobody";
  return { text, faults };
}
