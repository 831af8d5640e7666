/** As a Norwegian list is sorted: Æ, Ø and Å last, Aa as Å, and 2 before 10. */
const collator = new Intl.Collator("nb", { numeric: true });

/** «Kari» and «Nordmann»: the surname is the last word, as far as anybody can tell. */
export function inTwo(name: string): { readonly first: string; readonly last: string } {
  const whole = name.trim();
  const at = whole.lastIndexOf(" ");
  return at === -1 ? { first: "", last: whole } : { first: whole.slice(0, at), last: whole.slice(at + 1) };
}

/** People by surname, then by the rest of the name. */
export function bySurname<T extends { readonly name: string }>(people: readonly T[]): T[] {
  return people
    .map((one) => ({ one, name: inTwo(one.name) }))
    .sort(
      (a, b) => collator.compare(a.name.last, b.name.last) || collator.compare(a.name.first, b.name.first),
    )
    .map(({ one }) => one);
}
