import { countOf } from "../../counts.ts";
import type { PeopleTableWords } from "../people-table.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** What the list of those who come says of its columns, its files and its paper, in nynorsk. */
export const nn: PeopleTableWords = {
  ways: "Meir om dei påmelde",
  columns: {
    summary: "Vel kolonnar",
    label: "Kolonnar",
    show: "Vis kolonnane",
    kind: "Deltek",
    reason: "Grunngiving",
    language: "Språk i brev",
    since: "Status sidan",
    notes: "Notat",
    yes: "Ja",
    no: "Nei",
  },
  files: {
    xlsx: "Excel-fil (.xlsx)",
    csv: "Last ned som rekneark (.csv)",
    label: "Ta med deg lista",
  },
  print: {
    link: "Skriv ut",
    heading: "Deltakarliste",
    lead: "Sortert på etternamn, med rute til å krysse av. Bruk utskrifta i nettlesaren.",
    tick: "Møtt",
    back: "Tilbake til lista",
    count: people,
    nobody: "Ingen å skrive ut.",
  },
  addresses: {
    link: "Kopier e-postadresser",
    heading: "E-postadresser",
    lead: "Merk alt i feltet og kopier. Lim inn i blindkopi, så ingen ser adressene til dei andre.",
    label: (count) => countOf(count, { one: "adresse", other: "adresser" }, "nn"),
    nobody: "Ingen adresser å kopiere.",
  },
  links: { kitchen: "Mat og tilrettelegging", charts: "Diagram" },
};
