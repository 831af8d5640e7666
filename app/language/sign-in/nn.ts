import type { SignInWords } from "../sign-in.ts";

/** How an organiser signs in, in nynorsk. */
export const nn: SignInWords = {
  heading: "Logg inn",
  lead: "For dykk som arrangerer. Du får ein kode og ei lenkje på e-post, og treng ikkje noko passord.",
  email: "E-post",
  emailDescription: "Adressa du arrangerer med.",
  send: "Send meg koden",
  attendee: "Er du påmeld noko, treng du ikkje logge inn:",
  toRegistrations: "Påmeldingane mine",
  code: {
    heading: "Skriv koden",
    sentTo: (email) =>
      `Viss ${email} høyrer til ein arrangør her, har vi sendt eit brev dit med ein kode og ei lenkje. Dei gjeld i 10 minutt.`,
    sent: "Viss adressa du skreiv, høyrer til ein arrangør her, har vi sendt eit brev dit med ein kode og ei lenkje. Dei gjeld i 10 minutt.",
    label: "Kode frå brevet",
    description: "Seks siffer.",
    button: "Logg inn",
    noLetter: "Kjem det ikkje noko brev?",
    noLetterWays:
      "Sjå etter i søppelposten, og sjå at adressa er rett. Er du ny her, må ein som alt arrangerer, gje deg tilgang.",
    again: "Be om ein ny kode",
    shape: "Koden har seks siffer. Skriv han slik han står i brevet.",
    wrong: (left) =>
      left === 1
        ? "Koden er ikkje rett. Du har eitt forsøk att."
        : `Koden er ikkje rett. Du har ${left} forsøk att.`,
    ended: "Koden gjeld ikkje lenger. Be om ein ny.",
  },
  link: {
    heading: "Logg inn",
    as: (email) => `Du loggar inn som ${email}.`,
    button: "Logg inn",
    notYou: "Er ikkje dette deg, så lukk sida.",
    deadHeading: "Lenkja verkar ikkje lenger",
    dead: "Ho er brukt, eller for gammal. Be om ei ny, så får du eit brev med ein gong.",
  },
  signOut: "Logg ut",
  signedInAs: "Logga inn som",
  letter: {
    subject: "Logg inn i Samling",
    headline: "Logg inn",
    code: "Skriv denne koden på sida der du bad om han. Han verkar éin gong, i 10 minutt.",
    link: "Eller bruk lenkja, om du vil logge inn på denne maskina:",
    button: "Logg inn",
    never: "Gje aldri koden til nokon. Vi spør aldri om han.",
    reason:
      "Brevet går til den som har denne adressa, fordi nokon bad om å logge inn. Var det ikkje deg, treng du ikkje gjere noko.",
  },
};
