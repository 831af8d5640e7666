import { countOf } from "../../counts.ts";
import type { RankingsWords } from "../rankings.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** What the pages say on which an organiser asks organisations to rank their people, in nynorsk. */
export const nn: RankingsWords = {
  heading: "Spør verksemder om rekkjefølgja",
  lead: "Verksemder med mange påmelde kan sjølve seie kven av sine som skal ha plass først. Dei får eit brev med ei lenkje, og ser berre sine eigne namn.",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  sent: "Brevet er sendt.",
  closed: "Spørsmålet er avslutta.",
  nobody: "Inga verksemd har fleire enn éin som ber om plass. Då er det ingenting å setje i rekkjefølgje.",
  back: "Fordel plassane",
  asked: {
    heading: "Spurde verksemder",
    organisation: "Verksemd",
    contact: "Kontakt",
    until: "Frist",
    state: "Svar",
    act: "Handling",
    given: (at) => `Har svart ${at}`,
    waiting: (at) => `Spurd ${at}, ventar på svar`,
    over: "Fristen er ute utan svar",
    closed: "Avslutta utan svar",
    stands: (at) => `Svaret frå ${at} gjeld`,
    again: "Send lenkja på nytt",
    close: "Avslutt",
    ofOrganisation: (act, organisation) => `${act}: ${organisation}`,
  },
  ask: {
    heading: "Spør om rekkjefølgja",
    about: "Skriv ein kontakt for kvar verksemd som skal spørjast. Dei andre lèt du stå tomme.",
    counts: (wishing, seated) =>
      seated === 0
        ? `${people(wishing)} ber om plass.`
        : `${people(wishing)} ber om plass, ${seated} har plass.`,
    domain: (domain) => `Adressa må høyre til ${domain}.`,
    until: "Svarfrist",
    untilAbout: "Lenkja verkar ut denne dagen, eller til plassane er fordelte.",
    optional: "Valfritt",
    needed: "Må fyllast ut",
    noAddress: (names) =>
      `Utan eiga adresse, og kan derfor ikkje spørjast: ${names}. Berre nokon i verksemda sjølv kan få sjå namna.`,
    nobody: "Skriv adressa til ein kontakt i minst éi verksemd.",
    badDate: (first, last) => `Vel ein dag frå ${first} til ${last}.`,
    button: "Send brev til kontaktane",
  },
  closing: {
    heading: (organisation) => `Avslutt spørsmålet til ${organisation}`,
    given: "Svaret som er gitt, gjeld, og kan ikkje endrast lenger.",
    notGiven: "Verksemda har ikkje svart. Deltakarane derifrå står då etter når dei melde seg på.",
    link: "Lenkja i brevet sluttar å verke. Du kan spørje på nytt seinare.",
    button: "Avslutt spørsmålet",
    keep: "La det stå",
    isClosed: "Spørsmålet er allereie avslutta.",
  },
};
