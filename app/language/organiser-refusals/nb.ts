import { kindsOf, sizeOf } from "#app/language/files.ts";
import { countOf } from "../counts.ts";
import type { OrganiserSentences } from "../organiser-refusals.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personer" }, "nb");

/** Why not, and what now, to an organiser in bokmål. */
export const nb: OrganiserSentences = {
  "no-such-event": "Vi finner ikke arrangementet.",
  "no-such-registration": "Vi finner ikke påmeldingen.",
  "no-such-series": "Vi finner ikke serien hos arrangøren.",
  "no-such-organisation": "Vi finner ikke virksomheten.",
  "no-such-part": "Vi finner ikke valget. Det kan være fjernet av en annen.",
  "no-such-session": "Vi finner ikke programposten. Den kan være fjernet av en annen.",
  "no-such-talk": "Vi finner ikke innlegget. Det kan være fjernet av en annen.",
  "no-such-room": "Vi finner ikke rommet. Det kan være fjernet av en annen.",
  "no-such-track": "Vi finner ikke sporet. Det kan være fjernet av en annen.",
  "no-such-appearance": "Vi finner ikke innlederen. Navnet kan være fjernet av en annen.",
  "no-such-question": "Spørsmålene er endret av en annen. Last siden på nytt.",
  "no-such-material": "Vi finner det ikke. Det kan være fjernet av en annen.",
  "no-such-date": "Vi finner ikke datoen. Den kan være fjernet av en annen.",
  "no-such-offer": "Vi finner ikke tilbudet hos arrangøren.",
  "no-such-place": "Rommet hører ikke til stedet du valgte. Velg sted og rom på nytt.",
  "event-cancelled": "Arrangementet er avlyst. Angre avlysningen før du endrer det.",
  "event-started": "Arrangementet har begynt.",
  "event-full": "Det er ingen ledige plasser. Øk antallet, eller gi plassen likevel og oppgi en grunn.",
  "part-full": "Det er fullt på et av valgene.",
  "same-address-twice": "Denne adressen er allerede påmeldt.",
  "not-held": "Påmeldingen er ikke lenger slik siden viste. Last siden på nytt.",
  "offer-ended": "Tilbudet om plass er ute.",
  "nobody-waits": "Ingen andre venter på plassen: personen ville fått den igjen med en gang.",
  "line-skipped-without-reason": "Andre har ventet lenger. Oppgi en grunn.",
  "not-their-contact": "Adressen hører ikke til virksomheten.",
  "not-their-people": "Listen har navn som ikke er meldt på fra virksomheten.",
  "plan-outdated": "Påmeldingene er endret siden fordelingen ble vist. Se på den nye før du godkjenner.",
  "too-many-letters": "Det er sendt mange brev til denne adressen. Prøv igjen om en time.",
  "too-many-forms": "Det har kommet mange skjemaer på kort tid. Prøv igjen om litt.",
  "letter-not-failed": "Brevet er ikke feilet lenger.",
  "already-announced": "Brevene er begynt å gå ut, og det kan ikke angres.",
  "time-skipped":
    "Dette klokkeslettet finnes ikke: klokken stilles fram den natten. Velg et annet klokkeslett.",
  "time-ambiguous":
    "Dette klokkeslettet kommer to ganger: klokken stilles tilbake den natten. Velg et annet klokkeslett.",
  "ends-before-start": "Slutten må komme etter starten.",
  "event-undated": "Arrangementet har ingen dato ennå. Sett datoen først.",
  "slug-taken": ({ text }) => `Adressen «${text("slug")}» er i bruk, eller har vært det. Velg en annen.`,
  "same-event": "Et arrangement kan ikke vise til seg selv.",
  "in-use": "Dette er i bruk i programmet. Flytt det som bruker det, først.",
  "nothing-to-undo": "Det er ingenting å angre.",
  "not-ready-to-publish": ({ blockers }) =>
    `Arrangementet kan ikke vises ennå. ${countOf(blockers.length, { one: "ting", other: "ting" }, "nb")} må rettes først.`,
  "capacity-below-taken": ({ number }) =>
    `${people(number("taken"))} har allerede plass. Sett antallet til minst ${number("taken")}, eller bekreft at de beholder plassen.`,
  "seats-taken": ({ number }) =>
    `${people(number("registered"))} er eller har vært påmeldt her. Sett antall plasser til 0 i stedet, eller steng påmeldingen.`,
  "answers-awaited": ({ number }) => `${people(number("received"))} venter på svar. Gi dem svar først.`,
  "question-has-answers": ({ number }) =>
    `${people(number("answers"))} har svart. Bekreft at svarene skal slettes, eller still et nytt spørsmål.`,
  "part-chosen": ({ number }) =>
    `${people(number("people"))} har valgt dette. Bekreft at valget deres skal falle bort.`,
  "stale-version": ({ text, clock }) =>
    `${text("name") || "En annen"} har lagret her${clock ? ` kl. ${clock}` : ""}, etter at du åpnet siden. Det du skrev, er ikke lagret. Se begge deler, og velg hva som skal stå.`,
  "no-such-letter": "Vi finner ikke brevet. Det kan være kastet av en annen.",
  "letter-approved": "Brevet er allerede på vei, og kan ikke endres.",
  "letter-without-text": "Skriv brevet først.",
  "nobody-to-write-to": "Ingen passer til det du har valgt. Velg andre mottakere.",
  "recipients-changed": ({ number }) =>
    `Det er ${people(number("people"))} som får brevet nå. Se over, og send på nytt.`,
  "nobody-left-to-write-to": "Ingen å skrive til: navn og adresser er slettet, eller ingen hadde plass.",
  "event-not-over": "Arrangementet er ikke over ennå.",
  "nothing-out":
    "Det er ikke noe å vise til ennå. Legg ut et opptak, en presentasjon eller en oppsummering på en side som er publisert.",
  "article-not-ready": "Artikkelen kan ikke publiseres ennå. Siden sier hva som mangler.",
  "no-such-article": "Vi finner ikke artikkelen.",
  "no-such-picture": "Vi finner ikke bildet. Det kan være fjernet av en annen.",
  "picture-without-alt": "Skriv hva bildet viser. De som ikke ser det, får det lest opp.",
  "last-owner": "Virksomheten må ha minst én eier. Gjør en annen til eier først.",
  "no-such-member": "Personen hører ikke til virksomheten lenger.",
  "no-such-file": "Filen finnes ikke lenger.",
  "no-such-upload": "Opplastingen er avsluttet eller for gammel. Velg filen på nytt.",
  "upload-not-whole": "Hele filen kom ikke fram. Prøv igjen.",
  "file-empty": "Filen er tom. Velg en annen.",
  "file-too-large": ({ number }) =>
    `Filen er for stor: ${sizeOf(number("most"), "nb")} er det meste. Del den opp, eller lagre den med mindre bilder.`,
  "speaker-files-full": ({ number }) =>
    `Det er ikke plass til flere filer her: ${sizeOf(number("most"), "nb")} er det meste for én innleder. Fjern en gammel fil først.`,
  "event-files-full": ({ number }) =>
    `Det er ikke plass til flere filer: ${sizeOf(number("most"), "nb")} er det meste for ett arrangement. Fjern gamle filer først.`,
  "disk-full": "Det er ikke plass til filen hos oss nå. Gi arrangøren beskjed, og prøv igjen senere.",
  "file-type-refused": ({ text }) =>
    `Innholdet i filen er ikke av et slag vi tar imot. Det kan være ${kindsOf(text("kinds"), "nb")}.`,
  "file-has-macros":
    "Filen inneholder makroer. Lagre den uten makroer, for eksempel som .pptx, og last den opp igjen.",
  "archive-unsafe":
    "Arkivet kan ikke tas imot: det er ødelagt eller låst, eller det pakkes ut til for mye eller utenfor sin egen mappe. Pakk filene på nytt uten passord.",
  "picture-unreadable": ({ number }) =>
    `Bildet kan ikke leses, eller det har mer enn ${number("most")} megapiksler. Lagre det mindre, som .jpg eller .png.`,
  "portrait-too-small": "Bildet er for lite. Det må være minst 160 punkter bredt og 200 høyt.",
  "file-infected": "Virusskanneren fant skadelig programvare i filen. Den er slettet. Bruk en annen kopi.",
  "slides-held-back": "Presentasjonen kan ikke publiseres nå. Siden sier hvorfor.",
  system: "Beklager, noe gikk galt hos oss. Prøv igjen om litt.",
};
