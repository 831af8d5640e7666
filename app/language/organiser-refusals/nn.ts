import { kindsOf, sizeOf } from "#app/language/files.ts";
import { countOf } from "../counts.ts";
import type { OrganiserSentences } from "../organiser-refusals.ts";

const people = (count: number) => countOf(count, { one: "person", other: "personar" }, "nn");

/** Why not, and what now, to an organiser in nynorsk. */
export const nn: OrganiserSentences = {
  "no-such-event": "Vi finn ikkje arrangementet.",
  "no-such-registration": "Vi finn ikkje påmeldinga.",
  "no-such-series": "Vi finn ikkje serien hos arrangøren.",
  "no-such-organisation": "Vi finn ikkje verksemda.",
  "no-such-part": "Vi finn ikkje valet. Det kan vere fjerna av ein annan.",
  "no-such-session": "Vi finn ikkje programposten. Han kan vere fjerna av ein annan.",
  "no-such-talk": "Vi finn ikkje innlegget. Det kan vere fjerna av ein annan.",
  "no-such-room": "Vi finn ikkje rommet. Det kan vere fjerna av ein annan.",
  "no-such-track": "Vi finn ikkje sporet. Det kan vere fjerna av ein annan.",
  "no-such-appearance": "Vi finn ikkje innleiaren. Namnet kan vere fjerna av ein annan.",
  "no-such-question": "Spørsmåla er endra av ein annan. Last sida på nytt.",
  "no-such-material": "Vi finn det ikkje. Det kan vere fjerna av ein annan.",
  "no-such-date": "Vi finn ikkje datoen. Han kan vere fjerna av ein annan.",
  "no-such-offer": "Vi finn ikkje tilbodet hos arrangøren.",
  "no-such-place": "Rommet høyrer ikkje til staden du valde. Vel stad og rom på nytt.",
  "event-cancelled": "Arrangementet er avlyst. Angre avlysinga før du endrar det.",
  "event-started": "Arrangementet har byrja.",
  "event-full": "Det er ingen ledige plassar. Auk talet, eller gi plassen likevel og oppgi ein grunn.",
  "part-full": "Det er fullt på eitt av vala.",
  "same-address-twice": "Denne adressa er allereie påmeld.",
  "not-held": "Påmeldinga er ikkje lenger slik sida viste. Last sida på nytt.",
  "offer-ended": "Tilbodet om plass er ute.",
  "nobody-waits": "Ingen andre ventar på plassen: personen ville fått han igjen med ein gong.",
  "line-skipped-without-reason": "Andre har venta lenger. Oppgi ein grunn.",
  "not-their-contact": "Adressa høyrer ikkje til verksemda.",
  "not-their-people": "Lista har namn som ikkje er melde på frå verksemda.",
  "plan-outdated": "Påmeldingane er endra sidan fordelinga vart vist. Sjå på den nye før du godkjenner.",
  "too-many-letters": "Det er sendt mange brev til denne adressa. Prøv igjen om ein time.",
  "too-many-forms": "Det har kome mange skjema på kort tid. Prøv igjen om litt.",
  "letter-not-failed": "Brevet har ikkje feila lenger.",
  "already-announced": "Breva har byrja å gå ut, og det kan ikkje angrast.",
  "time-skipped":
    "Dette klokkeslettet finst ikkje: klokka blir stilt fram den natta. Vel eit anna klokkeslett.",
  "time-ambiguous":
    "Dette klokkeslettet kjem to gonger: klokka blir stilt tilbake den natta. Vel eit anna klokkeslett.",
  "ends-before-start": "Slutten må kome etter starten.",
  "event-undated": "Arrangementet har ingen dato enno. Set datoen først.",
  "slug-taken": ({ text }) => `Adressa «${text("slug")}» er i bruk, eller har vore det. Vel ei anna.`,
  "same-event": "Eit arrangement kan ikkje vise til seg sjølv.",
  "in-use": "Dette er i bruk i programmet. Flytt det som bruker det, først.",
  "nothing-to-undo": "Det er ingenting å angre.",
  "not-ready-to-publish": ({ blockers }) =>
    `Arrangementet kan ikkje visast enno. ${countOf(blockers.length, { one: "ting", other: "ting" }, "nn")} må rettast først.`,
  "capacity-below-taken": ({ number }) =>
    `${people(number("taken"))} har allereie plass. Set talet til minst ${number("taken")}, eller stadfest at dei beheld plassen.`,
  "seats-taken": ({ number }) =>
    `${people(number("registered"))} er eller har vore påmelde her. Set talet på plassar til 0 i staden, eller steng påmeldinga.`,
  "answers-awaited": ({ number }) => `${people(number("received"))} ventar på svar. Gi dei svar først.`,
  "question-has-answers": ({ number }) =>
    `${people(number("answers"))} har svart. Stadfest at svara skal slettast, eller still eit nytt spørsmål.`,
  "part-chosen": ({ number }) =>
    `${people(number("people"))} har valt dette. Stadfest at valet deira skal falle bort.`,
  "stale-version": ({ text, clock }) =>
    `${text("name") || "Ein annan"} har lagra her${clock ? ` kl. ${clock}` : ""}, etter at du opna sida. Det du skreiv, er ikkje lagra. Sjå begge delar, og vel kva som skal stå.`,
  "no-such-letter": "Vi finn ikkje brevet. Det kan vere kasta av ein annan.",
  "letter-approved": "Brevet er alt på veg, og kan ikkje endrast.",
  "letter-without-text": "Skriv brevet først.",
  "nobody-to-write-to": "Ingen passar til det du har valt. Vel andre mottakarar.",
  "recipients-changed": ({ number }) =>
    `Det er ${people(number("people"))} som får brevet no. Sjå over, og send på nytt.`,
  "nobody-left-to-write-to": "Ingen å skrive til: namn og adresser er sletta, eller ingen hadde plass.",
  "event-not-over": "Arrangementet er ikkje over enno.",
  "nothing-out":
    "Det er ikkje noko å vise til enno. Legg ut eit opptak, ein presentasjon eller ei oppsummering på ei side som er publisert.",
  "article-not-ready": "Artikkelen kan ikkje publiserast enno. Sida seier kva som manglar.",
  "no-such-article": "Vi finn ikkje artikkelen.",
  "no-such-picture": "Vi finn ikkje biletet. Det kan vere fjerna av ein annan.",
  "picture-without-alt": "Skriv kva biletet viser. Dei som ikkje ser det, får det lese opp.",
  "last-owner": "Verksemda må ha minst éin eigar. Gjer ein annan til eigar først.",
  "no-such-member": "Personen høyrer ikkje til verksemda lenger.",
  "no-such-file": "Fila finst ikkje lenger.",
  "no-such-upload": "Opplastinga er avslutta eller for gammal. Vel fila på nytt.",
  "upload-not-whole": "Heile fila kom ikkje fram. Prøv igjen.",
  "file-empty": "Fila er tom. Vel ei anna.",
  "file-too-large": ({ number }) =>
    `Fila er for stor: ${sizeOf(number("most"), "nn")} er det meste. Del henne opp, eller lagre henne med mindre bilete.`,
  "speaker-files-full": ({ number }) =>
    `Det er ikkje plass til fleire filer her: ${sizeOf(number("most"), "nn")} er det meste for éin innleiar. Fjern ei gammal fil først.`,
  "event-files-full": ({ number }) =>
    `Det er ikkje plass til fleire filer: ${sizeOf(number("most"), "nn")} er det meste for eitt arrangement. Fjern gamle filer først.`,
  "disk-full": "Det er ikkje plass til fila hos oss no. Gi arrangøren beskjed, og prøv igjen seinare.",
  "file-type-refused": ({ text }) =>
    `Innhaldet i fila er ikkje av eit slag vi tek imot. Det kan vere ${kindsOf(text("kinds"), "nn")}.`,
  "file-has-macros":
    "Fila inneheld makroar. Lagre henne utan makroar, til dømes som .pptx, og last henne opp igjen.",
  "archive-unsafe":
    "Vi kan ikkje ta imot arkivet: det er øydelagt eller låst, eller det blir pakka ut til for mykje eller utanfor si eiga mappe. Pakk filene på nytt utan passord.",
  "picture-unreadable": ({ number }) =>
    `Vi kan ikkje lese biletet, eller det har meir enn ${number("most")} megapikslar. Lagre det mindre, som .jpg eller .png.`,
  "portrait-too-small": "Biletet er for lite. Det må vere minst 160 punkt breitt og 200 høgt.",
  "file-infected": "Virusskannaren fann skadeleg programvare i fila. Ho er sletta. Bruk ein annan kopi.",
  "slides-held-back": "Presentasjonen kan ikkje publiserast no. Sida seier kvifor.",
  system: "Orsak, noko gjekk gale hos oss. Prøv igjen om litt.",
};
