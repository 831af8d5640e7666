import type { OrganisationSettingsWords } from "../organisation-settings.ts";

/** The settings of an organisation, in nynorsk. */
export const nn: OrganisationSettingsWords = {
  heading: "Innstillingar",
  lead: "Det som gjeld alle arrangementa til verksemda.",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  done: "Innstillinga er lagra.",
  onlyLooking: "Berre eigarar kan endre innstillingane.",
  save: "Lagre",
  declines: {
    heading: "Når nokon svarar nei i kalenderen",
    label: "Kva skal skje med plassen?",
    asked: "Spør først",
    askedAbout: "Den som svara nei, får eit brev. Plassen er ledig når dei stadfestar med ein knapp.",
    atOnce: "Gi plassen vidare med ein gong",
    atOnceAbout:
      "Den som svara nei, er meld av og får eit brev om det. Neste på ventelista får plassen. Eit nei som kjem frå ei anna adresse enn den påmelde, spør vi likevel om.",
    missing: "Vel kva som skal skje med plassen.",
    noMailbox:
      "Svar frå kalendrar blir ikkje lesne her enno. Den som driftar Samling, må kople til postkassa først.",
  },
  toQuiet: "Sjå og endre tidene",
  sender: {
    heading: "Avsendar av breva",
    name: "Namn",
    address: "Adresse",
    about:
      "Brev om arrangementa har namnet til verksemda som avsendar. Svar på brev de skriv sjølve, går til kontakten for arrangementet. Svar på dei andre breva går til adressa her.",
  },
};
