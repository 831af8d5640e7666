import type { EventFilesWords } from "../event-files.ts";

/** An event's own files, in nynorsk. */
export const nn: EventFilesWords = {
  heading: "Filer",
  lead: "Opptak, lyd og presentasjonar som arrangøren lastar opp. Dei kjem ut når dei blir lagde inn på sida.",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  label: "Opptak, lyd eller presentasjon",
  name: "Fil",
  use: "På sida",
  come: "Det som er lasta opp",
  none: "Ingenting enno.",
  sent: (when) => `Lasta opp ${when}`,
  notUsed: "Ikkje lagd inn",
  add: "Legg inn på sida",
  addOf: (name) => `Legg inn ${name} på sida`,
  remove: "Slett",
  removeOf: (name) => `Slett ${name}`,
  pending: "Ventar på viruskontroll",
  done: "Fila er komen fram.",
  removed: "Fila er sletta.",
  ways: "Andre sider",
  upload: "Last opp ei fil",
  onBehalf: "Last opp for innleiaren",
  removal: {
    heading: (name) => `Slett ${name}`,
    gone: "Fila blir sletta hos oss med ein gong, og kan ikkje hentast tilbake.",
    used: (titles) => `Ho ligg på sida som ${titles}. Tittelen blir ståande utan fil.`,
    button: "Slett fila",
    keep: "Behald fila",
  },
};
