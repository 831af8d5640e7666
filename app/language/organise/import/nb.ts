import { countOf, listOf } from "../../counts.ts";
import type { ImportWords } from "../import.ts";

const sessions = (count: number) => countOf(count, { one: "programpost", other: "programposter" }, "nb");
const listed = (names: readonly string[]) => listOf(names, "nb");

/** The import of a programme, in bokmål. */
export const nb: ImportWords = {
  form: {
    heading: "Hent inn et program",
    lead: "Lim inn fra regneark, e-post eller nettside, eller velg en fil. Du ser hva som blir nytt og endret før noe skrives.",
    wrongTitle: (title) => `Feil: ${title}`,
    wrong: "For å gå videre må du rette opp følgende feil",
    text: "Programmet",
    textAbout:
      "Et rutenett med tider nedover og rom bortover, en liste med overskrifter, eller løpende tekst med klokkeslett.",
    file: "Eller en fil",
    fileAbout: (megabytes) => `.xlsx, .csv, .txt, .json eller .xml, høyst ${megabytes} MB.`,
    either: "Fyll ut én av dem",
    button: "Se hva som blir endret",
    back: "Tilbake til programmet",
    gone: "Det du limte inn, er ikke her lenger. Det er tatt inn, eller noe nyere har tatt plassen. Lim inn på nytt.",
    lookOnly: "Du kan se på programmet, men ikke endre det.",
    missing: "Lim inn programmet, eller velg en fil.",
    both: "Velg det ene: innlimt tekst eller en fil.",
    broken: "Skjemaet kom ikke helt fram. Prøv en gang til.",
    nothingFound:
      "Vi fant ikke noe program i dette. Det trengs klokkeslett, en tabell med overskrifter, eller nummererte innlegg under en tittel.",
    faults: {
      "file-too-large": (megabytes) => `Filen er for stor. Den kan være høyst ${megabytes} MB.`,
      "unpacks-too-large": () =>
        "Filen er mye større utpakket enn et program er. Lagre bare arket med programmet, og prøv igjen.",
      "not-a-spreadsheet": () =>
        "Filen er ikke et regneark vi kan lese. Lagre den som .xlsx eller .csv, og prøv igjen.",
      "not-text": () =>
        "Filen er ikke tekst vi kan lese. Lagre den som .xlsx, .csv eller .txt, og prøv igjen.",
    },
  },
  preview: {
    heading: "Dette blir endret",
    ofFile: (name) => `Lest fra ${name}.`,
    ofPaste: "Lest fra det du limte inn.",
    counts: (added, changed, unchanged, staying) =>
      [
        `${added} nye`,
        `${changed} endret`,
        `${unchanged} som før`,
        staying > 0 && `${staying} bare i programmet`,
      ]
        .filter(Boolean)
        .join(", "),
    nothing: "Ingenting er nytt: programmet sier allerede det samme.",
    published: "Publikum ser det ikke før du publiserer programendringene.",
    draft: "Arrangementet er et utkast: programmet blir slik med en gang.",
    button: (added, changed) =>
      changed === 0
        ? `Ta inn ${sessions(added)}`
        : added === 0
          ? `Endre ${sessions(changed)}`
          : `Ta inn ${added} og endre ${changed}`,
    again: "Lim inn noe annet",
    doubts: "Se på dette først",
    doubtsAbout: "Er noe galt, så rett det der du kopierte fra, og lim inn på nytt.",
    more: (count) => `Og ${count} til av samme slag.`,
    added: "Nytt",
    changed: "Endret",
    staying: "Blir stående",
    stayingAbout: "Dette står i programmet, men ikke i det du hentet inn. Ingenting av det slettes.",
    unchanged: (count) => `${sessions(count)} er som før.`,
    columns: { day: "Dag", clock: "Tid", session: "Programpost", room: "Rom", people: "Innledere" },
    change: { session: "Programpost", what: "Hva", before: "Før", after: "Etter" },
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
      people: "Innledere",
      talks: "Innlegg",
      other: "Annet",
    },
    done: (count) => (count === 0 ? "Ingenting var nytt." : `${sessions(count)} er tatt inn.`),
    stale: (name) =>
      `${name ?? "En annen"} har endret programmet etter at du åpnet siden. Ingenting er skrevet. Her er forskjellen slik den er nå.`,
  },
  mapping: {
    heading: "Hva kolonnene inneholder",
    about:
      "Si det her hvis vi har lest dem feil. Valget huskes til neste gang dere henter inn en tabell med de samme overskriftene.",
    remembered: "Kolonnene er lest slik dere sa sist.",
    leaveOut: "Ikke med",
    button: "Les på nytt",
    forget: "Les slik overskriftene sier",
    titleMissing: "Velg kolonnen med tittelen.",
    twice: (column) => `«${column}» er valgt for to kolonner. Velg den for én.`,
    unnamed: (number) => `Kolonne ${number}`,
    example: (words) => `For eksempel «${words}»`,
    columns: {
      title: "Tittel",
      starts: "Start, eller start og slutt",
      ends: "Slutt",
      day: "Dag eller dato",
      room: "Rom",
      speakers: "Innledere",
      position: "Stilling",
      organisation: "Virksomhet",
      abstract: "Omtale",
      track: "Spor",
      kind: "Slag",
    },
  },
  warnings: {
    "end-missing": (words) => `Det som begynner ${words}, har ingen slutt.`,
    "clock-odd": (words) => `Et klokkeslett var skrevet uvanlig. Vi leste det som ${words}. Stemmer dette?`,
    "ends-before-starts": (words) => `Slutten er ikke etter starten: ${words}.`,
    "cell-empty": (words) => `En tom rute er lest som ledig rom, ${words}.`,
    "same-in-rooms": (words) => `«${words}» står i flere rom, men ikke i alle. Vi la den i det første.`,
    "left-out": (words) => `Utelatt, siden det hører til nettsiden rundt: «${words}».`,
    "row-without-title": (words) =>
      words ? `En rad uten tittel er utelatt: «${words}».` : "Rader uten tittel er utelatt.",
    "column-unknown": (words) =>
      `Kolonnen «${words}» er ikke med. Si nedenfor hva den inneholder, om den skal med.`,
    "nothing-found": () => "Vi fant ikke noe program i dette.",
    cut: (words) =>
      words
        ? `En tittel er lengre enn vi tar inn, og er kortet: «${words.slice(0, 60)} …».`
        : "Teksten er lengre enn vi leser. Slutten er ikke med.",
  },
  doubts: {
    "no-date": () => "Arrangementet har ingen dato. Klokkeslettene kommer ikke med før den er satt.",
    "no-venue": () => "Arrangementet har ikke noe sted. Rommene kommer ikke med før det er valgt.",
    "clock-dropped": ({ title, words }) =>
      `«${title}» er uten tid: klokkeslettet ${words} finnes ikke den dagen.`,
    "end-dropped": ({ title, words }) =>
      `«${title}» er uten slutt: slutten er ikke etter starten (${words}).`,
    "day-outside": ({ title, day, days }) =>
      `«${title}» ligger på dag ${day}, men arrangementet varer ${countOf(days, { one: "dag", other: "dager" }, "nb")}.`,
  },
  guesses: {
    people: (title, names) =>
      `Vi leste «${title}» som tittel, og ${listed(names)} som innleder. Stemmer dette?`,
    nobody: (title) => `Vi leste alt i «${title}» som tittel. Stemmer dette?`,
  },
  stays: (title, names) => `«${title}»: ${listed(names)} er ikke nevnt, og blir stående.`,
  newRooms: (names) => `Stedet har ikke disse rommene. De blir lagt til: ${listed(names)}.`,
  newTracks: (names) => `Arrangementet har ikke disse sporene. De blir lagt til: ${listed(names)}.`,
};
