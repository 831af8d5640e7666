import type { BulkAct } from "#app/registration/people/bulk-outlook.ts";
import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");
type ForEach = Record<BulkAct, (count: number) => string>;

/** What is said where an organiser decides of several at once, in bokmål. */
export const nb = {
  bar: {
    letter: "Skriv brev til dem",
    heading: "De du har krysset av",
    column: "Velg",
    page: "Velg alle på siden",
    none: "Velg ingen",
    everyone: (count: number) => `Alle ${people(count)} i listen, også på de andre sidene`,
  },
  headings: {
    seat: (count) => `Gi plass til ${people(count)}`,
    rejection: (count) => `Avslå ${people(count)}`,
    cancellation: (count) => `Meld av ${people(count)}`,
  } satisfies ForEach as ForEach,
  consequences: {
    heading: "Dette skjer",
    changed: {
      seat: (count) => `${people(count)} får plass, og brev med kalenderinvitasjon.`,
      rejection: (count) => `${people(count)} får avslag, med brev.`,
      cancellation: (count) => `${people(count)} meldes av, og får brev om det.`,
    } satisfies ForEach as ForEach,
    before: (count: number) => `${count} av dem går foran andre i køen. Da trengs en begrunnelse.`,
    full: (count: number) => `${people(count)} får ikke plass: det er fullt.`,
    freed: (count: number) => `${count} av dem mister plassen, og invitasjonen i kalenderen trekkes tilbake.`,
    up: (count: number) => `${people(count)} i køen rykker opp, og får brev.`,
    left: (count: number) => `${people(count)} blir stående som nå.`,
    nothing: "Ingen av dem kan endres slik.",
  },
  who: "Hvem det gjelder",
  reason: "Begrunnelse",
  reasonAbout: "Står i brevet til hver av dem.",
  reasonMissing: "Noen av dem går foran andre i køen. Skriv en begrunnelse.",
  back: "Tilbake til listen",
  nobody: "Du har ikke krysset av noen. Gå tilbake til listen og velg minst én.",
  tooMany: (count: number) => `Velg høyst ${count} om gangen.`,
  outcome: {
    heading: "Hva som skjedde",
    what: "Resultat",
    done: "Gjort",
    already: "Var slik fra før",
    some: (count: number) => `${people(count)} ble ikke endret. Se grunnen ved navnet.`,
  },
  done: {
    seat: (count) => `${people(count)} fikk plass, med brev.`,
    rejection: (count) => `${people(count)} fikk avslag, med brev.`,
    cancellation: (count) => `${people(count)} er meldt av, med brev.`,
  } satisfies ForEach as ForEach,
};
