import { countOf } from "../counts.ts";

const of = (one: string, other: string) => (count: number) => countOf(count, { one, other }, "nb");

/** How accessible a file is and how to mend it, in bokmål. */
export const nb = {
  heading: "Kan alle lese filen?",
  why: "Offentlige virksomheter må etter loven publisere filer som alle kan bruke, også de som får dem lest opp.",
  first: (what: string) => `Det viktigste først: ${what}`,
  more: "Deretter",
  inOrder: "I orden",
  mend: "Slik retter du det",
  allFine: "Vi fant ingenting å rette.",
  limits: "Sjekken finner det et program kan finne. Om rekkefølgen og tekstene gir mening, må du selv se.",
  anew: "Last opp filen på nytt når den er rettet. Da sjekkes den igjen.",
  notYet: "Filen er ikke sjekket ennå. Det tar vanligvis under et minutt.",
  checked: (at: string) => `Sjekket ${at}.`,
  read: (read: string, all: string) => `De første ${read} av ${all} er sjekket.`,
  severity: { must: "Må rettes", should: "Bør rettes", fine: "I orden" },
  sides: of("side", "sider"),
  slides: of("lysbilde", "lysbilder"),
  onSides: (numbers: string, _count: number) => `Side ${numbers}.`,
  onSlides: (numbers: string, _count: number) => `Lysbilde ${numbers}.`,
  andMore: (count: number) => `${count} til`,
  thumbnails: "Sidene i filen",
  thumbnail: (page: number, pages: number) => `Side ${page} av ${pages}`,
  fault: {
    broken: "Filen lar seg ikke åpne. Den kan ha blitt ødelagt på veien.",
    locked: "Filen er låst med passord, så ingen kan lese den.",
    "assistive-access": "Filen er sperret slik at skjermlesere ikke får lese den.",
    text: "Sider uten tekst. Står det noe på dem, er det et bilde av tekst, som ikke kan leses opp.",
    tags: "Filen mangler koder for overskrifter, lister og leserekkefølge (tagger), så den kan ikke leses opp i riktig rekkefølge.",
    "slide-titles":
      "Lysbilder uten tittel. Titlene er det man finner fram etter når man ikke ser lysbildene.",
    "alt-texts": "Bilder uten alternativ tekst. Den som ikke ser dem, får ikke vite hva de viser.",
    captions: "Video uten teksting.",
    language: "Filen sier ikke hvilket språk den er på, så den kan bli lest opp med feil uttale.",
    title: "Filen har ingen egen tittel, bare et filnavn.",
    "spoken-language":
      "Teksten er merket med et annet språk enn det den er skrevet på, og blir lest opp med feil uttale.",
    "reading-order": "Noe annet blir lest opp før tittelen på lysbildet.",
    "unlike-titles": "Flere lysbilder har samme tittel, så de er vanskelige å skille fra hverandre.",
    "written-alt-texts": "Alternative tekster som er laget av et program. Se om de stemmer.",
    "table-headers": "Tabeller uten overskriftsrad.",
    headings: "Ingen overskrifter er merket som overskrifter.",
    "title-shown": "Filen har en tittel, men leseren viser filnavnet.",
    "unreadable-kind": "Denne typen fil kan vi ikke sjekke. Det betyr ikke at noe er galt.",
    "gave-up":
      "Filen kunne ikke sjekkes: den er for stor eller for sammensatt. Det betyr ikke at noe er galt.",
    "under-way": "Filen blir sjekket nå.",
  },
  fine: {
    text: "Teksten kan leses opp",
    tags: "Overskrifter og rekkefølge er merket (tagget)",
    "slide-titles": "Alle lysbilder har tittel",
    "alt-texts": "Bildene har alternativ tekst",
    captions: "Videoen er tekstet",
    language: "Språket er angitt",
    title: "Filen har en tittel",
    "reading-order": "Tittelen leses først",
    "unlike-titles": "Titlene er ulike",
    "table-headers": "Tabellene har overskriftsrad",
    headings: "Overskrifter er merket",
    "title-shown": "Tittelen vises i leseren",
  },
  how: {
    broken: {
      all: "Åpne filen hos deg. Går det bra, last den opp på nytt. Hvis ikke, lagre den på nytt først.",
    },
    locked: { all: "Lagre filen uten passord, og last den opp på nytt." },
    "assistive-access": {
      acrobat: "Fil → Egenskaper → Sikkerhet: velg «Ingen sikkerhet».",
      all: "Lag PDF-en på nytt uten sikkerhetsinnstillinger.",
    },
    text: {
      all: "Lag PDF-en direkte fra programmet filen er skrevet i, ikke med en skanner eller «Skriv ut til PDF».",
      acrobat: "Er den skannet: Skann og OCR → Gjenkjenn tekst.",
    },
    tags: {
      powerpoint:
        "Fil → Lagre som → PDF → Alternativer: kryss av for «Dokumentstrukturkoder for tilgjengelighet». Gjelder også Word. På Mac: velg «Best for elektronisk distribusjon og tilgjengelighet».",
      keynote: "Arkiv → Eksporter til → PDF: slå på tilgjengelighet under avanserte valg.",
      libreoffice: "Fil → Eksporter som → PDF: kryss av for «Universell tilgjengelighet (PDF/UA)».",
      acrobat:
        "Tilgjengelighet → Merk dokument automatisk. Best blir det likevel fra programmet filen er laget i.",
    },
    "slide-titles": {
      powerpoint:
        "Se gjennom → Kontroller tilgjengelighet, og velg «Legg til lysbildetittel». En tittel du ikke vil vise, kan skjules.",
      keynote: "Format → Lysbildeoppsett: kryss av for tittel.",
      libreoffice: "Velg et oppsett med tittel, og skriv den i tittelfeltet.",
    },
    "alt-texts": {
      powerpoint:
        "Høyreklikk bildet → Vis alternativ tekst. Er det bare pynt, kryss av for «Merk som dekorativt».",
      keynote: "Velg bildet → Format → Bilde → Beskrivelse.",
      libreoffice: "Høyreklikk bildet → Alternativ tekst.",
      acrobat: "Tilgjengelighet → Angi alternativ tekst.",
    },
    captions: {
      powerpoint: "Velg videoen → Avspilling → Sett inn teksting (en WebVTT-fil).",
      all: "Eller last opp en tekstet video og lenk til den.",
    },
    language: {
      powerpoint: "Se gjennom → Språk → Angi korrekturspråk, og lag PDF-en på nytt.",
      libreoffice: "Verktøy → Innstillinger → Språk, og eksporter på nytt.",
      acrobat: "Fil → Egenskaper → Avansert → Språk.",
    },
    title: {
      powerpoint: "Fil → Informasjon → Egenskaper → Tittel. Gjelder også Word.",
      libreoffice: "Fil → Egenskaper → Beskrivelse → Tittel.",
      acrobat: "Fil → Egenskaper → Beskrivelse → Tittel.",
    },
    "spoken-language": {
      powerpoint:
        "Merk all tekst (Ctrl+A) → Se gjennom → Språk → Angi korrekturspråk. I PDF: lag den så på nytt.",
      libreoffice: "Verktøy → Språk → For all tekst.",
      acrobat: "Fil → Egenskaper → Avansert → Språk.",
    },
    "reading-order": {
      powerpoint: "Hjem → Ordne → Utvalgsrute: det nederste leses først. Dra tittelen nederst.",
      keynote: "Vis → Vis objektliste: det nederste leses først.",
      libreoffice: "Høyreklikk tittelen → Ordne → Send bakerst.",
    },
    "unlike-titles": {
      all: "Gi hvert lysbilde sin egen tittel, for eksempel «Status: økonomi» og «Status: folk», eller «1 av 2».",
    },
    "written-alt-texts": {
      powerpoint: "Høyreklikk bildet → Vis alternativ tekst, og skriv hva som er viktig i bildet her.",
    },
    "table-headers": { powerpoint: "Klikk i tabellen → Tabellutforming: kryss av for «Overskriftsrad»." },
    headings: {
      powerpoint:
        "I Word: bruk stilene «Overskrift 1», «Overskrift 2». I PowerPoint: bruk tittelfeltene. Lag så PDF-en på nytt.",
      libreoffice: "Bruk stilene for overskrifter, og eksporter på nytt.",
      acrobat: "Tilgjengelighet → Leserekkefølge: merk overskriftene.",
    },
    "title-shown": {
      acrobat: "Fil → Egenskaper → Åpningsvisning → Vis: Dokumenttittel.",
      libreoffice: "Eksporter som PDF → Brukergrensesnitt: «Vis dokumenttittel».",
    },
    "unreadable-kind": { all: "Last gjerne opp filen som PDF eller PowerPoint også, så kan den sjekkes." },
    "gave-up": { powerpoint: "Se gjennom → Kontroller tilgjengelighet viser det samme hos deg." },
    "under-way": {},
  },
  program: {
    powerpoint: "PowerPoint",
    keynote: "Keynote",
    libreoffice: "LibreOffice",
    acrobat: "Acrobat",
    all: "Uansett program",
  },
};
