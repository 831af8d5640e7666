import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** What the list of those who come says of its columns, its files and its paper, in bokmål. */
export const nb = {
  ways: "Mer om de påmeldte",
  columns: {
    summary: "Velg kolonner",
    label: "Kolonner",
    show: "Vis kolonnene",
    kind: "Deltar",
    reason: "Begrunnelse",
    language: "Språk i brev",
    since: "Status siden",
    notes: "Notater",
    yes: "Ja",
    no: "Nei",
  },
  files: {
    xlsx: "Excel-fil (.xlsx)",
    csv: "Last ned som regneark (.csv)",
    label: "Ta med deg listen",
  },
  print: {
    link: "Skriv ut",
    heading: "Deltakerliste",
    lead: "Sortert på etternavn, med rute til å krysse av. Bruk nettleserens utskrift.",
    tick: "Møtt",
    back: "Tilbake til listen",
    count: people,
    nobody: "Ingen å skrive ut.",
  },
  addresses: {
    link: "Kopier e-postadresser",
    heading: "E-postadresser",
    lead: "Merk alt i feltet og kopier. Lim inn i blindkopi, så ingen ser de andres adresser.",
    label: (count: number) => countOf(count, { one: "adresse", other: "adresser" }, "nb"),
    nobody: "Ingen adresser å kopiere.",
  },
  links: { kitchen: "Mat og tilrettelegging", charts: "Diagrammer" },
};
