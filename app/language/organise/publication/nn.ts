import { countOf } from "../../counts.ts";
import type { PublicationWords } from "../publication.ts";

const languageNames: Record<string, string> = { nb: "bokmål", nn: "nynorsk", en: "engelsk" };
const named = (lang: string) => languageNames[lang] ?? lang;

/** What the page of publication says, in nynorsk. */
export const nn: PublicationWords = {
  heading: "Publisering",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  draft: "Dette er eit utkast. Berre de som arrangerer, ser det.",
  public: (at) => `Sida er publisert ${at}, og alle kan sjå henne.`,
  unlisted: (at) => `Sida er publisert ${at}. Berre dei som har adressa, finn henne.`,
  cancelled: (at) => `Arrangementet vart avlyst ${at}. Sida står og seier det.`,
  withdrawn: (at) => `Sida vart trekt tilbake ${at}. Adressa svarer at innhaldet er fjerna.`,
  publish: "Publiser",
  publishAbout:
    "Sida blir synleg for alle med ein gong, og påmeldinga opnar slik du har valt. Ingen får brev.",
  done: {
    published: "Sida er publisert.",
    listed: "Sida står i listene igjen.",
    unlisted: "Sida er teken ut av listene.",
    held: "Arrangementet står som gjennomført.",
    "not-held": "Arrangementet står ikkje lenger som gjennomført.",
    withdrawn: "Sida er trekt tilbake.",
    restored: "Sida er på plass igjen.",
    address: "Adressa er endra. Den gamle fører hit.",
    rehearsed: "Prøvebrevet er på veg.",
  },
  checklist: {
    blockers: "Må rettast først",
    missing: "Manglar",
    missingAbout: "Sida kan publiserast utan dette, men blir betre med.",
    nothing: "Ingenting manglar.",
    mend: {
      texts: "Til innhaldet",
      place: "Til når og kvar",
      registration: "Til påmeldinga",
      contact: "Til kontakt",
      programme: "Til programmet",
      speakers: "Til innleiarane",
    },
    blocker: {
      "no-title": "Arrangementet har ingen tittel.",
      "no-place": "Det er ikkje sagt kvar det er.",
      "no-seats": "Det er ikkje sagt om ein deltek i salen eller på straum.",
      "no-capacity": "Talet på plassar er 0, og ingen kan melde seg på.",
      "no-registration-address": "Påmeldinga går på e-post, men adressa manglar.",
      "no-registration-site": "Påmeldinga skjer ein annan stad, men det er ikkje sagt kvar.",
      "no-pointer": "Det er ikkje sagt korleis ein melder seg på.",
      "deadline-after-start": "Påmeldingsfristen er etter at arrangementet byrjar.",
      "opens-after-deadline": "Påmeldinga opnar først når fristen er ute.",
    },
    point: {
      "time-unknown": "Tidspunktet er ikkje bestemt.",
      "place-unknown": "Staden er ikkje bestemt.",
      "deadline-passed": "Påmeldingsfristen er alt ute: ingen kan melde seg på.",
      "no-lead": "Sida har ingen tekst om kva det handlar om.",
      "no-audience": "Det står ikkje kven arrangementet er for.",
      "no-contact": "Det står ikkje kven ein kan spørje.",
      "no-spoken-language": "Det står ikkje kva språk det blir snakka.",
      "no-stream-address": "Adressa til straumen manglar.",
      "no-accessibility": "Det står ikkje om staden har trinnfri tilkomst eller teleslynge.",
      "no-alt-text": ({ number }) =>
        `${countOf(number("pictures"), { one: "bilete manglar", other: "bilete manglar" }, "nn")} ein tekst for dei som ikkje ser dei.`,
      "speaker-to-come": ({ number }) =>
        `${countOf(number("speakers"), { one: "innleiar er ikkje stadfesta", other: "innleiarar er ikkje stadfesta" }, "nn")}.`,
      "speaker-unconfirmed": ({ number }) =>
        `${countOf(number("speakers"), { one: "innleiar", other: "innleiarar" }, "nn")} har ikkje svart på invitasjonen.`,
      "speaker-not-coming": ({ number }) =>
        `${countOf(number("speakers"), { one: "innleiar", other: "innleiarar" }, "nn")} har svart nei, og står framleis i programmet.`,
      "vague-link": ({ text }) =>
        `Lenkja «${text("text")}» seier ikkje kvar ho fører. Skriv det ho fører til.`,
      "other-language": ({ text }) =>
        `Teksten er merkt som ${named(text("lang"))}, men ser ut som ${named(text("seems"))}. Skjermlesarar les han feil.`,
    },
  },
  look: {
    heading: "Sjå det som dei påmelde ser",
    page: "Sida",
    letter: "Brevet",
    calendar: "Kalenderoppføringa",
    rehearsal: "Send ei prøve til deg sjølv",
  },
  so: {
    heading: "Slik er det no",
    address: "Adresse",
    changeAddress: "Endre adressa",
    lists: "Lister, søk og kalendrar",
    isListed: "Arrangementet står i lister, søk og kalendrar.",
    isUnlisted: "Arrangementet står ikkje i lister, søk eller kalendrar. Alle som har adressa, ser sida.",
    unlist: "Ta ut av listene",
    list: "Set i listene",
    held: "Gjennomført",
    isHeld: "Arrangementet står som gjennomført.",
    isNotHeld: "Datoen er ikkje kjend, og arrangementet står som komande.",
    markHeld: "Merk som gjennomført",
    unmarkHeld: "Fjern merket",
    archive: "Arkiv",
    willBeArchived: "Går i arkivet av seg sjølv når det er over. Adressa er den same.",
    isArchived: "Står i arkivet, med opptak, presentasjonar og omtale når dei er lagde til.",
    page: "Sida",
    withdraw: "Trekk tilbake sida",
    restore: "Legg sida tilbake",
    calling: "Avlysing",
    callOff: "Avlys arrangementet",
    isCalledOff: "Arrangementet er avlyst.",
    seeCallingOff: "Sjå avlysinga",
    related: "Andre arrangement",
    relate: "Vis til tidlegare og liknande",
  },
  withdrawal: {
    heading: "Trekk tilbake sida",
    restoreHeading: "Legg sida tilbake",
    consequences: [
      "Adressa svarer at innhaldet er fjerna. Sida forsvinn frå lister, søk og kalendrar.",
      "Ingen får melding. Dei påmelde held på plassen sin og invitasjonen i kalenderen.",
      "Du kan leggje sida tilbake når du vil.",
    ],
    people: (count) =>
      `${countOf(count, { one: "person er påmeld", other: "personar er påmelde" }, "nn")}. Blir det ikkje noko av, bør du avlyse i staden, så får dei vite det.`,
    callOff: "Avlys i staden",
    restoreConsequences: ["Sida står igjen på den same adressa, slik ho var. Ingen får melding."],
    withdraw: "Trekk tilbake sida",
    restore: "Legg sida tilbake",
    draft: "Utkastet er ikkje publisert, og har inga side å trekkje tilbake.",
  },
  address: {
    heading: "Endre adressa",
    label: "Ny adresse",
    about: (base) =>
      `Står etter ${base}. Skriv det som ein tittel: mellomrom blir bindestrek, og æ, ø og å blir ae, o og a.`,
    mark: "Må fyllast ut",
    consequences: "Den gamle adressa fører til den nye, så lenkjer som er delte, verkar framleis.",
    draftConsequences: "Også eit utkast kan de som arrangerer, nå på adressa det hadde før.",
    button: "Endre adressa",
    empty: "Skriv ei adresse med minst éin bokstav eller eit tal.",
    tooLong: "Skriv høgst 120 teikn.",
  },
};
