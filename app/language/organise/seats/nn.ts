import { countOf } from "../../counts.ts";
import type { SeatsWords } from "../seats.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");
const seats = (count: number) => countOf(count, { one: "plass", other: "plassar" }, "nn");

/** What the pages say on which an organiser gives out the seats, in nynorsk. */
export const nn: SeatsWords = {
  heading: "Fordel plassane",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  wishing: (count) => `${people(count)} ber om plass.`,
  free: (free, capacity) => `${free} av ${seats(capacity)} er ledige.`,
  noLimit: "Det er inga grense for talet på plassar.",
  kinds: "Kva plassar",
  kind: "Plassar",
  firstCome:
    "Her går plassane etter tur. Den som melder seg på først, får plass, og køen rykkjer opp av seg sjølv.",
  firstComeWay: "Sjå korleis plassane blir gitt",
  cancelled: "Arrangementet er avlyst. Det er ingen plassar å fordele.",
  held: "Arrangementet er gjennomført. Det er ingen plassar å fordele.",
  nobody: "Ingen ventar på svar. Når nokon ber om plass, ser du her kven som kan få han.",
  toPeople: "Sjå dei påmelde",
  stillOpen: (date) =>
    `Påmeldinga er open til ${date}. Dei som ber om plass etter at plassane er fordelte, får svar neste gong.`,
  lookOnly: "Du kan sjå fordelinga, men ikkje utføre ho.",
  byHand: "Éin og éin gir du plass, avslår du eller set du i køen på sida til den enkelte.",
  lastTime: "Plassane er fordelte før. Sjå korleis det gjekk med breva.",
  optional: "Valfritt",
  needed: "Må fyllast ut",
  rules: {
    heading: "Reglar",
    about:
      "Alt blir rekna etter når dei melde seg på. Reglane endrar berre forslaget under til du utfører det.",
    ceiling: "Høgst så mange frå kvar verksemd",
    ceilingAbout: "Plassar som er gitt før, tel med.",
    ceilingWrong: "Skriv eit heilt tal frå 1 til 9999, eller la feltet stå tomt.",
    firm: "Hald taket også når det er plassar att",
    firmAbout: "Då kan plassar bli ståande tomme.",
    before: "Går framfor",
    then: "Deretter går framfor",
    nobody: "Ingen",
    "new-person": "Dei som ikkje har vore med før",
    "new-organisation": "Verksemder som ikkje har vore med før",
    answer: (question, option) => `${question} ${option}`,
    rankings: "Rekkjefølgja til verksemdene",
    rankingsAbout: (given, asked) =>
      asked === 0 ? "Ingen verksemder er spurde." : `${given} av ${asked} spurde har svart.`,
    use: "Gjeld blant deira eigne",
    ignore: "Blir ikkje brukt",
    others: "Dei som ikkje får plass",
    waitlist: "Blir sette på venteliste",
    decline: "Får avslag",
    show: "Vis fordelinga",
    toRankings: "Spør verksemder om rekkjefølgja",
  },
  own: {
    heading: "Di rekkjefølgje",
    about: "Dei går føre alle andre, i denne rekkjefølgja.",
    none: "Ingen er sette føre. Vel «Set først» i listene under for dei som skal gå føre alle andre.",
    put: "Set først",
    up: "Opp",
    down: "Ned",
    out: "Ta ut",
  },
  plan: {
    heading: "Slik blir det",
    seat: "Får plass",
    waitlist: "Står på venteliste",
    declined: "Får avslag",
    letters: "Brev som blir sende",
    unchanged: (count) => `${people(count)} ventar frå før, blir ståande og får ikkje brev.`,
    promoted: (count) => `${people(count)} får plass frå ventelista.`,
    empty: (count) => `${seats(count)} blir ledige.`,
    heldBack: (empty, without) =>
      `${seats(empty)} blir ståande tomme, og ${people(without)} får ikkje plass: taket blir halde.`,
    skipped: (count) => `${people(count)} i køen blir gått forbi. Då trengst ei grunngiving.`,
    organisations: "Verksemder",
    organisation: "Verksemd",
    wish: "Ber om plass",
    has: "Har plass",
    gets: "Får plass",
    waits: "Ventar",
    refused: "Avslag",
    single: (count) =>
      countOf(count, { one: "verksemd med éin person", other: "verksemder med éin person kvar" }, "nn"),
    nowhere: "Utan verksemd",
    number: "Nr.",
    name: "Namn",
    today: "I dag",
    why: "Kvifor",
    asked: "Motteken",
    waitingAs: (place) => `Nr. ${place} i køen`,
  },
  carry: {
    heading: "Utfør",
    about: (seat, waitlist, declined) =>
      [
        `${people(seat)} får plass og kalenderinvitasjon`,
        waitlist > 0 ? `${people(waitlist)} blir sette på venteliste` : "",
        declined > 0 ? `${people(declined)} får avslag` : "",
      ]
        .filter(Boolean)
        .join(", ") + ".",
    atOnce: (letters) =>
      `${countOf(letters, { one: "brev", other: "brev" }, "nn")} går ut med ein gong. Det kan ikkje angrast for alle under eitt.`,
    closes: "Verksemdene kan ikkje endre rekkjefølgja si etterpå.",
    reason: "Grunngiving",
    reasonAbout: "Står i alle breva og i loggen.",
    tooLong: "Skriv høgst 1000 teikn.",
    button: (letters) => (letters === 0 ? "Fordel plassane" : `Fordel plassane og send ${letters} brev`),
    toForm: "Til utføringa",
  },
  sent: {
    heading: "Brev om plassane",
    done: "Plassane er fordelte.",
    none: "Plassane er ikkje fordelte enno.",
    at: (at) => `Fordelte ${at}.`,
    label: "Sende brev",
    of: (sent, total) => `${sent} av ${total} brev er sende.`,
    all: (total) => (total === 1 ? "Brevet er sendt." : `Alle dei ${total} breva er sende.`),
    nothing: "Ingen brev å sende.",
    failed: (count) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nn")} kunne ikkje leverast. Rett adressa, eller send på nytt.`,
    expired: (count) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nn")} blei for gamle til å sendast.`,
    refreshes: "Sida blir lasta på nytt kvart femte sekund.",
    stop: "Stans oppdateringa",
    again: "Oppdater no",
    toLetters: "Sjå breva",
    toFailed: "Sjå breva som feila",
  },
};
