/** The settings of an organisation, in bokmål. */
export const nb = {
  heading: "Innstillinger",
  lead: "Det som gjelder alle arrangementene til virksomheten.",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  done: "Innstillingen er lagret.",
  onlyLooking: "Bare eiere kan endre innstillingene.",
  save: "Lagre",
  declines: {
    heading: "Når noen svarer nei i kalenderen",
    label: "Hva skal skje med plassen?",
    asked: "Spør først",
    askedAbout: "Den som svarte nei, får et brev. Plassen er ledig når de bekrefter med en knapp.",
    atOnce: "Gi plassen videre med en gang",
    atOnceAbout:
      "Den som svarte nei, er meldt av og får et brev om det. Neste på ventelisten får plassen. Et nei som kommer fra en annen adresse enn den påmeldte, spør vi likevel om.",
    missing: "Velg hva som skal skje med plassen.",
    noMailbox:
      "Svar fra kalendere leses ikke her ennå. Den som drifter Samling, må koble til postkassen først.",
  },
  toQuiet: "Se og endre tidene",
  sender: {
    heading: "Avsender av brevene",
    name: "Navn",
    address: "Adresse",
    about:
      "Brev om arrangementene har navnet til virksomheten som avsender. Svar på brev dere skriver selv, går til kontakten for arrangementet. Svar på de andre brevene går til adressen her.",
  },
};
