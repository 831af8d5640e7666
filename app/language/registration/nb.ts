/** What the pages of one who registers say, in bokmål. */
export const nb = {
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
  ownLinks: {
    heading: "Mine påmeldinger",
    lead: "Vi sender deg lenker til alle påmeldingene dine.",
    emailDescription: "Adressen du meldte deg på med. Arrangementer som er over, er ikke med.",
    button: "Send meg lenkene",
    sentHeading: "Se etter i innboksen",
    sent: "Hvis adressen er påmeldt noe, har vi sendt lenkene dit.",
    again: "Prøv med en annen adresse",
  },
  linkInvalid: {
    heading: "Lenken virker ikke",
    body: "Den er for gammel, eller ikke kommet hel fram. Bruk lenken i det siste brevet du fikk fra oss.",
  },
};
