import type { BothVersionsWords } from "../both-versions.ts";

/** What a page says when two people have written in the same fields, in nynorsk. */
export const nn: BothVersionsWords = {
  heading: "To har skrive i det same",
  sentence:
    "Vel kva som skal stå i kvart felt, og lagre ein gong til. Vil du setje dei to saman, vel du ditt og skriv vidare i feltet nedanfor.",
  theirs: (name, when) => `Lagra av ${name} ${when}`,
  somebody: "ein annan",
  yours: "Skrive av deg, ikkje lagra",
  nothing: "Ingenting",
};
