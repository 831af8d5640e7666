import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What a person's own page says beside how they stand, in nynorsk. */
export const nn: SameSentences<typeof nb> = {
  offer: {
    until: (when) =>
      `Plassen er halden av til deg til ${when}. Svarer du ikkje innan då, går han til nestemann.`,
    accept: "Ja takk, eg tek plassen",
    decline: "Nei takk",
    ended: "Tilbodet gjekk ut før vi fekk svar frå deg.",
    declined: "Du har takka nei til plassen.",
    declineHeading: "Vil du takke nei til plassen?",
    declineSentence: "Plassen går til nestemann på ventelista.",
    declineKeep: "Behald tilbodet",
  },
  byOrganiser: "Arrangøren har meldt deg av.",
  calledOff: "Arrangementet er avlyst",
  reason: (reason) => `Grunngiving: ${reason}`,
  cannotCome: "Eg kan ikkje kome",
  change: {
    link: "Endre påmeldinga",
    heading: "Endre påmeldinga",
    lettersTo: (email) =>
      `Breva går til ${email}. Er adressa feil, melder du deg på med den rette og denne påmeldinga av.`,
    button: "Lagre endringane",
    keep: "Ikkje endre noko",
    done: "Endringane er lagra.",
    kind: "Byter du, får kalenderen din den nye staden med ein gong.",
    kindFull: "Der er det ikkje plass lenger. Du har det du hadde, og ingenting er endra.",
    diet: "Du har sagt frå om mat. Det blir ikkje vist her. Skriv på nytt for å endre.",
    forgetDiet: "Slett det eg har sagt om mat",
    assistance: "Du har sagt frå om tilrettelegging. Det blir ikkje vist her. Skriv på nytt for å endre.",
    forgetAssistance: "Slett det eg har sagt om tilrettelegging",
  },
  handOver: {
    link: "Gi plassen til ein kollega",
    heading: "Gi plassen til ein kollega",
    lead: "Kollegaen får plassen og ein invitasjon. Du får eit brev som fjernar arrangementet frå kalenderen din, og lenkja hit sluttar å verke.",
    name: "Namnet på kollegaen",
    email: "E-postadressa til kollegaen",
    button: "Gi plassen vidare",
    keep: "Behald plassen",
    refused: "Plassen kunne ikkje bli gitt vidare. Vi har sendt deg eit brev som seier kvifor.",
  },
  calendar: "Legg i kalenderen (ICS-fil)",
  mine: {
    kind: "Deltek",
    days: "Dagar",
    sessions: "Sesjonar",
    wishes: "Ønske",
    diet: "Mat",
    saidDiet: "Du har sagt frå om mat.",
    assistance: "Tilrettelegging",
    saidAssistance: "Du har sagt frå om tilrettelegging.",
    newsletter: "Nyheitsbrev",
    wantsNewsletter: "Ja takk",
  },
};
