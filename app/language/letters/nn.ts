import { countOf } from "../counts.ts";

import type { SameSentences } from "../language.ts";
import type { nb } from "./nb.ts";

/** What letters say, in nynorsk. */
export const nn: SameSentences<typeof nb> = {
  "registration-confirmed": {
    subject: "Påmeld",
    headline: "Du er påmeld",
    seat: "Du har plass.",
    byOrganiser: "Arrangøren har gitt deg plass.",
  },
  "registration-promoted": {
    subject: "Du har fått plass",
    headline: "Du har fått plass",
    seat: "Ein plass vart ledig, og han er din.",
    byOrganiser: "Arrangøren har gitt deg plass.",
  },
  "registration-waitlisted": {
    subject: "Venteliste",
    headline: "Du står på venteliste",
    full: "Arrangementet er fullt.",
    byOrganiser: "Arrangøren har ført deg opp på ventelista.",
    promise: "Blir det ein plass til deg, får du han med ein gong, og eit nytt brev med kalenderinvitasjon.",
  },
  "registration-received": {
    subject: "Motteken",
    headline: "Vi har fått påmeldinga di",
    answerBy: (date) => `Arrangøren fordeler plassane. Du får svar seinast ${date}.`,
    answer: "Arrangøren fordeler plassane. Du får svar i eit nytt brev.",
  },
  "registration-offered": {
    subject: "Tilbod om plass",
    headline: "Du har fått tilbod om plass",
    free: "Ein plass har vorte ledig.",
    heldUntil: (until) => `Vi held han av for deg til ${until}.`,
    held: "Vi held han av for deg.",
    answer:
      "Sei ja eller nei med lenkja i brevet. Svarar du ikkje i tide, går plassen til den neste på ventelista.",
    calendar: "Kalenderinvitasjonen kjem når du har sagt ja.",
    action: "Svar på tilbodet",
  },
  "registration-offer-ended": {
    declined: {
      subject: "Du takka nei",
      headline: "Du har takka nei til plassen",
      told: "Takk for at du gav beskjed. Plassen går til den neste på ventelista.",
    },
    ended: {
      subject: "Fristen er ute",
      headline: "Fristen for å ta imot plassen er ute",
      toldUntil: (until) =>
        `Vi heldt plassen av til ${until}, og fekk ikkje svar. No går han til den neste på ventelista.`,
      told: "Vi fekk ikkje svar i tide. No går plassen til den neste på ventelista.",
    },
    again:
      "Vil du likevel vere med, kan du melde deg på igjen frå sida om arrangementet så lenge påmeldinga er open.",
  },
  "registration-declined": {
    subject: "Ikkje plass",
    headline: "Du fekk ikkje plass",
    told: "Arrangøren har fordelt plassane, og det vart ikkje plass til deg denne gongen.",
  },
  "registration-demoted": {
    subject: "Flytta til ventelista",
    headline: "Du er flytta til ventelista",
    told: "Arrangøren har flytta deg til ventelista, og du har ikkje lenger plass.",
  },
  "registration-changed": {
    subject: "Påmeldinga er endra",
    headline: "Påmeldinga di er endra",
    told: "Vi har lagra endringa.",
  },
  "registration-reminder": {
    subject: "Påminning",
    headline: (day: string) => `Vi sest ${day}`,
    streamHeadline: (day: string) => `Sendinga tek til ${day}`,
    undated: "Hugs arrangementet",
    seat: "Du er påmeld.",
    streamSeat: "Du er påmeld, og følgjer sendinga der du er.",
    since: "Endra sidan du melde deg på",
    more: (count: number) =>
      `${countOf(count, { one: "endring til", other: "endringar til" }, "nn")} står på sida om arrangementet.`,
    toStream: "Opne straumen",
    toOwn: "Sjå påmeldinga",
    cannotCome: "Kan du ikkje kome?",
    withdraw: "Meld deg av, så får ein annan plassen",
  },
  "registration-cancelled": {
    subject: "Avmeld",
    headline: "Du er meld av",
    thanks: "Takk for at du gav beskjed.",
    again: "Ombestemmer du deg, kan du melde deg på igjen så lenge påmeldinga er open.",
    byOrganiser: "Arrangøren har meldt deg av.",
  },
  "registration-handed-over": {
    subject: "Plassen er gitt vidare",
    headline: "Du har gitt plassen vidare",
    told: (colleague) => `Plassen din er gitt vidare til ${colleague}.`,
    link: "Lenkja du hadde til påmeldinga di, verkar ikkje lenger.",
  },
  "registration-taken-over": {
    subject: "Du har fått plass",
    headline: "Du har fått ein plass",
    told: (colleague) => `${colleague} har gitt deg plassen sin.`,
    fillIn:
      "Matbehov og samtykke følgjer ikkje med plassen. Sjå over påmeldinga med lenkja i brevet, og fyll ut det som gjeld deg.",
  },
  "calendar-entry": {
    subject: "Kalenderen din",
    headline: "Oppføringa på nytt",
    asked: "Du bad om å få oppføringa i kalenderen send på nytt.",
    goneHeadline: "Oppføringa skal bort",
    gone: "Du bad om at oppføringa går ut av kalenderen.",
  },
  "calendar-declined": {
    subject: "Skal vi melde deg av?",
    headline: "Skal vi melde deg av?",
    told: "I kalenderen din svara du nei til arrangementet. Du har framleis plass her.",
    how: "Kjem du ikkje, kan du melde deg av med knappen. Då får nokon andre plassen. Kjem du likevel, treng du ikkje gjere noko.",
    action: "Meld meg av",
  },
  "registration-not-handed-over": {
    subject: "Plassen er framleis din",
    headline: "Plassen er framleis din",
    told: (colleague) => `Vi kunne ikkje gi plassen vidare til ${colleague}.`,
    why: "Det kjem som regel av at kollegaen allereie er påmeld eller står på venteliste.",
  },
  "event-changed": {
    subject: {
      time: "Ny tid",
      place: "Ny stad",
      both: "Ny tid og ny stad",
      other: "Endra",
      programme: "Endra program",
    },
    headline: {
      time: "Arrangementet har fått ny tid",
      place: "Arrangementet har fått ny stad",
      both: "Arrangementet har fått ny tid og ny stad",
      other: "Arrangementet er endra",
      programme: "Programmet er endra",
    },
    other: "Tid eller stad er endra sidan sist vi skreiv til deg. Dette gjeld no.",
    newTime: "Ny tid",
    newPlace: "Ny stad",
    newStream: "Ny adresse til straumen",
    before: (what) => `Før: ${what}`,
    standing: "Påmeldinga di gjeld framleis.",
    unsuited: "Passar det ikkje lenger? Meld deg av med lenkja i brevet.",
    programme: "Noko du har valt, er endra sidan sist vi skreiv til deg. Dette gjeld no.",
    movedChoices: "Ny tid eller nytt rom",
    goneChoices: "Går ut",
  },
  "event-called-off": {
    subject: "Avlyst",
    headline: "Arrangementet er avlyst",
    told: "Du treng ikkje melde deg av.",
  },
  "event-restored": {
    subject: "Blir halde likevel",
    headline: "Arrangementet blir halde likevel",
    told: "Avlysinga er trekt tilbake.",
  },
  "already-registered": {
    subject: {
      confirmed: "Allereie påmeld",
      waitlisted: "Allereie på venteliste",
      received: "Allereie motteken",
      offered: "Du har eit tilbod om plass",
    },
    headline: {
      confirmed: "Du er allereie påmeld",
      waitlisted: "Du står allereie på venteliste",
      received: "Vi har allereie fått påmeldinga di",
      offered: "Du har allereie fått tilbod om plass",
    },
    again:
      "Påmeldingsskjemaet vart nettopp fylt ut ein gong til med denne adressa. Påmeldinga gjeld som før.",
    seatHeldUntil: (until) => `Vi held av ein plass for deg til ${until}.`,
    seatHeld: "Vi held av ein plass for deg.",
  },
  "from-organiser": {
    test: (subject) => `Prøve: ${subject}`,
    whyYou: "Brevet er skrive av arrangøren, og går til den som er meld på med denne adressa.",
    whyYouWere: "Brevet er skrive av arrangøren, og går til den som har vore meld på med denne adressa.",
  },
  "colleagues-registered": {
    subject: "Kollegaene du melde på",
    headline: "Kollegaene du melde på",
    list: "Slik gjekk det",
    got: {
      confirmed: "påmeld",
      waitlisted: "på venteliste",
      received: "påmeldinga er motteken, og svaret kjem når plassane er fordelte",
      full: "ikkje påmeld, arrangementet er fullt",
    },
    letters:
      "Kvar av dei som er påmelde, står på venteliste eller ventar på svar, har fått sitt eige brev med lenkje til påmeldinga.",
    whyYou:
      "Brevet går til den som fylte ut påmeldingsskjemaet med denne adressa. Var det ikkje deg, treng du ikkje gjere noko.",
  },
  aftermath: {
    headline: (what: string) => `${what} er ute`,
    both: "Opptak og presentasjonar",
    recordings: "Opptak",
    slides: "Presentasjonar",
    recap: "Oppsummeringa",
    others: "Noko å lese og høyre",
    attendance: {
      came: "Takk for at du var med.",
      absent: "Du var påmeld, men kom ikkje denne gongen. Her kan du få med deg det som vart sagt.",
      unknown: "Du var påmeld, og her er det som kom ut av arrangementet.",
    },
    onThePage: (list: string) => `På sida ligg no ${list}.`,
    countRecordings: (count: number) => countOf(count, { one: "opptak", other: "opptak" }, "nn"),
    countSlides: (count: number) => countOf(count, { one: "presentasjon", other: "presentasjonar" }, "nn"),
    countOthers: (count: number) =>
      countOf(
        count,
        { one: "rapport, podkast eller film", other: "rapportar, podkastar eller filmar" },
        "nn",
      ),
    aRecap: "ei oppsummering",
    onlyOnce: "Kjem det meir, finn du det same staden. Vi skriv ikkje fleire brev om det.",
    action: "Sjå det som er lagt ut",
    whyYou: "Brevet går til den som hadde plass på arrangementet med denne adressa.",
  },
  "own-links": {
    subject: "Påmeldingane dine",
    headline: "Påmeldingane dine",
    lead: "Her er lenkjene til alt denne adressa er påmeld. Dei er berre for deg.",
    whyYou:
      "Brevet går til den som er meld på med denne adressa, fordi nokon bad om det på nettsida. Var det ikkje deg, treng du ikkje gjere noko.",
  },
  standing: {
    received: "Vi har fått påmeldinga di. Arrangøren fordeler plassane.",
    confirmed: "Du er påmeld.",
    waitlisted: "Du står på venteliste.",
    offered: "Du har fått tilbod om plass.",
  },
  place: (place) => `Du er nummer ${place} i køen.`,
  calendar: {
    here: "Kalenderinvitasjonen ligg i dette brevet.",
    later: "Kalenderinvitasjonen kjem når tidspunktet er kjent.",
    changed: "Med dette brevet blir arrangementet oppdatert i kalenderen din.",
    removed: "Med dette brevet blir arrangementet teke ut av kalenderen din.",
    byHand:
      "Kom det ikkje inn i kalenderen din? Legg det inn sjølv, eller abonner på alt du er påmeld. Endringar følgjer berre med når du abonnerer.",
  },
  chosen: "Du har valt",
  wished: "Du har ønskt",
  lost: "Dette var fullt, og er ikkje med",
  organiserWrites: "Arrangøren skriv",
  aColleague: "ein kollega",
  registeredBy: (colleague) => `${colleague} melde deg på.`,
  fillIn: "Sjå over påmeldinga med lenkja i brevet. Der kan du òg fylle ut det som manglar.",
  cancelBy: (deadline) => `Kan du ikkje kome? Meld deg av innan ${deadline}, så får ein annan plassen.`,
  cancel: "Kan du ikkje kome? Meld deg av, så får ein annan plassen.",
  leaveLine: "Vil du ikkje vente lenger? Meld deg av, så rykkjer dei andre fram.",
  ownPage: "Sjå påmeldinga eller meld deg av",
  eventPage: "Til arrangementet",
  about: "Om arrangementet",
  stream: "Straumen",
  questions: (contact) => `Spørsmål? Ta kontakt med ${contact}.`,
  contact: (contact) => `Kontakt: ${contact}`,
  rehearsal: (subject) => `Prøve: ${subject}`,
  notYou:
    "Brevet går til den som er meld på med denne adressa. Var det ikkje deg, kan du melde av med lenkja i brevet.",
  wasYou: "Brevet går til den som var meld på med denne adressa.",
  sentBy: (organiser) => `Arrangør: ${organiser}`,
};
