import type { Blocker } from "#app/events/checklist/blockers.ts";
import type { Missing } from "#app/events/checklist/checklist.ts";
import { countOf } from "../../counts.ts";

/** What a point of the checklist names. */
export interface PointFacts {
  readonly text: (name: string) => string;
  readonly number: (name: string) => number;
}
export type PointSentence = string | ((facts: PointFacts) => string);

const languageNames: Record<string, string> = { nb: "bokmål", nn: "nynorsk", en: "engelsk" };
const named = (lang: string) => languageNames[lang] ?? lang;

/** What the page of publication says, in bokmål. */
export const nb = {
  heading: "Publisering",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  draft: "Dette er et utkast. Bare dere som arrangerer, ser det.",
  public: (at: string) => `Siden er publisert ${at}, og kan ses av alle.`,
  unlisted: (at: string) => `Siden er publisert ${at}. Bare de som har adressen, finner den.`,
  cancelled: (at: string) => `Arrangementet ble avlyst ${at}. Siden står og sier det.`,
  withdrawn: (at: string) => `Siden ble trukket tilbake ${at}. Adressen svarer at innholdet er fjernet.`,
  publish: "Publiser",
  publishAbout:
    "Siden blir synlig for alle med en gang, og påmeldingen åpner som du har valgt. Ingen får brev.",
  done: {
    published: "Siden er publisert.",
    listed: "Siden står i listene igjen.",
    unlisted: "Siden er tatt ut av listene.",
    held: "Arrangementet står som gjennomført.",
    "not-held": "Arrangementet står ikke lenger som gjennomført.",
    withdrawn: "Siden er trukket tilbake.",
    restored: "Siden er på plass igjen.",
    address: "Adressen er endret. Den gamle fører hit.",
    rehearsed: "Prøvebrevet er på vei.",
  } as Readonly<Record<string, string>>,
  checklist: {
    blockers: "Må rettes først",
    missing: "Mangler",
    missingAbout: "Siden kan publiseres uten dette, men blir bedre med.",
    nothing: "Ingenting mangler.",
    mend: {
      texts: "Til innholdet",
      place: "Til når og hvor",
      registration: "Til påmeldingen",
      contact: "Til kontakt",
      programme: "Til programmet",
      speakers: "Til innlederne",
    },
    blocker: {
      "no-title": "Arrangementet har ingen tittel.",
      "no-place": "Det er ikke sagt hvor det er.",
      "no-seats": "Det er ikke sagt om en deltar i salen eller på strøm.",
      "no-capacity": "Antall plasser er 0, og ingen kan melde seg på.",
      "no-registration-address": "Påmeldingen går på e-post, men adressen mangler.",
      "no-registration-site": "Påmeldingen skjer et annet sted, men det er ikke sagt hvor.",
      "no-pointer": "Det er ikke sagt hvordan en melder seg på.",
      "deadline-after-start": "Påmeldingsfristen er etter at arrangementet begynner.",
      "opens-after-deadline": "Påmeldingen åpner først når fristen er ute.",
    } satisfies Record<Blocker, PointSentence> as Record<Blocker, PointSentence>,
    point: {
      "time-unknown": "Tidspunktet er ikke bestemt.",
      "place-unknown": "Stedet er ikke bestemt.",
      "deadline-passed": "Påmeldingsfristen er allerede ute: ingen kan melde seg på.",
      "no-lead": "Siden har ingen tekst om hva det handler om.",
      "no-audience": "Det står ikke hvem arrangementet er for.",
      "no-contact": "Det står ikke hvem en kan spørre.",
      "no-spoken-language": "Det står ikke hvilket språk det snakkes.",
      "no-stream-address": "Adressen til strømmen mangler.",
      "no-accessibility": "Det står ikke om stedet har trinnfri adkomst eller teleslynge.",
      "no-alt-text": ({ number }) =>
        `${countOf(number("pictures"), { one: "bilde mangler", other: "bilder mangler" }, "nb")} en tekst for dem som ikke ser dem.`,
      "speaker-to-come": ({ number }) =>
        `${countOf(number("speakers"), { one: "innleder er ikke bekreftet", other: "innledere er ikke bekreftet" }, "nb")}.`,
      "speaker-unconfirmed": ({ number }) =>
        `${countOf(number("speakers"), { one: "innleder", other: "innledere" }, "nb")} har ikke svart på invitasjonen.`,
      "speaker-not-coming": ({ number }) =>
        `${countOf(number("speakers"), { one: "innleder", other: "innledere" }, "nb")} har svart nei, og står ennå i programmet.`,
      "vague-link": ({ text }) =>
        `Lenken «${text("text")}» sier ikke hvor den fører. Skriv det den fører til.`,
      "other-language": ({ text }) =>
        `Teksten er merket som ${named(text("lang"))}, men ser ut som ${named(text("seems"))}. Skjermlesere leser den feil.`,
    } satisfies Record<Missing, PointSentence> as Record<Missing, PointSentence>,
  },
  look: {
    heading: "Se det som de påmeldte ser",
    page: "Siden",
    letter: "Brevet",
    calendar: "Kalenderoppføringen",
    rehearsal: "Send en prøve til deg selv",
  },
  so: {
    heading: "Slik er det nå",
    address: "Adresse",
    changeAddress: "Endre adressen",
    lists: "Lister, søk og kalendere",
    isListed: "Arrangementet står i lister, søk og kalendere.",
    isUnlisted: "Arrangementet står ikke i lister, søk eller kalendere. Alle som har adressen, ser siden.",
    unlist: "Ta ut av listene",
    list: "Sett i listene",
    held: "Gjennomført",
    isHeld: "Arrangementet står som gjennomført.",
    isNotHeld: "Datoen er ikke kjent, og arrangementet står som kommende.",
    markHeld: "Merk som gjennomført",
    unmarkHeld: "Fjern merket",
    archive: "Arkiv",
    willBeArchived: "Går i arkivet av seg selv når det er over. Adressen er den samme.",
    isArchived: "Står i arkivet, med opptak, presentasjoner og omtale når de er lagt til.",
    page: "Siden",
    withdraw: "Trekk tilbake siden",
    restore: "Legg siden tilbake",
    calling: "Avlysning",
    callOff: "Avlys arrangementet",
    isCalledOff: "Arrangementet er avlyst.",
    seeCallingOff: "Se avlysningen",
    related: "Andre arrangementer",
    relate: "Vis til tidligere og beslektede",
  },
  withdrawal: {
    heading: "Trekk tilbake siden",
    restoreHeading: "Legg siden tilbake",
    consequences: [
      "Adressen svarer at innholdet er fjernet. Siden forsvinner fra lister, søk og kalendere.",
      "Ingen får beskjed. De påmeldte beholder plassen sin og invitasjonen i kalenderen.",
      "Du kan legge siden tilbake når du vil.",
    ] as readonly string[],
    people: (count: number) =>
      `${countOf(count, { one: "person er påmeldt", other: "personer er påmeldt" }, "nb")}. Blir det ikke noe av, bør du avlyse i stedet, så får de vite det.`,
    callOff: "Avlys i stedet",
    restoreConsequences: [
      "Siden står igjen på den samme adressen, som den var. Ingen får beskjed.",
    ] as readonly string[],
    withdraw: "Trekk tilbake siden",
    restore: "Legg siden tilbake",
    draft: "Utkastet er ikke publisert, og har ingen side å trekke tilbake.",
  },
  address: {
    heading: "Endre adressen",
    label: "Ny adresse",
    about: (base: string) =>
      `Står etter ${base}. Skriv det som en tittel: mellomrom blir bindestrek, og æ, ø og å blir ae, o og a.`,
    mark: "Må fylles ut",
    consequences: "Den gamle adressen fører til den nye, så lenker som er delt, virker fortsatt.",
    draftConsequences: "Også et utkast kan nås på adressen det hadde før, for dere som arrangerer.",
    button: "Endre adressen",
    empty: "Skriv en adresse med minst én bokstav eller et tall.",
    tooLong: "Skriv høyst 120 tegn.",
  },
};
