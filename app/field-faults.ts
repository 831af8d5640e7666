/** What is wrong with a field of a section, where its own kind of field can say it. */
export type SectionFault =
  | { readonly code: "missing" }
  /** @property most characters */
  | { readonly code: "too-long"; readonly most: number }
  | { readonly code: "no-address" }
  | { readonly code: "no-web-address" };

/** By the name of the field. */
export type SectionFaults = Readonly<Record<string, SectionFault>>;

/** The texts that are longer than they may be. @param limits characters, by the name of the field */
export function tooLong(form: URLSearchParams, limits: Readonly<Record<string, number>>): SectionFaults {
  const faults: Record<string, SectionFault> = {};
  for (const [name, most] of Object.entries(limits)) {
    if ((form.get(name) ?? "").length > most) faults[name] = { code: "too-long", most };
  }
  return faults;
}
