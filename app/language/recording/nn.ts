import type { RecordingWords } from "../recording.ts";

/** The public page of a recording, in nynorsk. */
export const nn: RecordingWords = {
  trail: "Kvar du er",
  kind: "Opptak",
  play: "Vis spelaren her",
  about: (site) =>
    `Spelaren blir henta frå ${site}, som då får vite at du ser opptaket. Før det veit berre vi at du er her.`,
  playing: (site) => `Spelaren kjem frå ${site}.`,
  elsewhere: (site) => `Sjå opptaket på ${site}`,
  player: (title) => `Spelar: ${title}`,
  file: (text) => `Opptaket som fil (${text})`,
  noPlayer: "Nettlesaren din kan ikkje spele av opptaket. Hent fila i staden.",
  captions: { present: "Opptaket er teksta.", missing: "Opptaket er utan teksting.", unknown: "" },
  captionFile: (lang, size) => `Teksting på ${lang} (vtt, ${size})`,
  transcript: (lang) => `Avskrift på ${lang}`,
  languages: { nb: "bokmål", nn: "nynorsk", en: "engelsk" },
  files: "Teksting og filer",
};
