import type { Language, SameSentences } from "./language.ts";

/** What letters say. Never a person's name: whoever knows an address can have a letter sent to it. */
const nb = {
  "registration-confirmed": {
    subject: "Påmeldt",
    headline: "Du er påmeldt",
    withCalendar: "Du har plass. Kalenderinvitasjonen ligger i dette brevet.",
    withoutCalendar: "Du har plass. Kalenderinvitasjonen kommer når tidspunktet er kjent.",
  },
  "registration-promoted": {
    subject: "Du har fått plass",
    headline: "Du har fått plass",
    withCalendar: "En plass ble ledig, og den er din. Kalenderinvitasjonen ligger i dette brevet.",
    withoutCalendar:
      "En plass ble ledig, og den er din. Kalenderinvitasjonen kommer når tidspunktet er kjent.",
  },
  "registration-waitlisted": {
    subject: "Venteliste",
    headline: "Du står på venteliste",
    place: (place: number) => `Arrangementet er fullt. Du er nummer ${place} i køen.`,
    promise: "Blir det en plass til deg, får du den med en gang, og et nytt brev med kalenderinvitasjon.",
  },
  "registration-received": {
    subject: "Mottatt",
    headline: "Vi har mottatt påmeldingen din",
    answerBy: (date: string) => `Arrangøren fordeler plassene. Du får svar senest ${date}.`,
    answer: "Arrangøren fordeler plassene. Du får svar i et nytt brev.",
  },
  "registration-cancelled": {
    subject: "Avmeldt",
    headline: "Du er meldt av",
    thanks: "Takk for at du ga beskjed.",
    calendar: "Med dette brevet tas arrangementet ut av kalenderen din.",
    again: "Ombestemmer du deg, kan du melde deg på igjen så lenge påmeldingen er åpen.",
  },
  "already-registered": {
    subject: {
      confirmed: "Allerede påmeldt",
      waitlisted: "Allerede på venteliste",
      received: "Allerede mottatt",
    },
    headline: {
      confirmed: "Du er allerede påmeldt",
      waitlisted: "Du står allerede på venteliste",
      received: "Vi har allerede mottatt påmeldingen din",
    },
    again:
      "Påmeldingsskjemaet ble nettopp fylt ut en gang til med denne adressen. Påmeldingen gjelder som før.",
    place: (place: number) => `Du er nummer ${place} i køen.`,
  },
  "own-links": {
    subject: "Påmeldingene dine",
    headline: "Påmeldingene dine",
    lead: "Her er lenkene til alt denne adressen er påmeldt. De er bare for deg.",
    standing: {
      received: "Vi har mottatt påmeldingen din. Arrangøren fordeler plassene.",
      confirmed: "Du er påmeldt.",
      waitlisted: "Du står på venteliste.",
      offered: "Du har fått tilbud om plass.",
    },
    place: (place: number) => `Du er nummer ${place} i køen.`,
    reason:
      "Brevet går til den som er meldt på med denne adressen, fordi noen ba om det på nettsiden. Var det ikke deg, trenger du ikke gjøre noe.",
  },
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
  notYou:
    "Brevet går til den som er meldt på med denne adressen. Var det ikke deg, kan du melde av med lenken i brevet.",
  notYouCancelled: "Brevet går til den som var meldt på med denne adressen.",
  sentBy: (organiser: string) => `Arrangør: ${organiser}`,
};

type Words = SameSentences<typeof nb>;

