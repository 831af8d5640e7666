import type { SlidesState, WhyNotOut } from "#app/materials/slides/rules.ts";
import type { SlidesConsent } from "#app/materials/slides/slides-of.ts";
import { countOf } from "../../counts.ts";

const slides = (count: number) => countOf(count, { one: "presentasjon", other: "presentasjoner" }, "nb");

/** The speakers' slides, and how they go out, in bokmål. */
export const nb = {
  heading: "Presentasjoner",
  lead: (out: number, all: number) => `${out} av ${all} er publisert.`,
  ofEvent: (count: number) => `I tillegg har siden ${slides(count)} som ikke hører til én innleder.`,
  leadNone: "Her samles det innlederne laster opp.",
  none: "Programmet nevner ingen innledere ennå.",
  toProgramme: "Til programmet",
  who: "Innleder",
  file: "Fil",
  consent: "Samtykke",
  state: "Tilstand",
  states: {
    out: "Publisert",
    newer: "Nyere versjon er kommet",
    ready: "Klar til å publiseres",
    held: "Kan ikke publiseres",
    missing: "Mangler",
  } as Record<SlidesState, string>,
  outLater: "Publiseres når arrangementet er over",
  preReading: "Leses på forhånd",
  notComing: "Kommer ikke",
  consents: {
    given: "Ja",
    "taken-back": "Tatt tilbake",
    "not-given": "Nei",
    "not-said": "Ikke svart",
  } as Record<SlidesConsent, string>,
  consentsLong: {
    given: "Ja, presentasjonen kan publiseres.",
    "taken-back": "Samtykket er tatt tilbake. Da kan ingenting være ute.",
    "not-given": "Nei. Innlederen har gått gjennom samtykkene uten å si ja.",
    "not-said": "Ikke svart ennå.",
  } as Record<SlidesConsent, string>,
  why: {
    "no-file": "Ingen fil er kommet.",
    "no-consent": "Innlederen har ikke sagt ja til at den publiseres.",
    "consent-taken-back": "Innlederen har tatt tilbake samtykket.",
    "not-scanned": "Viruskontrollen er ikke ferdig.",
    infected: "Viruskontrollen fant skadelig programvare.",
  } as Record<WhyNotOut, string>,
  scans: {
    none: "Ingen viruskontroll er satt opp.",
    pending: "Venter på viruskontroll.",
    clean: "Ingen funn.",
    infected: "Skadelig programvare er funnet.",
  },
  scan: "Viruskontroll",
  version: (number: number, at: string) => `Versjon ${number}, kom ${at}`,
  outVersion: "Ute nå er en eldre versjon.",
  noFile: "Ingen fil er kommet ennå.",
  publishAll: "Publiser alle som kan publiseres",
  publish: "Publiser",
  publishNewer: "Publiser den nye versjonen",
  withdraw: "Ta tilbake",
  when: "Når",
  whenAfter: "Når arrangementet er over",
  whenBefore: "Nå, så den kan leses på forhånd",
  whenBeforeAbout:
    "Filen kan hentes fra siden med en gang, selv om innlederen har valgt «etter arrangementet».",
  done: "Publisert.",
  doneAll: (count: number) =>
    count === 0 ? "Ingenting nytt ble publisert." : `${slides(count)} er publisert.`,
  withdrawn: "Tatt tilbake. Ingen andre enn dere og innlederen kan hente den.",
  allHeading: "Publiser presentasjonene",
  allLead: (count: number) =>
    count === 0 ? "Ingen flere kan publiseres nå." : `${slides(count)} kan publiseres nå.`,
  allWhen: "De kan hentes av alle med en gang.",
  allLater: "De kan hentes av alle når arrangementet er over, og ikke før.",
  goesOut: "Publiseres",
  staysBehind: "Publiseres ikke",
  withdrawHeading: "Ta tilbake presentasjonen",
  withdrawAbout:
    "Lenken forsvinner fra siden, og filen kan ikke lenger hentes. De som har lastet den ned, har den fortsatt. Filen blir liggende her.",
  keep: "Behold den ute",
  nothingOut: "Ingenting er ute.",
  mend: "Tilgjengelighet",
  ways: "Andre sider",
  back: "Alle presentasjonene",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
};
