import type { OfferWords } from "../offer.ts";

/** What the page of the offer that an event is a date of says, in English. */
export const en: OfferWords = {
  heading: "Several dates of the same",
  lead: "When the same is held several times, whoever registers can choose one date or several in the same form.",
  group: "The offer",
  label: "This is a date of",
  none: "Nothing else. It is held only once",
  other: "A new offer",
  title: "Name of the new offer",
  titleAbout: "For example “Guidance in service design”. Then choose it for the other dates.",
  dates: (titles) => `The other dates: ${titles}.`,
  faults: {
    "no-title": "Enter what the offer is called.",
    "too-long": "Write at most 200 characters.",
    "no-offer": "Choose one of the offers.",
  },
};
