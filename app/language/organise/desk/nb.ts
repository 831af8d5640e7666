import { countOf } from "../../counts.ts";

/** What the desk of one event says, in bokmål. */
export const nb = {
  trail: "Hvor du er",
  navigation: "Rommene i arrangementet",
  rooms: {
    overview: "Oversikt",
    texts: "Innhold",
    place: "Når og hvor",
    registration: "Påmelding",
    contact: "Kontakt",
    programme: "Program",
    speakers: "Innledere",
    people: "Påmeldte",
    letters: "Brev",
    after: "Etterpå",
    publication: "Publisering",
  },
  overview: {
    status: "Status",
    when: "Når",
    where: "Hvor",
    unknown: "Ikke bestemt",
    deadline: "Påmeldingsfrist",
    noDeadline: "Ingen frist",
    daysLeft: (days: number) =>
      days === 0
        ? "I dag"
        : days === 1
          ? "I morgen"
          : `Om ${countOf(days, { one: "dag", other: "dager" }, "nb")}`,
    seats: "Plasser",
    seatsOf: (taken: number, capacity: number) => `${taken} av ${capacity} plasser er tatt`,
    seatsNoLimit: (taken: number) =>
      `${countOf(taken, { one: "påmeldt", other: "påmeldte" }, "nb")}, ingen grense`,
    ofKind: (kind: string, line: string) => `${kind}: ${line}`,
    waiting: (count: number) => `${count} venter`,
    missing: "Dette mangler",
    blockers: (count: number) =>
      `${countOf(count, { one: "ting", other: "ting" }, "nb")} må på plass før siden kan publiseres`,
    merely: (count: number) =>
      `${countOf(count, { one: "ting", other: "ting" }, "nb")} kan med fordel komme på plass`,
    nothingMissing: "Ingenting mangler.",
    toChecklist: "Gå gjennom sjekklisten",
    publicPage: "Se siden",
    preview: "Forhåndsvis siden",
    wholeLog: "Hele loggen",
    draft: "Dette er et utkast. Bare dere som arrangerer, ser det.",
    cancelled: "Arrangementet er avlyst.",
    withdrawn: "Siden er trukket tilbake. Den svarer at innholdet er fjernet.",
    past: "Arrangementet er gjennomført.",
    copy: "Lag et nytt av dette",
    callOff: "Avlys",
    related: "Beslektede arrangementer",
    more: "Mer",
    created: "Arrangementet er opprettet som utkast.",
  },
};
