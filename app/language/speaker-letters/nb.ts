/** The letters to speakers, in bokmål. */
export const nb = {
  lacks: {
    answer: "svar på om du kommer",
    title: "tittel",
    abstract: "sammendrag",
    bio: "kort om deg",
    portrait: "bilde",
    slides: "presentasjon",
    consents: "samtykker",
  },
  role: "Rollen",
  turn: (title: string) => `Innlegg: ${title}`,
  room: (room: string) => `Sted: ${room}`,
  button: "Åpne siden «Ditt innlegg»",
  onlyYours: "Lenken er din. Den som har den, kan svare og skrive for deg.",
  about: "Om arrangementet",
  questions: (contact: string) => `Spørsmål? Ta kontakt med ${contact}.`,
  invited: {
    subject: "Invitasjon til å holde innlegg",
    headline: (name: string) => (name === "" ? "Vil du holde innlegg?" : `${name}, vil du holde innlegg?`),
    body: "Si ja eller nei på siden. Der ser du også tid og rom, og fyller ut det programmet trenger. Du trenger ingen konto.",
    secretaryHeadline: (speaker: string) => `Du kan fylle ut for ${speaker}`,
    secretaryBody:
      "På siden svarer du, og fyller ut tittel, sammendrag og det andre programmet trenger. Du trenger ingen konto.",
    coHeadline: (speaker: string) => `Du deler innlegget til ${speaker}`,
    sharedBy: (name: string) => `${name} har delt arbeidet med deg.`,
    whyYou:
      "Brevet går til deg fordi noen har oppgitt adressen din for dette innlegget. Er det feil, trenger du ikke gjøre noe.",
  },
  reminded: {
    subject: "Noe mangler for innlegget",
    headline: "Noe mangler for innlegget",
    body: (lacks: string) => `Dette mangler: ${lacks}.`,
    calm: "Du kan fylle ut litt nå og resten senere.",
  },
  moved: {
    subject: "Ny tid eller nytt sted for innlegget",
    headline: "Innlegget har fått ny tid eller nytt sted",
    now: (when: string, place: string) => (place === "" ? `Nå: ${when}` : `Nå: ${when}, ${place}`),
    before: (when: string, place: string) => (place === "" ? `Før: ${when}` : `Før: ${when}, ${place}`),
    cannot: "Passer det ikke, sier du fra på siden.",
    onSubject: "Holdes likevel",
    onHeadline: "Arrangementet holdes likevel, og innlegget ditt også",
    offSubject: "Avlyst",
    offHeadline: "Arrangementet er avlyst",
    offBody: "Du skal ikke holde innlegget. Takk for at du ville være med.",
  },
  entry: {
    here: {
      subject: "Innlegget i kalenderen",
      headline: "Takk for at du kommer",
      body: "Kalenderinvitasjonen til innlegget ligger i dette brevet. Får det ny tid eller nytt rom, oppdaterer vi kalenderen din.",
    },
    gone: {
      subject: "Innlegget er ute av kalenderen",
      headline: "Innlegget tas ut av kalenderen din",
      body: "Du står ikke lenger oppført med dette innlegget. Med dette brevet tas det ut av kalenderen din.",
    },
    updated: "Med dette brevet oppdateres innlegget i kalenderen din.",
    removed: "Med dette brevet tas innlegget ut av kalenderen din.",
  },
  thanked: {
    subject: "Takk for innlegget",
    headline: (name: string) => (name === "" ? "Takk for innlegget" : `${name}, takk for innlegget`),
    helperHeadline: (speaker: string) => `Takk for hjelpen med innlegget til ${speaker}`,
    body: "Takk for at du var med.",
    listeners: (people: string) => `Tilhørere: ${people}.`,
    out: (recordings: number, slides: number) =>
      recordings > 0 && slides > 0
        ? "Opptak og presentasjon er ute."
        : recordings > 0
          ? "Opptaket er ute."
          : "Presentasjonen er ute.",
    page: "Siden «Ditt innlegg» viser hvor du finner det, og der kan du ta et samtykke tilbake.",
    pageLater:
      "Siden «Ditt innlegg» viser opptak og presentasjon når de er ute, og der kan du ta et samtykke tilbake.",
  },
  declined: {
    subject: "Innleder kan ikke komme",
    headline: (name: string) => `${name} kan ikke komme`,
    unnamed: "En innleder kan ikke komme",
    answeredBy: (name: string) => `Svart av ${name}.`,
    reason: (reason: string) => `Begrunnelse: ${reason}`,
    button: "Se innlederne",
    body: "Programmet er ikke endret.",
  },
};
