import { countOf } from "../counts.ts";

const followers = (count: number) => countOf(count, { one: "abonnent", other: "abonnenter" }, "nb");

/** What is said of letters that one follows a series or an organiser by, in bokmål. */
export const nb = {
  link: "Få nyheter på e-post",
  ask: {
    heading: (name: string) => `Få nyheter om ${name}`,
    titleWrong: (heading: string) => `Feil: ${heading}`,
    lead: (organiser: string) => `Da får du et brev når ${organiser} har noe nytt å fortelle.`,
    whole: (organiser: string) => `Det gjelder alle seriene til ${organiser}.`,
    terms:
      "Vi sender først et brev med en knapp. Uten at du trykker på den, skjer ingenting. Adressen brukes bare til dette, og du kan slutte når du vil, fra hvert eneste brev.",
    email: "E-post",
    must: "Må fylles ut",
    button: "Send meg knappen",
    wrong: "For å gå videre må du rette opp følgende feil",
    sentHeading: "Se i innboksen",
    sent: "Hvis du ikke abonnerer fra før, er et brev på vei til deg. Trykk på knappen i det, så er du med.",
    noLetter: "Kom det ikke noe brev? Se i søppelposten, eller prøv igjen om en time.",
    again: "Oppgi adressen på nytt",
  },
  confirm: {
    heading: (name: string) => `Vil du ha nyheter om ${name}?`,
    lead: (organiser: string) => `Du får et brev når ${organiser} har noe nytt å fortelle.`,
    button: "Ja, send meg nyheter",
    doneHeading: "Du er med",
    done: (name: string) => `Fra nå av får du nyheter om ${name} på e-post.`,
    leave: "Hvert brev har en lenke som du kan slutte med.",
    to: "Gå til siden",
    ended: "Du har sluttet å abonnere på dette. Du kan begynne på nytt.",
  },
  end: {
    heading: (name: string) => `Slutte å få nyheter om ${name}?`,
    lead: "Trykk på knappen, så kommer det ikke flere.",
    button: "Slutt å sende meg nyheter",
    doneHeading: "Du får ikke flere nyheter",
    done: (name: string) => `Vi sender deg ikke flere brev med nyheter om ${name}.`,
    stays: "Brev om arrangementer du selv er påmeldt, kommer fortsatt: påmeldingene dine står ved lag.",
    others: "Dette abonnerer du fortsatt på:",
    again: "Angrer du? Begynn på nytt",
  },
  letter: {
    subject: (name: string) => `Vil du ha nyheter om ${name}?`,
    headline: "Ett trykk igjen",
    text: (name: string, organiser: string) =>
      `Noen har oppgitt denne adressen for å få nyheter om ${name} fra ${organiser}. Trykk på knappen hvis det var deg.`,
    button: "Ja, send meg nyheter",
    nothing: "Var det ikke deg? Da trenger du ikke gjøre noe. Uten trykket sender vi ikke mer.",
    about: (name: string) => `Om ${name}`,
    why: (name: string) => `Du får dette brevet fordi du abonnerer på nyheter om ${name}.`,
    leave: "Slutt å få slike brev",
    test: (subject: string) => `Prøve: ${subject}`,
  },
  desk: {
    heading: "Brev til abonnentene",
    lead: (count: number) =>
      count === 0 ? "Ingen abonnerer på nyheter ennå." : `${followers(count)} får brevene.`,
    how: "Folk begynner å abonnere på siden til serien, på siden til arrangøren og i påmeldingsskjemaet. De telles først når de har trykket på knappen i brevet de får.",
    write: "Skriv et brev",
    list: "Brevene",
    none: "Dere har ikke skrevet noe brev ennå.",
    example: "For eksempel: programmet for våren er klart, eller opptakene fra sist er ute.",
    to: (count: number) => followers(count),
    toLetters: "Brev til abonnentene",
    lead2: "Hvert brev har en lenke og en knapp i e-postprogrammet som mottakeren kan slutte med.",
    textLead: "Brevet får navnet på serien, lenken til siden og veien ut av seg selv.",
    each: "Hver får sitt eget brev. Ingen ser hvem andre som får det.",
    fixed: "De som begynner å abonnere etter dette, får det ikke. De som slutter før det går ut, slipper.",
    replies: "Avsenderadressen",
    preview: "Slik blir brevet",
    gone: "Har sluttet",
    who: "Alle som abonnerer på serien eller på alt fra arrangøren",
  },
  night: {
    now: (clock: string) => `Det er natt: brevet sendes fra kl. ${clock}.`,
    ahead: (from: string, until: string) =>
      `Mellom kl. ${from} og ${until} sendes det ikke. Det som ikke rekker å gå før det, går etterpå.`,
    heading: "Stille timer",
    lead: "I disse timene venter brev til mange. Kvitteringer, tilbud om plass og beskjeder om endringer går som ellers.",
    from: "Fra",
    until: "Til",
    about: "Norsk tid, for eksempel 22:00. Det samme klokkeslettet to ganger betyr ingen stille timer.",
    wrongTime: "Skriv et klokkeslett, for eksempel 22:00.",
    save: "Lagre stille timer",
    done: "De stille timene er lagret.",
    facts: (from: string, until: string) => `Kl. ${from}–${until}`,
    never: "Ingen",
  },
  outbox: {
    heading: "Slik går det",
    waiting: (count: number) => `${countOf(count, { one: "brev", other: "brev" }, "nb")} venter`,
    nothingWaits: "Ingen brev venter.",
    oldest: (when: string) => `Det eldste ble skrevet ${when}.`,
    rate: (limit: number) => `Høyst ${limit} i minuttet, for alle prosesser til sammen.`,
    lastMinute: (count: number) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nb")} er talt dette minuttet.`,
    failed: (count: number) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nb")} feilet og må sees på.`,
    night: (count: number) =>
      `${countOf(count, { one: "brev", other: "brev" }, "nb")} til mange venter til de stille timene er over.`,
    next: (when: string) => `prøves igjen ${when}`,
    said: "«Sendt» betyr at e-posttjeneren har tatt imot brevet. Hva som skjer etter det, vet vi bare hvis det kommer i retur.",
  },
};
