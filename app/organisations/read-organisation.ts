import { tooLong, type SectionFaults } from "#app/field-faults.ts";
import type { OrganisationKind, ThemeName } from "#db/schema.ts";

export const KINDS: readonly OrganisationKind[] = [
  "directorate",
  "ministry",
  "municipality",
  "county",
  "university",
  "association",
  "council",
  "programme",
  "company",
  "international",
];
export const THEMES: readonly ThemeName[] = ["samling", "difi", "lean-forum"];

const LIMITS = { name: 200, acronym: 40 } as const;

/** A new organisation as a form sends it; no kind where none of ours was chosen. */
export interface OrganisationFields {
  readonly name: string;
  readonly acronym: string;
  readonly kind: OrganisationKind | null;
  readonly theme: ThemeName;
}

export function readOrganisation(form: URLSearchParams): {
  readonly fields: OrganisationFields;
  readonly faults: SectionFaults;
} {
  const text = (name: string) => (form.get(name) ?? "").trim().replace(/\s+/g, " ");
  const fields = {
    name: text("name"),
    acronym: text("acronym"),
    kind: KINDS.find((one) => one === form.get("kind")) ?? null,
    theme: THEMES.find((one) => one === form.get("theme")) ?? "samling",
  };
  return {
    fields,
    faults: {
      ...(fields.name === "" && { name: { code: "missing" } }),
      ...(fields.kind === null && { kind: { code: "missing" } }),
      ...tooLong(form, LIMITS),
    },
  };
}
