import type { TemplateWords } from "../templates.ts";

/** Own text in our letters, in nynorsk. */
export const nn: TemplateWords = {
  heading: "Eigen tekst i breva",
  toTemplates: "Eigen tekst i breva",
  lead: {
    event:
      "Skriv noko eige i breva vi sender om dette arrangementet. Det står i staden for det verksemda har skrive.",
    organisation:
      "Skriv noko eige i breva vi sender om arrangementa dykkar. Det står i alle, til eit arrangement har sitt eige.",
  },
  always:
    "Tittel, tid, stad, lenkja til eiga påmelding, korleis ein melder seg av og kvifor ein får brevet, står der alltid. Teksten dykkar kjem i tillegg.",
  letter: "Brev",
  stands: "Dette står der",
  changed: "Sist endra",
  sources: {
    event: "Teksten til arrangementet",
    organisation: "Teksten til verksemda",
    ours: "Berre vår eigen tekst",
    nothing: "Berre vår eigen tekst, valt for arrangementet",
  },
  when: {
    "registration-confirmed": "når nokon får plass med ein gong",
    "registration-received": "når plassane blir delte ut seinare",
    "registration-waitlisted": "når det er fullt",
    "registration-promoted": "når nokon rykkjer opp frå ventelista",
    "registration-offered": "når ein plass blir halden av til nokon svarar",
    "registration-declined": "når nokon ikkje får plass",
    "registration-reminder": "før arrangementet",
    "registration-cancelled": "når nokon er meld av",
    "event-changed": "når tid eller stad er ny",
    "event-called-off": "når arrangementet er avlyst",
    aftermath: "når opptak eller presentasjonar er ute",
  },
  saved: (name, when) => `${when} av ${name}`,
  somebody: "ein tidlegare arrangør",
  never: "–",
  form: {
    heading: "Teksten",
    subject: "Tillegg til emnet",
    subjectAbout: "Kjem etter vårt eige emne. Høgst 60 teikn.",
    opening: "Innleiing",
    openingAbout: "Kjem etter tid og stad. Tom linje gir nytt avsnitt, **to stjerner** gir halvfeit.",
    closing: "Avslutning",
    closingAbout: "Kjem til slutt, etter knappen.",
    optional: "Valfritt",
    inLanguage: { nb: "Bokmål", nn: "Nynorsk", en: "Engelsk" },
    instead: "Dei som bruker eit språk det ikkje er skrive på, får teksten på eit av dei andre.",
    fromNow: "Det gjeld brev som blir skrivne etter at du har lagra.",
    empty: "Lagrar du utan tekst, står berre vår eigen tekst i brevet.",
    begun: "Her står teksten til verksemda. Lagrar du, er han arrangementets eigen.",
    save: "Lagre og sjå korleis det blir",
    done: "Teksten er lagra, og står i breva frå no av.",
    stale: "Slik er det lagra no",
    staleAbout: "Det du skreiv, står i felta. Lagrar du ein gong til, gjeld det.",
    nothing: "Ingenting",
  },
  placeholders: {
    heading: "Felt som blir fylte ut for kvar mottakar",
    about:
      "Berre desse verkar. Det ein deltakar har skrive, blir aldri til felt eller lenkjer. Namn og lenkje kan ikkje stå i emnet.",
  },
  faults: {
    tooLong: (most) => `Skriv høgst ${most} teikn.`,
    notForAll: "Namn og lenkje kan ikkje stå i emnet.",
    unknown: (word, all) => `{${word}} er ikkje eit av felta. Bruk ${all}.`,
  },
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  onlyLooking: "Du kan sjå teksten, men ikkje endre han.",
  preview: {
    heading: "Slik blir brevet",
    for: (name) => `For ${name}, på språket deira.`,
    example: "Ingen er påmelde enno, så brevet er til ein oppdikta person.",
    person: "Kari Nordmann",
    at: (title) => `Vist for ${title}.`,
    noEvent: "Når verksemda har eit arrangement, ser du brevet her.",
    events: "Vis det for eit anna arrangement",
    show: "Vis",
    overruled: "Dette arrangementet har sin eigen tekst i dette brevet.",
    invented: "Det som ikkje har hendt enno, er oppdikta her.",
  },
  removal: {
    link: { event: "Ta bort teksten til arrangementet", organisation: "Ta bort teksten til verksemda" },
    heading: (letter) => `Ta bort teksten i «${letter}»?`,
    lead: {
      event:
        "Då står teksten til verksemda i brevet att, eller berre vår eigen. Det du har skrive, blir borte.",
      organisation:
        "Då står berre vår eigen tekst i brevet, der eit arrangement ikkje har sin eigen. Det de har skrive, blir borte.",
    },
    button: "Ta bort teksten",
    back: "Tilbake til brevet",
    done: "Teksten er teken bort.",
    none: "Det er ikkje skrive noko eige i dette brevet.",
  },
};
