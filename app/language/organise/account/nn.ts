import type { AccountWords } from "../account.ts";

/** What one's own page says, in nynorsk. */
export const nn: AccountWords = {
  heading: "Kontoen din",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  trail: "Kvar du er",
  name: "Namn",
  nameAbout: "Slik dei andre i verksemda ser deg, i listene og i loggen.",
  must: "Må fyllast ut",
  missing: "Skriv namnet ditt.",
  tooLong: (most) => `Namnet kan ha høgst ${most} teikn.`,
  save: "Lagre namnet",
  done: "Namnet er lagra.",
  ended: "Den nettlesaren er logga ut.",
  othersEnded: "Alle andre nettlesarar er logga ut.",
  calendar: {
    heading: "Arrangementa i kalenderen din",
    about:
      "Alt verksemdene dine har publisert, også det som ikkje er lista, og datoane som er viktige. Kvart arrangement har lenkje til sida du arrangerer det frå. Utkast er ikkje med.",
    secret:
      "Adressa er hemmeleg. Alle som har ho, kan sjå kva de arrangerer, no og seinare. Namn på deltakarar er aldri med.",
    slow: "Dei fleste kalendrar hentar nytt kvar 4. til 24. time.",
    endSentence:
      "Adressa sluttar å verke med ein gong, i alle kalendrar som bruker ho. Arrangementa blir som dei er.",
  },
  signIns: {
    heading: "Her er du logga inn",
    about:
      "Kjenner du ikkje att ei innlogging, så logg ho ut. Den som sit der, må be om ein ny kode i e-posten din for å kome inn att.",
    since: "Logga inn",
    until: "Varer til",
    act: "Logg ut",
    actOn: (since) => `Logg ut den som logga inn ${since}`,
    here: "Denne nettlesaren",
    other: "Ein annan nettlesar",
    others: "Logg ut alle andre",
  },
};
