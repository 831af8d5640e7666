import { countOf } from "../counts.ts";

const of = (one: string, other: string) => (count: number) => countOf(count, { one, other }, "nn");

/** How accessible a file is and how to mend it, in nynorsk. */
export const nn = {
  heading: "Kan alle lese fila?",
  why: "Offentlege verksemder må etter lova publisere filer som alle kan bruke, også dei som får dei lesne opp.",
  first: (what: string) => `Det viktigaste først: ${what}`,
  more: "Deretter",
  inOrder: "I orden",
  mend: "Slik rettar du det",
  allFine: "Vi fann ingenting å rette.",
  limits: "Sjekken finn det eit program kan finne. Om rekkjefølgja og tekstane gir meining, må du sjå sjølv.",
  anew: "Last opp fila på nytt når ho er retta. Då blir ho sjekka igjen.",
  notYet: "Fila er ikkje sjekka enno. Det tek vanlegvis under eit minutt.",
  checked: (at: string) => `Sjekka ${at}.`,
  read: (read: string, all: string) => `Dei første ${read} av ${all} er sjekka.`,
  severity: { must: "Må rettast", should: "Bør rettast", fine: "I orden" },
  sides: of("side", "sider"),
  slides: of("lysbilete", "lysbilete"),
  onSides: (numbers: string, _count: number) => `Side ${numbers}.`,
  onSlides: (numbers: string, _count: number) => `Lysbilete ${numbers}.`,
  andMore: (count: number) => `${count} til`,
  thumbnails: "Sidene i fila",
  thumbnail: (page: number, pages: number) => `Side ${page} av ${pages}`,
  fault: {
    broken: "Fila lèt seg ikkje opne. Ho kan ha blitt øydelagd på vegen.",
    locked: "Fila er låst med passord, så ingen kan lese ho.",
    "assistive-access": "Fila er sperra slik at skjermlesarar ikkje får lese ho.",
    text: "Sider utan tekst. Står det noko på dei, er det eit bilete av tekst, som ikkje kan lesast opp.",
    tags: "Fila manglar kodar for overskrifter, lister og leserekkjefølgje (taggar), så ho kan ikkje lesast opp i rett rekkjefølgje.",
    "slide-titles": "Lysbilete utan tittel. Titlane er det ein finn fram etter når ein ikkje ser lysbileta.",
    "alt-texts": "Bilete utan alternativ tekst. Den som ikkje ser dei, får ikkje vite kva dei viser.",
    captions: "Video utan teksting.",
    language: "Fila seier ikkje kva språk ho er på, så ho kan bli lesen opp med feil uttale.",
    title: "Fila har ingen eigen tittel, berre eit filnamn.",
    "spoken-language":
      "Teksten er merkt med eit anna språk enn det han er skriven på, og blir lesen opp med feil uttale.",
    "reading-order": "Noko anna blir lese opp før tittelen på lysbiletet.",
    "unlike-titles": "Fleire lysbilete har same tittel, så dei er vanskelege å skilje frå kvarandre.",
    "written-alt-texts": "Alternative tekstar som er laga av eit program. Sjå om dei stemmer.",
    "table-headers": "Tabellar utan overskriftsrad.",
    headings: "Ingen overskrifter er merkte som overskrifter.",
    "title-shown": "Fila har ein tittel, men lesaren viser filnamnet.",
    "unreadable-kind": "Denne typen fil kan vi ikkje sjekke. Det tyder ikkje at noko er gale.",
    "gave-up":
      "Fila kunne ikkje sjekkast: ho er for stor eller for samansett. Det tyder ikkje at noko er gale.",
    "under-way": "Fila blir sjekka no.",
  },
  fine: {
    text: "Teksten kan lesast opp",
    tags: "Overskrifter og rekkjefølgje er merkte (tagga)",
    "slide-titles": "Alle lysbilete har tittel",
    "alt-texts": "Bileta har alternativ tekst",
    captions: "Videoen er teksta",
    language: "Språket er oppgitt",
    title: "Fila har ein tittel",
    "reading-order": "Tittelen blir lesen først",
    "unlike-titles": "Titlane er ulike",
    "table-headers": "Tabellane har overskriftsrad",
    headings: "Overskrifter er merkte",
    "title-shown": "Tittelen blir vist i lesaren",
  },
  how: {
    broken: {
      all: "Opne fila hos deg. Går det bra, last ho opp på nytt. Om ikkje, lagre ho på nytt først.",
    },
    locked: { all: "Lagre fila utan passord, og last ho opp på nytt." },
    "assistive-access": {
      acrobat: "Fil → Eigenskapar → Tryggleik: vel «Ingen tryggleik».",
      all: "Lag PDF-en på nytt utan tryggleiksinnstillingar.",
    },
    text: {
      all: "Lag PDF-en direkte frå programmet fila er skriven i, ikkje med ein skannar eller «Skriv ut til PDF».",
      acrobat: "Er ho skanna: Skann og OCR → Kjenn att tekst.",
    },
    tags: {
      powerpoint:
        "Fil → Lagre som → PDF → Alternativ: kryss av for «Dokumentstrukturkodar for tilgjenge». Gjeld òg Word. På Mac: vel «Best for elektronisk distribusjon og tilgjenge».",
      keynote: "Arkiv → Eksporter til → PDF: slå på tilgjenge under avanserte val.",
      libreoffice: "Fil → Eksporter som → PDF: kryss av for «Universell tilgjenge (PDF/UA)».",
      acrobat: "Tilgjenge → Merk dokument automatisk. Best blir det likevel frå programmet fila er laga i.",
    },
    "slide-titles": {
      powerpoint:
        "Sjå gjennom → Kontroller tilgjenge, og vel «Legg til lysbiletetittel». Ein tittel du ikkje vil vise, kan skjulast.",
      keynote: "Format → Lysbileteoppsett: kryss av for tittel.",
      libreoffice: "Vel eit oppsett med tittel, og skriv han i tittelfeltet.",
    },
    "alt-texts": {
      powerpoint:
        "Høgreklikk biletet → Vis alternativ tekst. Er det berre pynt, kryss av for «Merk som dekorativt».",
      keynote: "Vel biletet → Format → Bilete → Skildring.",
      libreoffice: "Høgreklikk biletet → Alternativ tekst.",
      acrobat: "Tilgjenge → Set alternativ tekst.",
    },
    captions: {
      powerpoint: "Vel videoen → Avspeling → Set inn teksting (ei WebVTT-fil).",
      all: "Eller last opp ein teksta video og lenk til han.",
    },
    language: {
      powerpoint: "Sjå gjennom → Språk → Vel korrekturspråk, og lag PDF-en på nytt.",
      libreoffice: "Verktøy → Innstillingar → Språk, og eksporter på nytt.",
      acrobat: "Fil → Eigenskapar → Avansert → Språk.",
    },
    title: {
      powerpoint: "Fil → Informasjon → Eigenskapar → Tittel. Gjeld òg Word.",
      libreoffice: "Fil → Eigenskapar → Skildring → Tittel.",
      acrobat: "Fil → Eigenskapar → Skildring → Tittel.",
    },
    "spoken-language": {
      powerpoint:
        "Merk all tekst (Ctrl+A) → Sjå gjennom → Språk → Vel korrekturspråk. I PDF: lag han så på nytt.",
      libreoffice: "Verktøy → Språk → For all tekst.",
      acrobat: "Fil → Eigenskapar → Avansert → Språk.",
    },
    "reading-order": {
      powerpoint: "Heim → Ordne → Utvalsrute: det nedste blir lese først. Dra tittelen nedst.",
      keynote: "Vis → Vis objektliste: det nedste blir lese først.",
      libreoffice: "Høgreklikk tittelen → Ordne → Send bakarst.",
    },
    "unlike-titles": {
      all: "Gi kvart lysbilete sin eigen tittel, til dømes «Status: økonomi» og «Status: folk», eller «1 av 2».",
    },
    "written-alt-texts": {
      powerpoint: "Høgreklikk biletet → Vis alternativ tekst, og skriv kva som er viktig i biletet her.",
    },
    "table-headers": { powerpoint: "Klikk i tabellen → Tabellutforming: kryss av for «Overskriftsrad»." },
    headings: {
      powerpoint:
        "I Word: bruk stilane «Overskrift 1», «Overskrift 2». I PowerPoint: bruk tittelfelta. Lag så PDF-en på nytt.",
      libreoffice: "Bruk stilane for overskrifter, og eksporter på nytt.",
      acrobat: "Tilgjenge → Leserekkjefølgje: merk overskriftene.",
    },
    "title-shown": {
      acrobat: "Fil → Eigenskapar → Opningsvising → Vis: Dokumenttittel.",
      libreoffice: "Eksporter som PDF → Brukargrensesnitt: «Vis dokumenttittel».",
    },
    "unreadable-kind": { all: "Last gjerne opp fila som PDF eller PowerPoint òg, så kan ho sjekkast." },
    "gave-up": { powerpoint: "Sjå gjennom → Kontroller tilgjenge viser det same hos deg." },
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
