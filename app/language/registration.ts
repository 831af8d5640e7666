import type { Language, SameSentences } from "./language.ts";

/** What the pages of one who registers say: the form, the receipt, the personal page, and how one cancels. */
const nb = {
  form: {
    heading: "Meld deg på",
    name: "Navn",
    email: "E-post",
    emailDescription: "Hit sender vi bekreftelse og kalenderinvitasjon.",
    organisation: "Virksomhet",
    kind: "Deltar",
    physical: "Fysisk",
    stream: "På strøm",
    mustBeFilled: "Må fylles ut",
    optional: "Valgfritt",
    submit: { confirmed: "Meld meg på", waitlisted: "Sett meg på venteliste", received: "Be om plass" },
    full: "Arrangementet er fullt. Du kan stå på venteliste.",
    prioritised: (by: string) => `Det er flere påmeldte enn plasser. Vi gir beskjed senest ${by}.`,
    privacy:
      "Vi bruker opplysningene bare til å gjennomføre arrangementet. Navn og e-postadresse slettes 90 dager etter " +
      "arrangementet, brevene vi har sendt deg, etter 30 dager.",
    summary: "For å gå videre må du rette opp følgende feil",
    titleWithFaults: (title: string) => `Feil: ${title}`,
  },
  faults: {
    "name-missing": "Skriv navnet ditt.",
    "name-too-long": "Navnet er for langt. Skriv høyst 200 tegn.",
    "email-missing": "Skriv e-postadressen din.",
    "email-no-at": "E-postadressen mangler krøllalfa (@).",
    "email-shape": "E-postadressen ser ikke riktig ut. Skriv den slik: navn@virksomhet.no.",
    "email-too-long": "E-postadressen er for lang.",
    "organisation-too-long": "Navnet på virksomheten er for langt. Skriv høyst 200 tegn.",
    "kind-unknown": "Velg om du deltar fysisk eller på strøm.",
  },
  receipt: {
    heading: {
      confirmed: "Du er påmeldt",
      waitlisted: "Du står på venteliste",
      received: "Vi har mottatt påmeldingen",
    },
    confirmed: (email: string) =>
      `Du er påmeldt. Vi har sendt bekreftelse og kalenderinvitasjon til ${email}.`,
    waitlisted: (email: string) =>
      `Arrangementet er fullt, og du står på venteliste. Vi har sendt et brev til ${email} som sier hvilket nummer du har i køen.`,
    received: (email: string) =>
      `Vi har mottatt påmeldingen din og sendt et brev til ${email}. Du får svar når plassene er fordelt.`,
    wrongAddress: "Feil adresse? Rett den",
    noLetter: "Kommer det ikke noe brev? Se etter i søppelposten.",
    gone: "Kvitteringen vises bare en kort stund. Alt du trenger, står i brevet vi sendte deg.",
    backToEvent: "Til arrangementet",
  },
  own: {
    heading: {
      received: "Vi har mottatt påmeldingen din",
      confirmed: "Du er påmeldt",
      waitlisted: "Du står på venteliste",
      offered: "Du har fått tilbud om plass",
      cancelled: "Du er meldt av",
      declined: "Du fikk ikke plass",
    },
    placeInLine: (place: number) =>
      `Du er nummer ${place} i køen. Blir det en plass til deg, får du den med en gang, og et brev.`,
    yourRegistration: "Påmeldingen din",
    cancelLink: "Meld meg av",
    canCancel: "Kan du ikke komme, så meld deg av. Da får en annen plassen.",
    isBinding: (who: string) =>
      `Fristen er ute, og påmeldingen er bindende. Kan du likevel ikke komme, så meld deg av her og gi beskjed til ${who}.`,
    hasStarted: "Arrangementet har begynt. Påmeldingen kan ikke endres lenger.",
    registerAgain: "Meld meg på igjen",
  },
  cancellation: {
    heading: "Vil du melde deg av?",
    confirmed: "Du mister plassen din, og en annen får den.",
    waiting: "Du mister plassen din i køen.",
    button: "Meld meg av",
    keep: "Behold påmeldingen",
    done: "Du er meldt av. Takk for at du ga beskjed.",
    passedOn: "Plassen gikk til neste på ventelisten.",
    letterSent: "Vi har sendt deg et brev som fjerner arrangementet fra kalenderen din.",
  },
  linkInvalid: {
    heading: "Lenken virker ikke",
    body: "Den er for gammel, eller ikke kommet hel fram. Bruk lenken i det siste brevet du fikk fra oss.",
  },
};

