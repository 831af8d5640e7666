import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What is said of one's own calendar, in nynorsk. */
export const nn: SameSentences<typeof nb> = {
  feed: "Påmeldingane mine",
  deskFeed: "Arrangementa våre",
  out: (title) => `Deltek ikkje: ${title}`,
  subscription: {
    link: "Abonner på påmeldingane dine",
    heading: "Abonner på påmeldingane dine",
    lead: "Alt du er påmeld til, samla i kalenderen din. Endringar kjem med av seg sjølve.",
    holds: (email) =>
      `Kalenderen viser det ${email} har plass på, og sesjonane du har valt. Det du ventar på svar om, er ikkje med. Det du ikkje lenger deltek på, står som avlyst i 30 dagar.`,
    secret:
      "Adressa er hemmeleg. Alle som har ho, kan sjå kva du er påmeld til, også det som kjem seinare. Mat og tilrettelegging er aldri med.",
    slow: "Dei fleste kalendrar hentar nytt kvar 4. til 24. time. Det som hastar, får du i brev.",
    make: "Lag adressa",
    yours: "Adressa di",
    once: "Adressa blir berre vist i denne nettlesaren, og berre den neste timen. Vi lagrar ho ikkje.",
    exists: (when) =>
      `Du laga ei adresse ${when}, og ho verkar. Vi kan ikkje vise ho igjen. Er ho borte, eller har nokon andre fått ho, lagar du ei ny. Då sluttar den gamle å verke.`,
    makeNew: "Lag ei ny adresse",
    end: "Slutt å abonnere",
    made: "Adressa er laga.",
    ended: "Adressa verkar ikkje lenger.",
  },
  revocation: {
    heading: "Vil du slutte å abonnere?",
    sentence:
      "Adressa sluttar å verke med ein gong, i alle kalendrar som bruker ho. Påmeldingane og invitasjonane dine blir som dei er.",
    button: "Slutt å abonnere",
    keep: "Behald adressa",
  },
  follow: {
    webcal: "Følg i kalenderen på denne maskina",
    google: "Følg i Google Kalender",
    outlook: "Følg i Outlook",
  },
  check: {
    link: "Er kalenderen din rett?",
    heading: "Er kalenderen din rett?",
    right: "Det siste vi sende kalenderen din, er slik arrangementet er no.",
    changing: "Noko er endra sidan det siste vi sende. Eit brev med det nye går ut om nokre minutt.",
    outdated: "Noko er endra sidan det siste vi sende. Send oppføringa på nytt for å få det med.",
    notYet: "Du har ikkje plass, så vi har ikkje sendt noko til kalenderen din.",
    undated: "Tida er ikkje fastsett enno. Kalenderen din får oppføringa når ho er det.",
    removed: "Du har ikkje lenger plass, og vi har bede kalenderen din om å fjerne oppføringa.",
    unknown: "Breva er sletta, så vi veit ikkje lenger kva vi sende.",
    last: "Det siste vi sende",
    what: "Kva",
    invited: "Invitasjon",
    updated: (time) => `Invitasjon, utgåve ${time}`,
    cancelled: "Beskjed om å fjerne oppføringa",
    time: "Tid",
    place: "Stad",
    to: "Sendt til",
    state: "Brevet",
    states: {
      waiting: (when) => `Skrive ${when}. Ventar på å bli sendt.`,
      sending: (when) => `Skrive ${when}. Er på veg til e-posttenaren.`,
      sent: (when) => `Levert til e-posttenaren ${when}. Om det kom fram til deg, veit vi ikkje.`,
      failed: (when) => `Skrive ${when}. E-posttenaren tok det ikkje, og vi har slutta å prøve.`,
      expired: (when) => `Skrive ${when}, men ikkje sendt i tide.`,
      returned: (when) => `Kom tilbake ${when}: adressa tok det ikkje imot.`,
    },
    answer: "Kalenderen svara",
    answers: { accepted: "Ja", tentative: "Kanskje", declined: "Nei" },
    answeredAt: (answer, when) => `${answer}, ${when}.`,
    answeredEarlier: "Det var svar på ei tidlegare utgåve.",
    noAnswer: "Ikkje noko enno.",
    again: "Står det noko anna i kalenderen din?",
    sentence: "Vi kan sende oppføringa på nytt. Ho legg seg oppå den du har, og blir ikkje dobbel.",
    sentenceOut: "Står oppføringa der enno, kan vi sende beskjeden om å fjerne ho på nytt.",
    button: "Send på nytt",
    sent: (email) => `Eit nytt brev er på veg til ${email}.`,
    refused: "Brevet vart ikkje sendt",
  },
};
