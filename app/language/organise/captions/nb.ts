import type { CaptionFault } from "#app/materials/captions/read-webvtt.ts";

/** The captions and transcripts of a recording, in bokmål. */
export const nb = {
  heading: "Teksting og avskrift",
  lead: "Teksting kommer som WebVTT, slik de fleste tekstingsverktøy lager den. En avskrift er ren tekst.",
  there: "Ligger her",
  none: "Ingen teksting er lagt inn her. Er opptaket tekstet hos den som har det, sies det på opptaket.",
  kind: "Hva det er",
  kinds: { captions: "Teksting (WebVTT)", transcript: "Avskrift (ren tekst)" },
  lang: "Språk",
  text: "Teksten",
  textAbout: "Den første linjen i teksting er WEBVTT. Det som er der fra før i samme språk, erstattes.",
  must: "Må fylles ut",
  save: "Lagre",
  done: "Lagret. Alle kan hente den.",
  uploadHeading: "Last opp en fil",
  file: "Fil",
  fileAbout:
    ".vtt for teksting, .txt for avskrift. Høyst 1 MB. Det som er der fra før i samme språk, erstattes.",
  upload: "Last opp",
  paste: "Lim inn teksten i stedet",
  removed: "Fjernet.",
  remove: "Fjern",
  removeOf: (kind: string, lang: string) => `Fjern ${kind}, ${lang}`,
  removal: "Fjern fra opptaket",
  removalAbout: "Filen slettes, og det den sier, er ikke lenger på siden.",
  removalClock:
    "Det er den siste tekstingen. Opptaket står da som uten teksting, og fristen på 14 dager løper igjen fra dagen det ble lagt ut.",
  keep: "Behold den",
  noFileText: "Velg en fil som har tekst i seg.",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  onLine: (line: number, sentence: string) => `Linje ${line}: ${sentence}`,
  faults: {
    empty: "Lim inn teksten.",
    "too-large": "Teksten er for stor. Den kan være høyst 1 MB.",
    "no-header": "Teksting begynner med ordet WEBVTT på en linje for seg. SRT må gjøres om først.",
    "no-cues": "Det er ingen tider i teksten. En tid ser slik ut: 00:01.000 --> 00:04.000",
    "bad-time":
      "Tiden kan ikke leses. Den skal se slik ut: 00:01.000 --> 00:04.000, med punktum foran tusendelene.",
    "ends-before-start": "Slutten må komme etter begynnelsen.",
    "out-of-order": "Tiden begynner før den som står over. Sett tidene i rekkefølge.",
  } as Record<CaptionFault["code"], string>,
};