type Words = SameSentences<typeof nb>;

const nn: Words = {
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
  linkInvalid: {
    heading: "Lenkja verkar ikkje",
    body: "Ho er for gammal, eller har ikkje kome heil fram. Bruk lenkja i det siste brevet du fekk frå oss.",
  },
};

const en: Words = {
  form: {
    heading: "Register",
    name: "Name",
    email: "Email",
    emailDescription: "We send the confirmation and a calendar invitation here.",
    organisation: "Organisation",
    kind: "Taking part",
    physical: "In person",
    stream: "On stream",
    mustBeFilled: "Must be filled in",
    optional: "Optional",
    submit: {
      confirmed: "Register me",
      waitlisted: "Put me on the waiting list",
      received: "Ask for a seat",
    },
    full: "The event is full. You can join the waiting list.",
    prioritised: (by) => `More people have registered than there are seats. We will let you know by ${by}.`,
    privacy:
      "We use what you write only to run the event. Names and email addresses are deleted 90 days after the event, " +
      "the letters we have sent you after 30 days.",
    summary: "To continue, correct the following",
    titleWithFaults: (title) => `Error: ${title}`,
  },
  faults: {
    "name-missing": "Enter your name.",
    "name-too-long": "The name is too long. Use 200 characters at most.",
    "email-missing": "Enter your email address.",
    "email-no-at": "The email address lacks an at sign (@).",
    "email-shape": "The email address does not look right. Write it like this: name@organisation.no.",
    "email-too-long": "The email address is too long.",
    "organisation-too-long": "The name of the organisation is too long. Use 200 characters at most.",
    "kind-unknown": "Choose whether you take part in person or on stream.",
  },
  receipt: {
    heading: {
      confirmed: "You are registered",
      waitlisted: "You are on the waiting list",
      received: "We have received your registration",
    },
    confirmed: (email) =>
      `You are registered. We have sent a confirmation and a calendar invitation to ${email}.`,
    waitlisted: (email) =>
      `The event is full, and you are on the waiting list. We have sent a letter to ${email} with your place in the line.`,
    received: (email) =>
      `We have received your registration and sent a letter to ${email}. You will hear from us when the seats are given.`,
    wrongAddress: "Wrong address? Correct it",
    noLetter: "No letter? Look in your spam folder.",
    gone: "The receipt is shown only for a short while. All you need is in the letter we sent you.",
    backToEvent: "To the event",
  },
  own: {
    heading: {
      received: "We have received your registration",
      confirmed: "You are registered",
      waitlisted: "You are on the waiting list",
      offered: "You have been offered a seat",
      cancelled: "You are no longer registered",
      declined: "You did not get a seat",
    },
    placeInLine: (place) =>
      `You are number ${place} in the line. If there is a seat for you, you get it at once, and a letter.`,
    yourRegistration: "Your registration",
    cancelLink: "Cancel my registration",
    canCancel: "If you cannot come, cancel. Then somebody else gets the seat.",
    isBinding: (who) =>
      `The deadline has passed, and your registration is binding. If you still cannot come, cancel here and tell ${who}.`,
    hasStarted: "The event has begun. The registration can no longer be changed.",
    registerAgain: "Register again",
  },
  cancellation: {
    heading: "Do you want to cancel?",
    confirmed: "You lose your seat, and somebody else gets it.",
    waiting: "You lose your place in the line.",
    button: "Cancel my registration",
    keep: "Keep the registration",
    done: "You are no longer registered. Thank you for letting us know.",
    passedOn: "The seat went to the next on the waiting list.",
    letterSent: "We have sent you a letter that takes the event out of your calendar.",
  },
  linkInvalid: {
    heading: "The link does not work",
    body: "It is too old, or not complete. Use the link in the last letter you had from us.",
  },
};

export const registrationWords: Record<Language, Words> = { nb, nn, en };

/** What can be wrong with a field: a fault without a sentence cannot be. */
export type FieldFault = keyof Words["faults"];
