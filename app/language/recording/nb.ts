/** The public page of a recording, in bokmål. */
export const nb = {
  trail: "Hvor du er",
  kind: "Opptak",
  play: "Vis spilleren her",
  about: (site: string) =>
    `Spilleren hentes fra ${site}, som da får vite at du ser opptaket. Før det vet bare vi at du er her.`,
  playing: (site: string) => `Spilleren kommer fra ${site}.`,
  elsewhere: (site: string) => `Se opptaket på ${site}`,
  player: (title: string) => `Spiller: ${title}`,
  file: (text: string) => `Opptaket som fil (${text})`,
  noPlayer: "Nettleseren din kan ikke spille av opptaket. Hent filen i stedet.",
  captions: { present: "Opptaket er tekstet.", missing: "Opptaket er uten teksting.", unknown: "" },
  captionFile: (lang: string, size: string) => `Teksting på ${lang} (vtt, ${size})`,
  transcript: (lang: string) => `Avskrift på ${lang}`,
  languages: { nb: "bokmål", nn: "nynorsk", en: "engelsk" } as Record<string, string>,
  files: "Teksting og filer",
};
