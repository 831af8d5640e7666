import { countOf } from "../counts.ts";

/** What letters say, in bokmål. */
export const nb = {
  "registration-confirmed": {
    subject: "Påmeldt",
    headline: "Du er påmeldt",
    seat: "Du har plass.",
    byOrganiser: "Arrangøren har gitt deg plass.",
  },
  "registration-promoted": {
    subject: "Du har fått plass",
    headline: "Du har fått plass",
    seat: "En plass ble ledig, og den er din.",
    byOrganiser: "Arrangøren har gitt deg plass.",
  },
  "registration-waitlisted": {
    subject: "Venteliste",
    headline: "Du står på venteliste",
    full: "Arrangementet er fullt.",
    byOrganiser: "Arrangøren har ført deg opp på ventelisten.",
    promise: "Blir det en plass til deg, får du den med en gang, og et nytt brev med kalenderinvitasjon.",
  },
  "registration-received": {
    subject: "Mottatt",
    headline: "Vi har mottatt påmeldingen din",
    answerBy: (date: string) => `Arrangøren fordeler plassene. Du får svar senest ${date}.`,
    answer: "Arrangøren fordeler plassene. Du får svar i et nytt brev.",
  },
  "registration-offered": {
    subject: "Tilbud om plass",
    headline: "Du har fått tilbud om plass",
    free: "En plass er blitt ledig.",
    heldUntil: (until: string) => `Vi holder den av for deg til ${until}.`,
    held: "Vi holder den av for deg.",
    answer:
      "Si ja eller nei med lenken i brevet. Svarer du ikke i tide, går plassen til den neste på ventelisten.",
    calendar: "Kalenderinvitasjonen kommer når du har sagt ja.",
    action: "Svar på tilbudet",
  },
  "registration-offer-ended": {
    declined: {
      subject: "Du takket nei",
      headline: "Du har takket nei til plassen",
      told: "Takk for at du ga beskjed. Plassen går til den neste på ventelisten.",
    },
    ended: {
      subject: "Fristen er ute",
      headline: "Fristen for å ta imot plassen er ute",
      toldUntil: (until: string) =>
        `Vi holdt plassen av til ${until}, og fikk ikke svar. Nå går den til den neste på ventelisten.`,
      told: "Vi fikk ikke svar i tide. Nå går plassen til den neste på ventelisten.",
    },
    again:
      "Vil du likevel være med, kan du melde deg på igjen fra siden om arrangementet så lenge påmeldingen er åpen.",
  },
  "registration-declined": {
    subject: "Ikke plass",
    headline: "Du fikk ikke plass",
    told: "Arrangøren har fordelt plassene, og det ble ikke plass til deg denne gangen.",
  },
  "registration-demoted": {
    subject: "Flyttet til ventelisten",
    headline: "Du er flyttet til ventelisten",
    told: "Arrangøren har flyttet deg til ventelisten, og du har ikke lenger plass.",
  },
  "registration-changed": {
    subject: "Påmeldingen er endret",
    headline: "Påmeldingen din er endret",
    told: "Vi har lagret endringen.",
  },
  "registration-cancelled": {
    subject: "Avmeldt",
    headline: "Du er meldt av",
    thanks: "Takk for at du ga beskjed.",
    again: "Ombestemmer du deg, kan du melde deg på igjen så lenge påmeldingen er åpen.",
    byOrganiser: "Arrangøren har meldt deg av.",
  },
  "registration-handed-over": {
    subject: "Plassen er gitt videre",
    headline: "Du har gitt plassen videre",
    told: (colleague: string) => `Plassen din er gitt videre til ${colleague}.`,
    link: "Lenken du hadde til påmeldingen din, virker ikke lenger.",
  },
  "registration-taken-over": {
    subject: "Du har fått plass",
    headline: "Du har fått en plass",
    told: (colleague: string) => `${colleague} har gitt deg plassen sin.`,
    fillIn:
      "Matbehov og samtykker følger ikke med plassen. Se over påmeldingen med lenken i brevet, og fyll ut det som gjelder deg.",
  },
  "calendar-declined": {
    subject: "Skal vi melde deg av?",
    headline: "Skal vi melde deg av?",
    told: "I kalenderen din svarte du nei til arrangementet. Du har fortsatt plass her.",
    how: "Kommer du ikke, kan du melde deg av med knappen. Da får noen andre plassen. Kommer du likevel, trenger du ikke gjøre noe.",
    action: "Meld meg av",
  },
  "registration-not-handed-over": {
    subject: "Plassen er fortsatt din",
    headline: "Plassen er fortsatt din",
    told: (colleague: string) => `Vi kunne ikke gi plassen videre til ${colleague}.`,
    why: "Det kommer som regel av at kollegaen allerede er påmeldt eller står på venteliste.",
  },
  "event-changed": {
    subject: {
      time: "Ny tid",
      place: "Nytt sted",
      both: "Ny tid og nytt sted",
      other: "Endret",
      programme: "Endret program",
    },
    headline: {
      time: "Arrangementet har fått ny tid",
      place: "Arrangementet har fått nytt sted",
      both: "Arrangementet har fått ny tid og nytt sted",
      other: "Arrangementet er endret",
      programme: "Programmet er endret",
    },
    other: "Tid eller sted er endret siden sist vi skrev til deg. Dette gjelder nå.",
    newTime: "Ny tid",
    newPlace: "Nytt sted",
    newStream: "Ny adresse til strømmen",
    before: (what: string) => `Før: ${what}`,
    standing: "Påmeldingen din gjelder fortsatt.",
    unsuited: "Passer det ikke lenger? Meld deg av med lenken i brevet.",
    programme: "Noe du har valgt, er endret siden sist vi skrev til deg. Dette gjelder nå.",
    movedChoices: "Ny tid eller nytt rom",
    goneChoices: "Utgår",
  },
  "event-called-off": {
    subject: "Avlyst",
    headline: "Arrangementet er avlyst",
    told: "Du trenger ikke melde deg av.",
  },
  "already-registered": {
    subject: {
      confirmed: "Allerede påmeldt",
      waitlisted: "Allerede på venteliste",
      received: "Allerede mottatt",
      offered: "Du har et tilbud om plass",
    },
    headline: {
      confirmed: "Du er allerede påmeldt",
      waitlisted: "Du står allerede på venteliste",
      received: "Vi har allerede mottatt påmeldingen din",
      offered: "Du har allerede fått tilbud om plass",
    },
    again:
      "Påmeldingsskjemaet ble nettopp fylt ut en gang til med denne adressen. Påmeldingen gjelder som før.",
    seatHeldUntil: (until: string) => `Vi holder av en plass for deg til ${until}.`,
    seatHeld: "Vi holder av en plass for deg.",
  },
  "from-organiser": {
    test: (subject: string) => `Prøve: ${subject}`,
    whyYou: "Brevet er skrevet av arrangøren, og går til den som er meldt på med denne adressen.",
    whyYouWere: "Brevet er skrevet av arrangøren, og går til den som har vært meldt på med denne adressen.",
  },
  "colleagues-registered": {
    subject: "Kollegene du meldte på",
    headline: "Kollegene du meldte på",
    list: "Slik gikk det",
    got: {
      confirmed: "påmeldt",
      waitlisted: "på venteliste",
      received: "påmeldingen er mottatt, og svaret kommer når plassene er fordelt",
      full: "ikke påmeldt, arrangementet er fullt",
    },
    letters:
      "Hver av dem som er påmeldt, står på venteliste eller venter på svar, har fått sitt eget brev med lenke til påmeldingen.",
    whyYou:
      "Brevet går til den som fylte ut påmeldingsskjemaet med denne adressen. Var det ikke deg, trenger du ikke gjøre noe.",
  },
  aftermath: {
    headline: (what: string) => `${what} er ute`,
    both: "Opptak og presentasjoner",
    recordings: "Opptak",
    slides: "Presentasjoner",
    recap: "Oppsummeringen",
    others: "Noe å lese og høre",
    attendance: {
      came: "Takk for at du var med.",
      absent: "Du var påmeldt, men kom ikke denne gangen. Her kan du få med deg det som ble sagt.",
      unknown: "Du var påmeldt, og her er det som kom ut av arrangementet.",
    },
    onThePage: (list: string) => `På siden ligger nå ${list}.`,
    countRecordings: (count: number) => countOf(count, { one: "opptak", other: "opptak" }, "nb"),
    countSlides: (count: number) => countOf(count, { one: "presentasjon", other: "presentasjoner" }, "nb"),
    countOthers: (count: number) =>
      countOf(
        count,
        { one: "rapport, podkast eller film", other: "rapporter, podkaster eller filmer" },
        "nb",
      ),
    aRecap: "en oppsummering",
    onlyOnce: "Kommer det mer, finner du det samme sted. Vi skriver ikke flere brev om det.",
    action: "Se det som er lagt ut",
    whyYou: "Brevet går til den som hadde plass på arrangementet med denne adressen.",
  },
  "own-links": {
    subject: "Påmeldingene dine",
    headline: "Påmeldingene dine",
    lead: "Her er lenkene til alt denne adressen er påmeldt. De er bare for deg.",
    whyYou:
      "Brevet går til den som er meldt på med denne adressen, fordi noen ba om det på nettsiden. Var det ikke deg, trenger du ikke gjøre noe.",
  },
  standing: {
    received: "Vi har mottatt påmeldingen din. Arrangøren fordeler plassene.",
    confirmed: "Du er påmeldt.",
    waitlisted: "Du står på venteliste.",
    offered: "Du har fått tilbud om plass.",
  },
  place: (place: number) => `Du er nummer ${place} i køen.`,
  calendar: {
    here: "Kalenderinvitasjonen ligger i dette brevet.",
    later: "Kalenderinvitasjonen kommer når tidspunktet er kjent.",
    changed: "Med dette brevet oppdateres arrangementet i kalenderen din.",
    removed: "Med dette brevet tas arrangementet ut av kalenderen din.",
  },
  chosen: "Du har valgt",
  wished: "Du har ønsket",
  lost: "Dette var fullt, og er ikke med",
  organiserWrites: "Arrangøren skriver",
  aColleague: "en kollega",
  registeredBy: (colleague: string) => `${colleague} meldte deg på.`,
  fillIn: "Se over påmeldingen med lenken i brevet. Der kan du også fylle ut det som mangler.",
  cancelBy: (deadline: string) =>
    `Kan du ikke komme? Meld deg av innen ${deadline}, så får en annen plassen.`,
  cancel: "Kan du ikke komme? Meld deg av, så får en annen plassen.",
  leaveLine: "Vil du ikke vente lenger? Meld deg av, så rykker de andre fram.",
  ownPage: "Se påmeldingen eller meld deg av",
  eventPage: "Til arrangementet",
  about: "Om arrangementet",
  stream: "Strømmen",
  questions: (contact: string) => `Spørsmål? Ta kontakt med ${contact}.`,
  contact: (contact: string) => `Kontakt: ${contact}`,
  rehearsal: (subject: string) => `Prøve: ${subject}`,
  notYou:
    "Brevet går til den som er meldt på med denne adressen. Var det ikke deg, kan du melde av med lenken i brevet.",
  wasYou: "Brevet går til den som var meldt på med denne adressen.",
  sentBy: (organiser: string) => `Arrangør: ${organiser}`,
};
