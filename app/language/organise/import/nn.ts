import { countOf, listOf } from "../../counts.ts";
import type { ImportWords } from "../import.ts";

const sessions = (count: number) => countOf(count, { one: "programpost", other: "programpostar" }, "nn");
const listed = (names: readonly string[]) => listOf(names, "nn");

/** The import of a programme, in nynorsk. */
export const nn: ImportWords = {
  form: {
    heading: "Hent inn eit program",
    lead: "Lim inn frå rekneark, e-post eller nettside, eller vel ei fil. Du ser kva som blir nytt og endra før noko blir skrive.",
    wrongTitle: (title) => `Feil: ${title}`,
    wrong: "For å gå vidare må du rette opp følgjande feil",
    text: "Programmet",
    textAbout:
      "Eit rutenett med tider nedover og rom bortover, ei liste med overskrifter, eller løpande tekst med klokkeslett.",
    file: "Eller ei fil",
    fileAbout: (megabytes) => `.xlsx, .csv, .txt, .json eller .xml, høgst ${megabytes} MB.`,
    either: "Fyll ut éi av dei",
    button: "Sjå kva som blir endra",
    back: "Tilbake til programmet",
    gone: "Det du limte inn, er ikkje her lenger. Det er teke inn, eller noko nyare har teke plassen. Lim inn på nytt.",
    lookOnly: "Du kan sjå på programmet, men ikkje endre det.",
    missing: "Lim inn programmet, eller vel ei fil.",
    both: "Vel det eine: innlimt tekst eller ei fil.",
    broken: "Skjemaet kom ikkje heilt fram. Prøv ein gong til.",
    nothingFound:
      "Vi fann ikkje noko program i dette. Det trengst klokkeslett, ein tabell med overskrifter, eller nummererte innlegg under ein tittel.",
    faults: {
      "file-too-large": (megabytes) => `Fila er for stor. Ho kan vere høgst ${megabytes} MB.`,
      "unpacks-too-large": () =>
        "Fila er mykje større utpakka enn eit program er. Lagre berre arket med programmet, og prøv igjen.",
      "not-a-spreadsheet": () =>
        "Fila er ikkje eit rekneark vi kan lese. Lagre ho som .xlsx eller .csv, og prøv igjen.",
      "not-text": () =>
        "Fila er ikkje tekst vi kan lese. Lagre ho som .xlsx, .csv eller .txt, og prøv igjen.",
    },
  },
  preview: {
    heading: "Dette blir endra",
    ofFile: (name) => `Lese frå ${name}.`,
    ofPaste: "Lese frå det du limte inn.",
    counts: (added, changed, unchanged, staying) =>
      [
        `${added} nye`,
        `${changed} endra`,
        `${unchanged} som før`,
        staying > 0 && `${staying} berre i programmet`,
      ]
        .filter(Boolean)
        .join(", "),
    nothing: "Ingenting er nytt: programmet seier alt det same.",
    published: "Publikum ser det ikkje før du publiserer programendringane.",
    draft: "Arrangementet er eit utkast: programmet blir slik med ein gong.",
    button: (added, changed) =>
      changed === 0
        ? `Ta inn ${sessions(added)}`
        : added === 0
          ? `Endre ${sessions(changed)}`
          : `Ta inn ${added} og endre ${changed}`,
    again: "Lim inn noko anna",
    doubts: "Sjå på dette først",
    doubtsAbout: "Er noko gale, så rett det der du kopierte frå, og lim inn på nytt.",
    more: (count) => `Og ${count} til av same slaget.`,
    added: "Nytt",
    changed: "Endra",
    staying: "Blir ståande",
    stayingAbout: "Dette står i programmet, men ikkje i det du henta inn. Ingenting av det blir sletta.",
    unchanged: (count) => `${sessions(count)} er som før.`,
    columns: { day: "Dag", clock: "Tid", session: "Programpost", room: "Rom", people: "Innleiarar" },
    change: { session: "Programpost", what: "Kva", before: "Før", after: "Etter" },
    allRooms: "Alle",
    nothingThere: "–",
    guessed: "Usikkert",
    fields: {
      title: "Tittel",
      day: "Dag",
      time: "Tid",
      room: "Rom",
      track: "Spor",
      kind: "Slag",
      abstract: "Omtale",
      people: "Innleiarar",
      talks: "Innlegg",
      other: "Anna",
    },
    done: (count) => (count === 0 ? "Ingenting var nytt." : `${sessions(count)} er tekne inn.`),
    stale: (name) =>
      `${name ?? "Nokon andre"} har endra programmet etter at du opna sida. Ingenting er skrive. Her er skilnaden slik han er no.`,
  },
  mapping: {
    heading: "Kva kolonnane inneheld",
    about:
      "Sei det her om vi har lese dei feil. Valet blir hugsa til neste gong de hentar inn ein tabell med dei same overskriftene.",
    remembered: "Kolonnane er lesne slik de sa sist.",
    leaveOut: "Ikkje med",
    button: "Les på nytt",
    forget: "Les slik overskriftene seier",
    titleMissing: "Vel kolonnen med tittelen.",
    twice: (column) => `«${column}» er vald for to kolonnar. Vel han for éin.`,
    unnamed: (number) => `Kolonne ${number}`,
    example: (words) => `Til dømes «${words}»`,
    columns: {
      title: "Tittel",
      starts: "Start, eller start og slutt",
      ends: "Slutt",
      day: "Dag eller dato",
      room: "Rom",
      speakers: "Innleiarar",
      position: "Stilling",
      organisation: "Verksemd",
      abstract: "Omtale",
      track: "Spor",
      kind: "Slag",
    },
  },
  warnings: {
    "end-missing": (words) => `Det som byrjar ${words}, har ingen slutt.`,
    "clock-odd": (words) => `Eit klokkeslett var skrive uvanleg. Vi las det som ${words}. Stemmer dette?`,
    "ends-before-starts": (words) => `Slutten er ikkje etter starten: ${words}.`,
    "cell-empty": (words) => `Ei tom rute er lesen som ledig rom, ${words}.`,
    "same-in-rooms": (words) => `«${words}» står i fleire rom, men ikkje i alle. Vi la han i det første.`,
    "left-out": (words) => `Utelate, sidan det høyrer til nettsida rundt: «${words}».`,
    "row-without-title": (words) =>
      words ? `Ei rad utan tittel er utelaten: «${words}».` : "Rader utan tittel er utelatne.",
    "column-unknown": (words) =>
      `Kolonnen «${words}» er ikkje med. Sei nedanfor kva han inneheld, om han skal med.`,
    "nothing-found": () => "Vi fann ikkje noko program i dette.",
    cut: (words) =>
      words
        ? `Ein tittel er lengre enn vi tek inn, og er korta: «${words.slice(0, 60)} …».`
        : "Teksten er lengre enn vi les. Slutten er ikkje med.",
  },
  doubts: {
    "no-date": () => "Arrangementet har ingen dato. Klokkesletta kjem ikkje med før han er sett.",
    "no-venue": () => "Arrangementet har ikkje nokon stad. Romma kjem ikkje med før han er vald.",
    "clock-dropped": ({ title, words }) =>
      `«${title}» er utan tid: klokkeslettet ${words} finst ikkje den dagen.`,
    "end-dropped": ({ title, words }) =>
      `«${title}» er utan slutt: slutten er ikkje etter starten (${words}).`,
    "day-outside": ({ title, day, days }) =>
      `«${title}» ligg på dag ${day}, men arrangementet varer ${countOf(days, { one: "dag", other: "dagar" }, "nn")}.`,
  },
  guesses: {
    people: (title, names) =>
      `Vi las «${title}» som tittel, og ${listed(names)} som innleiar. Stemmer dette?`,
    nobody: (title) => `Vi las alt i «${title}» som tittel. Stemmer dette?`,
  },
  stays: (title, names) => `«${title}»: ${listed(names)} er ikkje nemnd, og blir ståande.`,
  newRooms: (names) => `Staden har ikkje desse romma. Dei blir lagde til: ${listed(names)}.`,
  newTracks: (names) => `Arrangementet har ikkje desse spora. Dei blir lagde til: ${listed(names)}.`,
};
