import type { FinishKind } from "#db/schema.ts";
import type { FinishState } from "#app/materials/finish/finish-list.ts";
import { countOf } from "../../counts.ts";

const days = (count: number) => countOf(count, { one: "dag", other: "dager" }, "nb");

/** What is left to do when an event is over, in bokmål. */
export const nb = {
  heading: "Etterpå",
  progress: (done: number, all: number) =>
    done === all ? "Alt er på plass." : `${done} av ${all} er på plass.`,
  notOver: "Arrangementet er ikke over ennå. Det meste her kan likevel forberedes.",
  cancelled: "Arrangementet er avlyst, så det er lite å gjøre her.",
  list: "Etterarbeidet",
  what: "Hva",
  how: "Hvor langt",
  next: "Gjøres her",
  kinds: {
    attendance: "Oppmøte",
    slides: "Presentasjoner",
    recording: "Opptak",
    captions: "Teksting",
    recap: "Oppsummering",
    evaluation: "Evaluering",
    thanks: "Brev til dem som var med",
    speakers: "Takk til innlederne",
  } as Record<FinishKind, string>,
  states: {
    wanted: "Mangler",
    received: "Mottatt",
    published: "Publisert",
    "not-coming": "Kommer ikke",
  } as Record<FinishState, string>,
  sent: "Sendt",
  sending: "Sendes nå",
  noted: "Ført",
  ticked: (people: number) => `${countOf(people, { one: "person", other: "personer" }, "nb")} er krysset av.`,
  counted: "Antallet står på siden.",
  notCounted: "Antallet står ikke på siden ennå.",
  slidesOf: (out: number, all: number) => `${out} av ${all} er publisert.`,
  received: (count: number) => `${count} er mottatt og ikke publisert.`,
  missing: (names: string) => `Mangler: ${names}.`,
  notComing: (count: number) => `${count} kommer ikke.`,
  more: (count: number) => `${count} til`,
  somebody: "navn kommer",
  captionsWait: "Venter på opptaket.",
  captionsMissing: "Teksting mangler.",
  captionsLeft: (left: number) =>
    left === 0 ? "Teksting mangler – siste dag i dag." : `Teksting mangler – ${days(left)} igjen.`,
  captionsOver: (over: number) => `Teksting mangler – ${days(over)} over fristen.`,
  captionsLaw: "Opptak som blir liggende, skal tekstes innen 14 dager.",
  bySomebody: "Slik dere har sagt det.",
  deletion: "Sletting",
  deleted: "Slettet",
  deletes: "Sletter seg selv",
  deletesOn: (diets: string, answers: string, people: string) =>
    `Mat ${diets}, svar og brev ${answers}, navn og adresser ${people}. Tallene blir stående.`,
  deletesWhenDated: "Når det er sagt når arrangementet var.",
  privacy: "Om sletting",
  to: {
    attendance: "Kryss av hvem som kom",
    slides: "Presentasjoner",
    recording: "Opptak",
    captions: "Teksting",
    thanks: "Brev om at det er ute",
    speakers: "Takk innlederne",
    recap: "Skriv oppsummering",
    items: "Si hva som ikke kommer",
    page: "Se siden",
  },
  items: {
    heading: "Hva som kommer",
    lead: "Listen regnes ut av det som er lagt inn. Si det her når noe ikke kommer, eller ligger et annet sted.",
    done: "Endringene er lagret.",
    save: "Lagre",
    derived: (state: string) => `Regnes ut: ${state.toLowerCase()}`,
    ofEvent: "Hele arrangementet",
    wrong: "For å gå videre må du rette opp følgende feil",
    wrongTitle: (title: string) => `Feil: ${title}`,
  },
};
