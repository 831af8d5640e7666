import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** What the pages say on which an organiser asks organisations to rank their people, in bokmål. */
export const nb = {
  heading: "Spør virksomheter om rekkefølgen",
  lead: "Virksomheter med mange påmeldte kan selv si hvem av sine som skal ha plass først. De får et brev med en lenke, og ser bare sine egne navn.",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  sent: "Brevet er sendt.",
  closed: "Spørsmålet er avsluttet.",
  nobody: "Ingen virksomhet har flere enn én som ber om plass. Da er det ingenting å sette i rekkefølge.",
  back: "Fordel plassene",
  asked: {
    heading: "Spurte virksomheter",
    organisation: "Virksomhet",
    contact: "Kontakt",
    until: "Frist",
    state: "Svar",
    act: "Handling",
    given: (at: string) => `Har svart ${at}`,
    waiting: (at: string) => `Spurt ${at}, venter på svar`,
    over: "Fristen er ute uten svar",
    closed: "Avsluttet uten svar",
    stands: (at: string) => `Svaret fra ${at} gjelder`,
    again: "Send lenken på nytt",
    close: "Avslutt",
    ofOrganisation: (act: string, organisation: string) => `${act}: ${organisation}`,
  },
  ask: {
    heading: "Spør om rekkefølgen",
    about: "Skriv en kontakt for hver virksomhet som skal spørres. De andre lar du stå tomme.",
    counts: (wishing: number, seated: number) =>
      seated === 0
        ? `${people(wishing)} ber om plass.`
        : `${people(wishing)} ber om plass, ${seated} har plass.`,
    domain: (domain: string) => `Adressen må høre til ${domain}.`,
    until: "Svarfrist",
    untilAbout: "Lenken virker ut denne dagen, eller til plassene er fordelt.",
    optional: "Valgfritt",
    needed: "Må fylles ut",
    noAddress: (names: string) =>
      `Uten egen adresse, og kan derfor ikke spørres: ${names}. Bare noen i virksomheten selv kan få se navnene.`,
    nobody: "Skriv adressen til en kontakt i minst én virksomhet.",
    badDate: (first: string, last: string) => `Velg en dag fra ${first} til ${last}.`,
    button: "Send brev til kontaktene",
  },
  closing: {
    heading: (organisation: string) => `Avslutt spørsmålet til ${organisation}`,
    given: "Svaret som er gitt, gjelder, og kan ikke endres lenger.",
    notGiven: "Virksomheten har ikke svart. Deltakerne derfra står da etter når de meldte seg på.",
    link: "Lenken i brevet slutter å virke. Du kan spørre på nytt senere.",
    button: "Avslutt spørsmålet",
    keep: "La det stå",
    isClosed: "Spørsmålet er allerede avsluttet.",
  },
};
