import type { Language } from "./language.ts";

/** What an organiser's contact is told of what has come to the house's mailbox. */
const nb = {
  returned: {
    subject: "Brev kom i retur",
    headline: "Et brev kom i retur",
    to: (name: string) => `Brevet til ${name} kunne ikke leveres.`,
    said: (words: string) => `E-posttjeneren svarte: ${words}`,
    what: "Ofte er adressen skrevet feil. Rett den, eller ring. Kommer flere brev i retur den neste timen, står de på siden, uten et nytt brev om det.",
    button: "Se brevet",
  },
  counter: {
    subject: "Forslag til ny tid",
    headline: (name: string) => `${name} foreslår en annen tid`,
    proposed: (when: string) => `Forslaget er ${when}.`,
    what: "Det kom fra kalenderen. Ingenting er endret, og plassen står. Svar personen selv om det trengs.",
    button: "Se påmeldingen",
  },
  whyYou: "Brevet går til deg som er kontakt for arrangementet.",
};

type DeskNoteWords = typeof nb;

const nn: DeskNoteWords = {
  returned: {
    subject: "Brev kom i retur",
    headline: "Eit brev kom i retur",
    to: (name) => `Brevet til ${name} kunne ikkje leverast.`,
    said: (words) => `E-posttenaren svara: ${words}`,
    what: "Ofte er adressa skriven feil. Rett henne, eller ring. Kjem fleire brev i retur den neste timen, står dei på sida, utan eit nytt brev om det.",
    button: "Sjå brevet",
  },
  counter: {
    subject: "Framlegg om ny tid",
    headline: (name) => `${name} gjer framlegg om ei anna tid`,
    proposed: (when) => `Framlegget er ${when}.`,
    what: "Det kom frå kalenderen. Ingenting er endra, og plassen står. Svar personen sjølv om det trengst.",
    button: "Sjå påmeldinga",
  },
  whyYou: "Brevet går til deg som er kontakt for arrangementet.",
};

const en: DeskNoteWords = {
  returned: {
    subject: "A letter came back",
    headline: "A letter came back",
    to: (name) => `The letter to ${name} could not be delivered.`,
    said: (words) => `The mail server answered: ${words}`,
    what: "Often the address is misspelt. Correct it, or call. If more letters come back within the hour, the page shows them, and no other letter is sent about it.",
    button: "See the letter",
  },
  counter: {
    subject: "Another time proposed",
    headline: (name) => `${name} proposes another time`,
    proposed: (when) => `The proposal is ${when}.`,
    what: "It came from the calendar. Nothing has changed, and the seat stands. Answer the person yourself if needed.",
    button: "See the registration",
  },
  whyYou: "This letter is sent to you as the contact of the event.",
};

export const deskNoteWords: Record<Language, DeskNoteWords> = { nb, nn, en };
