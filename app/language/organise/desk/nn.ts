import type { DeskWords } from "../desk.ts";
import { countOf } from "../../counts.ts";

/** What the desk of one event says, in nynorsk. */
export const nn: DeskWords = {
  trail: "Kvar du er",
  navigation: "Romma i arrangementet",
  rooms: {
    overview: "Oversikt",
    texts: "Innhald",
    place: "Når og kvar",
    registration: "Påmelding",
    contact: "Kontakt",
    programme: "Program",
    speakers: "Innleiarar",
    people: "Påmelde",
    letters: "Brev",
    after: "Etterpå",
    publication: "Publisering",
  },
  overview: {
    status: "Status",
    when: "Når",
    where: "Kvar",
    unknown: "Ikkje fastsett",
    deadline: "Påmeldingsfrist",
    noDeadline: "Ingen frist",
    daysLeft: (days: number) =>
      days === 0
        ? "I dag"
        : days === 1
          ? "I morgon"
          : `Om ${countOf(days, { one: "dag", other: "dagar" }, "nn")}`,
    seats: "Plassar",
    seatsOf: (taken: number, capacity: number) => `${taken} av ${capacity} plassar er tekne`,
    seatsNoLimit: (taken: number) =>
      `${countOf(taken, { one: "påmeld", other: "påmelde" }, "nn")}, ingen grense`,
    ofKind: (kind: string, line: string) => `${kind}: ${line}`,
    waiting: (count: number) => `${count} ventar`,
    missing: "Dette manglar",
    blockers: (count: number) =>
      `${countOf(count, { one: "ting", other: "ting" }, "nn")} må på plass før sida kan publiserast`,
    merely: (count: number) =>
      `${countOf(count, { one: "ting", other: "ting" }, "nn")} bør helst kome på plass`,
    nothingMissing: "Ingenting manglar.",
    toChecklist: "Gå gjennom sjekklista",
    publicPage: "Sjå sida",
    preview: "Førehandsvis sida",
    wholeLog: "Heile loggen",
    draft: "Dette er eit utkast. Berre de som arrangerer, ser det.",
    cancelled: "Arrangementet er avlyst.",
    withdrawn: "Sida er trekt tilbake. Ho svarar at innhaldet er fjerna.",
    past: "Arrangementet er gjennomført.",
    copy: "Lag eit nytt av dette",
    callOff: "Avlys",
    related: "Nærskylde arrangement",
    more: "Meir",
    created: "Arrangementet er oppretta som utkast.",
  },
};
