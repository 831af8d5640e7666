import type { OfferWords } from "../offer.ts";

/** What the page of the offer that an event is a date of says, in nynorsk. */
export const nn: OfferWords = {
  heading: "Fleire datoar for det same",
  lead: "Når det same blir halde fleire gonger, kan den som melder seg på, velje éin dato eller fleire i det same skjemaet.",
  group: "Tilbodet",
  label: "Dette er ein dato for",
  none: "Ikkje noko anna. Det blir halde berre éin gong",
  other: "Eit nytt tilbod",
  title: "Namn på det nye tilbodet",
  titleAbout: "Til dømes «Rettleiing i tenestedesign». Vel det så på dei andre datoane.",
  dates: (titles) => `Dei andre datoane: ${titles}.`,
  faults: {
    "no-title": "Skriv kva tilbodet heiter.",
    "too-long": "Skriv høgst 200 teikn.",
    "no-offer": "Vel eit av tilboda.",
  },
};
