import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What the pages of one who registers say, in nynorsk. */
export const nn: SameSentences<typeof nb> = {
  form: {
    heading: "Meld deg på",
    name: "Namn",
    email: "E-post",
    emailDescription: "Hit sender vi stadfesting og kalenderinvitasjon.",
    organisation: "Verksemd",
    kind: "Deltek",
    physical: "Fysisk",
    stream: "På straum",
    mustBeFilled: "Må fyllast ut",
    optional: "Valfritt",
    submit: { confirmed: "Meld meg på", waitlisted: "Set meg på venteliste", received: "Be om plass" },
    full: "Arrangementet er fullt. Du kan stå på venteliste.",
    prioritised: (by) => `Det er fleire påmelde enn plassar. Vi gir beskjed seinast ${by}.`,
    privacy:
      "Vi bruker opplysningane berre til å gjennomføre arrangementet. Namn og e-postadresse blir sletta 90 dagar " +
      "etter arrangementet, breva vi har sendt deg, etter 30 dagar.",
    summary: "For å gå vidare må du rette opp følgjande feil",
    titleWithFaults: (title) => `Feil: ${title}`,
  },
  faults: {
    "name-missing": "Skriv namnet ditt.",
    "name-too-long": "Namnet er for langt. Skriv høgst 200 teikn.",
    "email-missing": "Skriv e-postadressa di.",
    "email-no-at": "E-postadressa manglar krøllalfa (@).",
    "email-shape": "E-postadressa ser ikkje rett ut. Skriv ho slik: namn@verksemd.no.",
    "email-too-long": "E-postadressa er for lang.",
    "organisation-too-long": "Namnet på verksemda er for langt. Skriv høgst 200 teikn.",
    "kind-unknown": "Vel om du deltek fysisk eller på straum.",
  },
  receipt: {
    heading: {
      confirmed: "Du er påmeld",
      waitlisted: "Du står på venteliste",
      received: "Vi har fått påmeldinga",
    },
    confirmed: (email) => `Du er påmeld. Vi har sendt stadfesting og kalenderinvitasjon til ${email}.`,
    waitlisted: (email) =>
      `Arrangementet er fullt, og du står på venteliste. Vi har sendt eit brev til ${email} som seier kva nummer du har i køen.`,
    received: (email) =>
      `Vi har fått påmeldinga di og sendt eit brev til ${email}. Du får svar når plassane er fordelte.`,
    wrongAddress: "Feil adresse? Rett ho",
    noLetter: "Kjem det ikkje noko brev? Sjå etter i søppelposten.",
    gone: "Kvitteringa blir berre vist ei kort stund. Alt du treng, står i brevet vi sende deg.",
    backToEvent: "Til arrangementet",
  },
  own: {
    heading: {
      received: "Vi har fått påmeldinga di",
      confirmed: "Du er påmeld",
      waitlisted: "Du står på venteliste",
      offered: "Du har fått tilbod om plass",
      cancelled: "Du er meld av",
      declined: "Du fekk ikkje plass",
    },
    placeInLine: (place) =>
      `Du er nummer ${place} i køen. Blir det ein plass til deg, får du han med ein gong, og eit brev.`,
    yourRegistration: "Påmeldinga di",
    cancelLink: "Meld meg av",
    canCancel: "Kan du ikkje kome, så meld deg av. Da får ein annan plassen.",
    isBinding: (who) =>
      `Fristen er ute, og påmeldinga er bindande. Kan du likevel ikkje kome, så meld deg av her og gi beskjed til ${who}.`,
    hasStarted: "Arrangementet har byrja. Påmeldinga kan ikkje endrast lenger.",
    registerAgain: "Meld meg på igjen",
  },
  cancellation: {
    heading: "Vil du melde deg av?",
    confirmed: "Du mister plassen din, og ein annan får han.",
    waiting: "Du mister plassen din i køen.",
    button: "Meld meg av",
    keep: "Behald påmeldinga",
    done: "Du er meld av. Takk for at du gav beskjed.",
    passedOn: "Plassen gjekk til neste på ventelista.",
    letterSent: "Vi har sendt deg eit brev som fjernar arrangementet frå kalenderen din.",
  },
  ownLinks: {
    heading: "Påmeldingane mine",
    lead: "Vi sender deg lenkjer til alle påmeldingane dine.",
    emailDescription: "Adressa du melde deg på med. Arrangement som er over, er ikkje med.",
    button: "Send meg lenkjene",
    sentHeading: "Sjå etter i innboksen",
    sent: "Viss adressa er påmeld noko, har vi sendt lenkjene dit.",
    again: "Prøv med ei anna adresse",
  },
  linkInvalid: {
    heading: "Lenkja verkar ikkje",
    body: "Ho er for gammal, eller har ikkje kome heil fram. Bruk lenkja i det siste brevet du fekk frå oss.",
  },
};
