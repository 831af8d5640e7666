import type { SpeakerLetterWords } from "../speaker-letters.ts";

/** The letters to speakers, in nynorsk. */
export const nn: SpeakerLetterWords = {
  lacks: {
    answer: "svar på om du kjem",
    title: "tittel",
    abstract: "samandrag",
    bio: "kort om deg",
    portrait: "bilete",
    slides: "presentasjon",
    consents: "samtykke",
  },
  role: "Rolla",
  turn: (title) => `Innlegg: ${title}`,
  room: (room) => `Stad: ${room}`,
  button: "Opne sida «Ditt innlegg»",
  onlyYours: "Lenkja er di. Den som har ho, kan svare og skrive for deg.",
  about: "Om arrangementet",
  questions: (contact) => `Spørsmål? Ta kontakt med ${contact}.`,
  invited: {
    subject: "Invitasjon til å halde innlegg",
    headline: (name) => (name === "" ? "Vil du halde innlegg?" : `${name}, vil du halde innlegg?`),
    body: "Sei ja eller nei på sida. Der ser du òg tid og rom, og fyller ut det programmet treng. Du treng ingen konto.",
    secretaryHeadline: (speaker) => `Du kan fylle ut for ${speaker}`,
    secretaryBody:
      "På sida svarer du, og fyller ut tittel, samandrag og det andre programmet treng. Du treng ingen konto.",
    coHeadline: (speaker) => `Du deler innlegget til ${speaker}`,
    sharedBy: (name) => `${name} har delt arbeidet med deg.`,
    whyYou:
      "Brevet går til deg fordi nokon har oppgitt adressa di for dette innlegget. Er det feil, treng du ikkje gjere noko.",
  },
  reminded: {
    subject: "Noko manglar for innlegget",
    headline: "Noko manglar for innlegget",
    body: (lacks) => `Dette manglar: ${lacks}.`,
    calm: "Du kan fylle ut litt no og resten seinare.",
  },
  moved: {
    subject: "Ny tid eller ny stad for innlegget",
    headline: "Innlegget har fått ny tid eller ny stad",
    now: (when, place) => (place === "" ? `No: ${when}` : `No: ${when}, ${place}`),
    before: (when, place) => (place === "" ? `Før: ${when}` : `Før: ${when}, ${place}`),
    cannot: "Passar det ikkje, seier du frå på sida.",
    onSubject: "Blir halde likevel",
    onHeadline: "Arrangementet blir halde likevel, og innlegget ditt òg",
    offSubject: "Avlyst",
    offHeadline: "Arrangementet er avlyst",
    offBody: "Du skal ikkje halde innlegget. Takk for at du ville vere med.",
  },
  entry: {
    here: {
      subject: "Innlegget i kalenderen",
      headline: "Takk for at du kjem",
      body: "Kalenderinvitasjonen til innlegget ligg i dette brevet. Får det ny tid eller nytt rom, oppdaterer vi kalenderen din.",
    },
    gone: {
      subject: "Innlegget er ute av kalenderen",
      headline: "Innlegget blir teke ut av kalenderen din",
      body: "Du står ikkje lenger oppført med dette innlegget. Med dette brevet blir det teke ut av kalenderen din.",
    },
    updated: "Med dette brevet blir innlegget oppdatert i kalenderen din.",
    removed: "Med dette brevet blir innlegget teke ut av kalenderen din.",
  },
  thanked: {
    subject: "Takk for innlegget",
    headline: (name) => (name === "" ? "Takk for innlegget" : `${name}, takk for innlegget`),
    helperHeadline: (speaker) => `Takk for hjelpa med innlegget til ${speaker}`,
    body: "Takk for at du var med.",
    listeners: (people) => `Tilhøyrarar: ${people}.`,
    out: (recordings, slides) =>
      recordings > 0 && slides > 0
        ? "Opptak og presentasjon er ute."
        : recordings > 0
          ? "Opptaket er ute."
          : "Presentasjonen er ute.",
    page: "Sida «Ditt innlegg» viser kvar du finn det, og der kan du ta eit samtykke tilbake.",
    pageLater:
      "Sida «Ditt innlegg» viser opptak og presentasjon når dei er ute, og der kan du ta eit samtykke tilbake.",
  },
  declined: {
    subject: "Innleiar kan ikkje kome",
    headline: (name) => `${name} kan ikkje kome`,
    unnamed: "Ein innleiar kan ikkje kome",
    answeredBy: (name) => `Svart av ${name}.`,
    reason: (reason) => `Grunngiving: ${reason}`,
    button: "Sjå innleiarane",
    body: "Programmet er ikkje endra.",
  },
};
