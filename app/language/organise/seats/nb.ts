import { countOf } from "../../counts.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");
const seats = (count: number) => countOf(count, { one: "plass", other: "plasser" }, "nb");

/** What the pages say on which an organiser gives out the seats, in bokmål. */
export const nb = {
  heading: "Fordel plassene",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  wishing: (count: number) => `${people(count)} ber om plass.`,
  free: (free: number, capacity: number) => `${free} av ${seats(capacity)} er ledige.`,
  noLimit: "Det er ingen grense for antall plasser.",
  kinds: "Hvilke plasser",
  kind: "Plasser",
  firstCome:
    "Her går plassene etter tur. Den som melder seg på først, får plass, og køen rykker opp av seg selv.",
  firstComeWay: "Se hvordan plassene gis",
  cancelled: "Arrangementet er avlyst. Det er ingen plasser å fordele.",
  held: "Arrangementet er gjennomført. Det er ingen plasser å fordele.",
  nobody: "Ingen venter på svar. Når noen ber om plass, ser du her hvem som kan få den.",
  toPeople: "Se de påmeldte",
  stillOpen: (date: string) =>
    `Påmeldingen er åpen til ${date}. De som ber om plass etter at plassene er fordelt, får svar neste gang.`,
  lookOnly: "Du kan se fordelingen, men ikke utføre den.",
  byHand: "Én og én gir du plass, avslår du eller setter du i køen på siden til den enkelte.",
  lastTime: "Plassene er fordelt før. Se hvordan det gikk med brevene.",
  optional: "Valgfritt",
  needed: "Må fylles ut",
  rules: {
    heading: "Regler",
    about: "Alt regnes etter når de meldte seg på. Reglene endrer bare forslaget under til du utfører det.",
    ceiling: "Høyst så mange fra hver virksomhet",
    ceilingAbout: "Plasser som er gitt før, teller med.",
    ceilingWrong: "Skriv et helt tall fra 1 til 9999, eller la feltet stå tomt.",
    firm: "Hold taket også når det er plasser igjen",
    firmAbout: "Da kan plasser bli stående tomme.",
    before: "Går foran",
    then: "Deretter går foran",
    nobody: "Ingen",
    "new-person": "De som ikke har vært med før",
    "new-organisation": "Virksomheter som ikke har vært med før",
    answer: (question: string, option: string) => `${question} ${option}`,
    rankings: "Virksomhetenes egen rekkefølge",
    rankingsAbout: (given: number, asked: number) =>
      asked === 0 ? "Ingen virksomheter er spurt." : `${given} av ${asked} spurte har svart.`,
    use: "Gjelder blant deres egne",
    ignore: "Brukes ikke",
    others: "De som ikke får plass",
    waitlist: "Settes på venteliste",
    decline: "Får avslag",
    show: "Vis fordelingen",
    toRankings: "Spør virksomheter om rekkefølgen",
  },
  own: {
    heading: "Din rekkefølge",
    about: "De går foran alle andre, i denne rekkefølgen.",
    none: "Ingen er satt foran. Velg «Sett først» i listene under for dem som skal gå foran alle andre.",
    put: "Sett først",
    up: "Opp",
    down: "Ned",
    out: "Ta ut",
  },
  plan: {
    heading: "Slik blir det",
    seat: "Får plass",
    waitlist: "Står på venteliste",
    declined: "Får avslag",
    letters: "Brev som sendes",
    unchanged: (count: number) => `${people(count)} venter fra før, blir stående og får ikke brev.`,
    promoted: (count: number) => `${people(count)} får plass fra ventelisten.`,
    empty: (count: number) => `${seats(count)} blir ledige.`,
    heldBack: (empty: number, without: number) =>
      `${seats(empty)} blir stående tomme, og ${people(without)} får ikke plass: taket holdes.`,
    skipped: (count: number) => `${people(count)} i køen blir forbigått. Da trengs en begrunnelse.`,
    organisations: "Virksomheter",
    organisation: "Virksomhet",
    wish: "Ber om plass",
    has: "Har plass",
    gets: "Får plass",
    waits: "Venter",
    refused: "Avslag",
    single: (count: number) =>
      countOf(count, { one: "virksomhet med én person", other: "virksomheter med én person hver" }, "nb"),
    nowhere: "Uten virksomhet",
    number: "Nr.",
    name: "Navn",
    today: "I dag",
    why: "Hvorfor",
    asked: "Mottatt",
    waitingAs: (place: number) => `Nr. ${place} i køen`,
  },
  carry: {
    heading: "Utfør",
    about: (seat: number, waitlist: number, declined: number) =>
      [
        `${people(seat)} får plass og kalenderinvitasjon`,
        waitlist > 0 ? `${people(waitlist)} settes på venteliste` : "",
        declined > 0 ? `${people(declined)} får avslag` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    atOnce: (letters: number) =>
      `${countOf(letters, { one: "brev", other: "brev" }, "nb")} går ut med en gang. Det kan ikke angres for alle under ett.`,
    closes: "Virksomhetene kan ikke endre rekkefølgen sin etterpå.",
    reason: "Begrunnelse",
    reasonAbout: "Står i alle brevene og i loggen.",
    tooLong: "Skriv høyst 1000 tegn.",
    button: (letters: number) =>
      letters === 0 ? "Fordel plassene" : `Fordel plassene og send ${letters} brev`,
    toForm: "Til utføringen",
  },
  sent: {
    heading: "Brev om plassene",
    done: "Plassene er fordelt.",
    none: "Plassene er ikke fordelt ennå.",
    at: (at: string) => `Fordelt ${at}.`,
    label: "Sendte brev",
    of: (sent: number, total: number) => `${sent} av ${total} brev er sendt.`,
    all: (total: number) => (total === 1 ? "Brevet er sendt." : `Alle ${total} brevene er sendt.`),
    nothing: "Ingen brev å sende.",
    failed: (count: number) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nb")} kunne ikke leveres. Rett adressen, eller send på nytt.`,
    expired: (count: number) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nb")} ble for gamle til å sendes.`,
    refreshes: "Siden lastes på nytt hvert femte sekund.",
    stop: "Stans oppdateringen",
    again: "Oppdater nå",
    toLetters: "Se brevene",
    toFailed: "Se brevene som feilet",
  },
};
