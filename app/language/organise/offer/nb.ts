/** What the page of the offer that an event is a date of says, in bokmål. */
export const nb = {
  heading: "Flere datoer for det samme",
  lead: "Når det samme holdes flere ganger, kan den som melder seg på, velge én dato eller flere i det samme skjemaet.",
  group: "Tilbudet",
  label: "Dette er en dato for",
  none: "Ikke noe annet. Det holdes bare én gang",
  other: "Et nytt tilbud",
  title: "Navn på det nye tilbudet",
  titleAbout: "For eksempel «Veiledning i tjenestedesign». Velg det så på de andre datoene.",
  dates: (titles: string) => `De andre datoene: ${titles}.`,
  faults: {
    "no-title": "Skriv hva tilbudet heter.",
    "too-long": "Skriv høyst 200 tegn.",
    "no-offer": "Velg et av tilbudene.",
  },
};
