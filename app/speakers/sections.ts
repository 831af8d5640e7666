import { LANGUAGES } from "#app/programme/edit/read-session.ts";
import type { OpenSpeaker } from "./open-speaker.ts";
import { titleOf } from "./turns.ts";

/** The sections of a speaker's page that hold texts; each is saved by itself. */
export type TextSection = "text" | "person" | "practical";
export type Fields = Readonly<Record<string, string>>;

export const NEEDS = ["sound", "hdmi", "video", "internet"] as const;

/** Characters. */
export const MOST = {
  title: 200,
  abstract: 8000,
  name: 200,
  titles: 600,
  organisation: 200,
  bio: 4000,
  needs_note: 1000,
} as const;

/** What a section says now. */
export function fieldsOf(section: TextSection, open: OpenSpeaker): Fields {
  const { turn, answer } = open;
  const { one } = turn;
  if (section === "text") {
    const { title, lang } = titleOf(turn);
    return { title, lang, abstract: (turn.talk ?? turn.draft).abstract ?? "" };
  }
  if (section === "person") {
    return {
      name: one.name ?? "",
      titles: one.titles,
      organisation: one.organisation ?? "",
      bio: one.bio ?? "",
    };
  }
  return {
    needs: answer?.needs ?? "",
    needs_note: answer?.needs_note ?? "",
  };
}

export type FieldFault = "missing" | "too-long";

/** What a form says of a section's fields, and what is wrong with them. */
export function readFields(
  section: TextSection,
  form: URLSearchParams,
  now: Fields,
): { readonly fields: Fields; readonly faults: Readonly<Record<string, FieldFault>> } {
  const several = (name: string, known: readonly string[]) =>
    known.filter((one) => form.getAll(name).includes(one)).join(",");
  const line = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const prose = (name: string) => (form.get(name) ?? "").trim();
  const read: Record<string, (name: string) => string> = {
    lang: (name) => LANGUAGES.find((one) => one === form.get(name)) ?? now.lang ?? "nb",
    needs: (name) => several(name, NEEDS),
    titles: (name) =>
      prose(name)
        .split("\n")
        .map((one) => one.trim())
        .filter(Boolean)
        .join("\n"),
    abstract: prose,
    bio: prose,
    needs_note: prose,
  };
  const fields = Object.fromEntries(Object.keys(now).map((name) => [name, (read[name] ?? line)(name)]));
  const faults: Record<string, FieldFault> = {};
  const needed = { text: "title", person: "name", practical: null }[section];
  for (const [name, value] of Object.entries(fields)) {
    const most = (MOST as Readonly<Record<string, number>>)[name];
    if (name === needed && value === "") faults[name] = "missing";
    else if (most !== undefined && value.length > most) faults[name] = "too-long";
  }
  return { fields, faults };
}