const nn: Words = {
  "registration-confirmed": {
    subject: "Påmeld",
    headline: "Du er påmeld",
    withCalendar: "Du har plass. Kalenderinvitasjonen ligg i dette brevet.",
    withoutCalendar: "Du har plass. Kalenderinvitasjonen kjem når tidspunktet er kjent.",
  },
  "registration-promoted": {
    subject: "Du har fått plass",
    headline: "Du har fått plass",
    withCalendar: "Ein plass vart ledig, og han er din. Kalenderinvitasjonen ligg i dette brevet.",
    withoutCalendar:
      "Ein plass vart ledig, og han er din. Kalenderinvitasjonen kjem når tidspunktet er kjent.",
  },
  "registration-waitlisted": {
    subject: "Venteliste",
    headline: "Du står på venteliste",
    place: (place) => `Arrangementet er fullt. Du er nummer ${place} i køen.`,
    promise: "Blir det ein plass til deg, får du han med ein gong, og eit nytt brev med kalenderinvitasjon.",
  },
  "registration-received": {
    subject: "Motteken",
    headline: "Vi har fått påmeldinga di",
    answerBy: (date) => `Arrangøren fordeler plassane. Du får svar seinast ${date}.`,
    answer: "Arrangøren fordeler plassane. Du får svar i eit nytt brev.",
  },
  "registration-cancelled": {
    subject: "Avmeld",
    headline: "Du er meld av",
    thanks: "Takk for at du gav beskjed.",
    calendar: "Med dette brevet blir arrangementet teke ut av kalenderen din.",
    again: "Ombestemmer du deg, kan du melde deg på igjen så lenge påmeldinga er open.",
  },
  "already-registered": {
    subject: {
      confirmed: "Allereie påmeld",
      waitlisted: "Allereie på venteliste",
      received: "Allereie motteken",
    },
    headline: {
      confirmed: "Du er allereie påmeld",
      waitlisted: "Du står allereie på venteliste",
      received: "Vi har allereie fått påmeldinga di",
    },
    again:
      "Påmeldingsskjemaet vart nettopp fylt ut ein gong til med denne adressa. Påmeldinga gjeld som før.",
    place: (place) => `Du er nummer ${place} i køen.`,
  },
  "own-links": {
    subject: "Påmeldingane dine",
    headline: "Påmeldingane dine",
    lead: "Her er lenkjene til alt denne adressa er påmeld. Dei er berre for deg.",
    standing: {
      received: "Vi har fått påmeldinga di. Arrangøren fordeler plassane.",
      confirmed: "Du er påmeld.",
      waitlisted: "Du står på venteliste.",
      offered: "Du har fått tilbod om plass.",
    },
    place: (place) => `Du er nummer ${place} i køen.`,
    reason:
      "Brevet går til den som er meld på med denne adressa, fordi nokon bad om det på nettsida. Var det ikkje deg, treng du ikkje gjere noko.",
  },
  cancelBy: (deadline) => `Kan du ikkje kome? Meld deg av innan ${deadline}, så får ein annan plassen.`,
  cancel: "Kan du ikkje kome? Meld deg av, så får ein annan plassen.",
  leaveLine: "Vil du ikkje vente lenger? Meld deg av, så rykkjer dei andre fram.",
  ownPage: "Sjå påmeldinga eller meld deg av",
  eventPage: "Til arrangementet",
  about: "Om arrangementet",
  stream: "Straumen",
  questions: (contact) => `Spørsmål? Ta kontakt med ${contact}.`,
  contact: (contact) => `Kontakt: ${contact}`,
  notYou:
    "Brevet går til den som er meld på med denne adressa. Var det ikkje deg, kan du melde av med lenkja i brevet.",
  notYouCancelled: "Brevet går til den som var meld på med denne adressa.",
  sentBy: (organiser) => `Arrangør: ${organiser}`,
};

const en: Words = {
  "registration-confirmed": {
    subject: "Registered",
    headline: "You are registered",
    withCalendar: "You have a seat. The calendar invitation is in this letter.",
    withoutCalendar: "You have a seat. The calendar invitation will follow when the time is known.",
  },
  "registration-promoted": {
    subject: "You have a seat",
    headline: "You have a seat",
    withCalendar: "A seat became free, and it is yours. The calendar invitation is in this letter.",
    withoutCalendar:
      "A seat became free, and it is yours. The calendar invitation will follow when the time is known.",
  },
  "registration-waitlisted": {
    subject: "Waiting list",
    headline: "You are on the waiting list",
    place: (place) => `The event is full. You are number ${place} in the line.`,
    promise: "If there is a seat for you, you get it at once, and a new letter with a calendar invitation.",
  },
  "registration-received": {
    subject: "Received",
    headline: "We have received your registration",
    answerBy: (date) => `The organiser gives out the seats. You will have an answer by ${date}.`,
    answer: "The organiser gives out the seats. You will have the answer in a new letter.",
  },
  "registration-cancelled": {
    subject: "No longer registered",
    headline: "You are no longer registered",
    thanks: "Thank you for letting us know.",
    calendar: "This letter takes the event out of your calendar.",
    again: "If you change your mind, you can register again for as long as registration is open.",
  },
  "already-registered": {
    subject: {
      confirmed: "Already registered",
      waitlisted: "Already on the waiting list",
      received: "Already received",
    },
    headline: {
      confirmed: "You are already registered",
      waitlisted: "You are already on the waiting list",
      received: "We already have your registration",
    },
    again:
      "The registration form was just filled in once more with this address. Your registration holds as before.",
    place: (place) => `You are number ${place} in the line.`,
  },
  "own-links": {
    subject: "Your registrations",
    headline: "Your registrations",
    lead: "Here are the links to all that this address is registered for. They are for you alone.",
    standing: {
      received: "We have received your registration. The organiser gives out the seats.",
      confirmed: "You are registered.",
      waitlisted: "You are on the waiting list.",
      offered: "You have been offered a seat.",
    },
    place: (place) => `You are number ${place} in the line.`,
    reason:
      "This letter goes to whoever is registered with this address, because somebody asked for it on the website. If it was not you, you need not do anything.",
  },
  cancelBy: (deadline) => `Cannot come? Cancel by ${deadline}, and somebody else gets the seat.`,
  cancel: "Cannot come? Cancel, and somebody else gets the seat.",
  leaveLine: "Do not want to wait any longer? Cancel, and the others move up.",
  ownPage: "See or cancel your registration",
  eventPage: "To the event",
  about: "About the event",
  stream: "The stream",
  questions: (contact) => `Questions? Contact ${contact}.`,
  contact: (contact) => `Contact: ${contact}`,
  notYou:
    "This letter goes to whoever is registered with this address. If it was not you, cancel with the link in the letter.",
  notYouCancelled: "This letter goes to whoever was registered with this address.",
  sentBy: (organiser) => `Organiser: ${organiser}`,
};

export const letterWords: Record<Language, Words> = { nb, nn, en };
