import type { TemplateLetter } from "#emails/facts.ts";

type PerLetter = Record<TemplateLetter, string>;

/** Own text in our letters, in bokmål. */
export const nb = {
  heading: "Egen tekst i brevene",
  toTemplates: "Egen tekst i brevene",
  lead: {
    event:
      "Skriv noe eget i brevene vi sender om dette arrangementet. Det står i stedet for det virksomheten har skrevet.",
    organisation:
      "Skriv noe eget i brevene vi sender om arrangementene deres. Det står i alle, til et arrangement har sitt eget.",
  },
  always:
    "Tittel, tid, sted, lenken til egen påmelding, hvordan man melder seg av og hvorfor man får brevet, står der alltid. Teksten deres kommer i tillegg.",
  letter: "Brev",
  stands: "Dette står der",
  changed: "Sist endret",
  sources: {
    event: "Arrangementets tekst",
    organisation: "Virksomhetens tekst",
    ours: "Bare vår egen tekst",
    nothing: "Bare vår egen tekst, valgt for arrangementet",
  },
  when: {
    "registration-confirmed": "når noen får plass med en gang",
    "registration-received": "når plassene deles ut senere",
    "registration-waitlisted": "når det er fullt",
    "registration-promoted": "når noen rykker opp fra ventelisten",
    "registration-offered": "når en plass holdes av til noen svarer",
    "registration-declined": "når noen ikke får plass",
    "registration-reminder": "før arrangementet",
    "registration-cancelled": "når noen er meldt av",
    "event-changed": "når tid eller sted er nytt",
    "event-called-off": "når arrangementet er avlyst",
    aftermath: "når opptak eller presentasjoner er ute",
  } satisfies PerLetter as PerLetter,
  saved: (name: string, when: string) => `${when} av ${name}`,
  somebody: "en tidligere arrangør",
  never: "–",
  form: {
    heading: "Teksten",
    subject: "Tillegg til emnet",
    subjectAbout: "Kommer etter vårt eget emne. Høyst 60 tegn.",
    opening: "Innledning",
    openingAbout: "Kommer etter tid og sted. Tom linje gir nytt avsnitt, **to stjerner** gir halvfet.",
    closing: "Avslutning",
    closingAbout: "Kommer til slutt, etter knappen.",
    optional: "Valgfritt",
    inLanguage: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
    instead: "De som bruker et språk det ikke er skrevet på, får teksten på et av de andre.",
    fromNow: "Det gjelder brev som skrives etter at du har lagret.",
    empty: "Lagrer du uten tekst, står bare vår egen tekst i brevet.",
    begun: "Her står virksomhetens tekst. Lagrer du, er den arrangementets egen.",
    save: "Lagre og se hvordan det blir",
    done: "Teksten er lagret, og står i brevene fra nå av.",
    stale: "Slik er det lagret nå",
    staleAbout: "Det du skrev, står i feltene. Lagrer du en gang til, gjelder det.",
    nothing: "Ingenting",
  },
  placeholders: {
    heading: "Felt som fylles ut for hver mottaker",
    about:
      "Bare disse virker. Det en deltaker har skrevet, blir aldri til felt eller lenker. Navn og lenke kan ikke stå i emnet.",
  },
  faults: {
    tooLong: (most: number) => `Skriv høyst ${most} tegn.`,
    notForAll: "Navn og lenke kan ikke stå i emnet.",
    unknown: (word: string, all: string) => `{${word}} er ikke et av feltene. Bruk ${all}.`,
  },
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  onlyLooking: "Du kan se teksten, men ikke endre den.",
  preview: {
    heading: "Slik blir brevet",
    for: (name: string) => `For ${name}, på deres språk.`,
    example: "Ingen er påmeldt ennå, så brevet er til en oppdiktet person.",
    person: "Kari Nordmann",
    at: (title: string) => `Vist for ${title}.`,
    noEvent: "Når virksomheten har et arrangement, ser du brevet her.",
    events: "Vis det for et annet arrangement",
    show: "Vis",
    overruled: "Dette arrangementet har sin egen tekst i dette brevet.",
    invented: "Det som ikke er skjedd ennå, er oppdiktet her.",
  },
  removal: {
    link: { event: "Ta bort arrangementets tekst", organisation: "Ta bort virksomhetens tekst" },
    heading: (letter: string) => `Ta bort teksten i «${letter}»?`,
    lead: {
      event:
        "Da står virksomhetens tekst i brevet igjen, eller bare vår egen. Det du har skrevet, blir borte.",
      organisation:
        "Da står bare vår egen tekst i brevet, der et arrangement ikke har sin egen. Det dere har skrevet, blir borte.",
    },
    button: "Ta bort teksten",
    back: "Tilbake til brevet",
    done: "Teksten er tatt bort.",
    none: "Det er ikke skrevet noe eget i dette brevet.",
  },
};
