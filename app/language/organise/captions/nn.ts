import type { CaptionsWords } from "../captions.ts";

/** The captions and transcripts of a recording, in nynorsk. */
export const nn: CaptionsWords = {
  heading: "Teksting og avskrift",
  lead: "Teksting kjem som WebVTT, slik dei fleste tekstingsverktøy lagar henne. Ei avskrift er rein tekst.",
  there: "Ligg her",
  none: "Inga teksting er lagd inn her. Er opptaket teksta hos den som har det, seier de det på opptaket.",
  kind: "Kva det er",
  kinds: { captions: "Teksting (WebVTT)", transcript: "Avskrift (rein tekst)" },
  lang: "Språk",
  text: "Teksten",
  textAbout: "Den første linja i teksting er WEBVTT. Det som er der frå før i same språk, blir bytt ut.",
  must: "Må fyllast ut",
  save: "Lagre",
  done: "Lagra. Alle kan hente ho.",
  uploadHeading: "Last opp ei fil",
  file: "Fil",
  fileAbout:
    ".vtt for teksting, .txt for avskrift. Høgst 1 MB. Det som er der frå før i same språk, blir erstatta.",
  upload: "Last opp",
  paste: "Lim inn teksten i staden",
  removed: "Fjerna.",
  remove: "Fjern",
  removeOf: (kind, lang) => `Fjern ${kind}, ${lang}`,
  removal: "Fjern frå opptaket",
  removalAbout: "Fila blir sletta, og det ho seier, er ikkje lenger på sida.",
  removalClock:
    "Det er den siste tekstinga. Opptaket står då som utan teksting, og fristen på 14 dagar går igjen frå dagen det vart lagt ut.",
  keep: "Behald henne",
  noFileText: "Vel ei fil som har tekst i seg.",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  onLine: (line, sentence) => `Linje ${line}: ${sentence}`,
  faults: {
    empty: "Lim inn teksten.",
    "too-large": "Teksten er for stor. Han kan vere høgst 1 MB.",
    "no-header": "Teksting byrjar med ordet WEBVTT på ei linje for seg. SRT må gjerast om først.",
    "no-cues": "Det er ingen tider i teksten. Ei tid ser slik ut: 00:01.000 --> 00:04.000",
    "bad-time":
      "Tida kan ikkje lesast. Ho skal sjå slik ut: 00:01.000 --> 00:04.000, med punktum framfor tusendelane.",
    "ends-before-start": "Slutten må kome etter byrjinga.",
    "out-of-order": "Tida byrjar før den som står over. Set tidene i rekkjefølgje.",
  },
};
