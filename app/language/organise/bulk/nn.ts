import { countOf } from "../../counts.ts";
import type { BulkWords } from "../bulk.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** What is said where an organiser decides of several at once, in nynorsk. */
export const nn: BulkWords = {
  bar: {
    letter: "Skriv brev til dei",
    heading: "Dei du har kryssa av",
    column: "Vel",
    page: "Vel alle på sida",
    none: "Vel ingen",
    everyone: (count) => `Alle ${people(count)} i lista, også på dei andre sidene`,
  },
  headings: {
    seat: (count) => `Gi plass til ${people(count)}`,
    rejection: (count) => `Avslå ${people(count)}`,
    cancellation: (count) => `Meld av ${people(count)}`,
  },
  consequences: {
    heading: "Dette skjer",
    changed: {
      seat: (count) => `${people(count)} får plass, og brev med kalenderinvitasjon.`,
      rejection: (count) => `${people(count)} får avslag, med brev.`,
      cancellation: (count) => `${people(count)} blir melde av, og får brev om det.`,
    },
    before: (count) => `${count} av dei går framfor andre i køen. Då trengst ei grunngiving.`,
    full: (count) => `${people(count)} får ikkje plass: det er fullt.`,
    freed: (count) => `${count} av dei mistar plassen, og invitasjonen i kalenderen blir trekt tilbake.`,
    up: (count) => `${people(count)} i køen rykkjer opp, og får brev.`,
    left: (count) => `${people(count)} blir ståande som no.`,
    nothing: "Ingen av dei kan endrast slik.",
  },
  who: "Kven det gjeld",
  reason: "Grunngiving",
  reasonAbout: "Står i brevet til kvar av dei.",
  reasonMissing: "Nokre av dei går framfor andre i køen. Skriv ei grunngiving.",
  back: "Tilbake til lista",
  nobody: "Du har ikkje kryssa av nokon. Gå tilbake til lista og vel minst éin.",
  tooMany: (count) => `Vel høgst ${count} om gongen.`,
  outcome: {
    heading: "Kva som skjedde",
    what: "Resultat",
    done: "Gjort",
    already: "Var slik frå før",
    some: (count) => `${people(count)} blei ikkje endra. Sjå grunnen ved namnet.`,
  },
  done: {
    seat: (count) => `${people(count)} fekk plass, med brev.`,
    rejection: (count) => `${people(count)} fekk avslag, med brev.`,
    cancellation: (count) => `${people(count)} er melde av, med brev.`,
  },
};
