/** What one's own page says, in bokmål. */
export const nb = {
  heading: "Din konto",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  trail: "Hvor du er",
  name: "Navn",
  nameAbout: "Slik de andre i virksomheten ser deg, i listene og i loggen.",
  must: "Må fylles ut",
  missing: "Skriv navnet ditt.",
  tooLong: (most: number) => `Navnet kan ha høyst ${most} tegn.`,
  save: "Lagre navnet",
  done: "Navnet er lagret.",
  ended: "Den nettleseren er logget ut.",
  othersEnded: "Alle andre nettlesere er logget ut.",
  calendar: {
    heading: "Arrangementene i kalenderen din",
    about:
      "Alt virksomhetene dine har publisert, også det som ikke er listet, og datoene som er viktige. Hvert arrangement har lenke til siden du arrangerer det fra. Utkast er ikke med.",
    secret:
      "Adressen er hemmelig. Alle som har den, kan se hva dere arrangerer, nå og senere. Navn på deltakere er aldri med.",
    slow: "De fleste kalendere henter nytt hver 4. til 24. time.",
    endSentence:
      "Adressen slutter å virke med en gang, i alle kalendere som bruker den. Arrangementene blir som de er.",
  },
  signIns: {
    heading: "Her er du logget inn",
    about:
      "Kjenner du ikke igjen en innlogging, så logg den ut. Den som sitter der, må be om en ny kode i e-posten din for å komme inn igjen.",
    since: "Logget inn",
    until: "Varer til",
    act: "Logg ut",
    actOn: (since: string) => `Logg ut den som logget inn ${since}`,
    here: "Denne nettleseren",
    other: "En annen nettleser",
    others: "Logg ut alle andre",
  },
};
