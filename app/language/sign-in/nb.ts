/** How an organiser signs in, in bokmål. */
export const nb = {
  heading: "Logg inn",
  lead: "For dere som arrangerer. Du får en kode og en lenke på e-post, og trenger ikke noe passord.",
  email: "E-post",
  emailDescription: "Adressen du arrangerer med.",
  send: "Send meg koden",
  attendee: "Er du påmeldt noe, trenger du ikke logge inn:",
  toRegistrations: "Mine påmeldinger",
  code: {
    heading: "Skriv koden",
    sentTo: (email: string) =>
      `Hvis ${email} hører til en arrangør her, har vi sendt et brev dit med en kode og en lenke. De gjelder i 10 minutter.`,
    sent: "Hvis adressen du skrev, hører til en arrangør her, har vi sendt et brev dit med en kode og en lenke. De gjelder i 10 minutter.",
    label: "Kode fra brevet",
    description: "Seks sifre.",
    button: "Logg inn",
    noLetter: "Kommer det ikke noe brev?",
    noLetterWays:
      "Se etter i søppelposten, og se at adressen er riktig. Er du ny her, må en som allerede arrangerer, gi deg tilgang.",
    again: "Be om en ny kode",
    shape: "Koden har seks sifre. Skriv den slik den står i brevet.",
    wrong: (left: number) =>
      left === 1
        ? "Koden er ikke riktig. Du har ett forsøk igjen."
        : `Koden er ikke riktig. Du har ${left} forsøk igjen.`,
    ended: "Koden gjelder ikke lenger. Be om en ny.",
  },
  link: {
    heading: "Logg inn",
    as: (email: string) => `Du logger inn som ${email}.`,
    button: "Logg inn",
    notYou: "Er ikke dette deg, så lukk siden.",
    deadHeading: "Lenken virker ikke lenger",
    dead: "Den er brukt, eller for gammel. Be om en ny, så får du et brev med en gang.",
  },
  signOut: "Logg ut",
  signedInAs: "Logget inn som",
  letter: {
    subject: "Logg inn i Samling",
    headline: "Logg inn",
    code: "Skriv denne koden på siden der du ba om den. Den virker én gang, i 10 minutter.",
    link: "Eller bruk lenken, om du vil logge inn på denne maskinen:",
    button: "Logg inn",
    never: "Gi aldri koden til noen. Vi spør aldri om den.",
    reason:
      "Brevet går til den som har denne adressen, fordi noen ba om å logge inn. Var det ikke deg, trenger du ikke gjøre noe.",
  },
};
