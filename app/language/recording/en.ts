import type { RecordingWords } from "../recording.ts";

/** The public page of a recording, in English. */
export const en: RecordingWords = {
  trail: "Where you are",
  kind: "Recording",
  play: "Show the player here",
  about: (site) =>
    `The player is fetched from ${site}, which will then know that you are watching. Until then only we know that you are here.`,
  playing: (site) => `The player comes from ${site}.`,
  elsewhere: (site) => `Watch the recording at ${site}`,
  player: (title) => `Player: ${title}`,
  file: (text) => `The recording as a file (${text})`,
  noPlayer: "Your browser cannot play the recording. Fetch the file instead.",
  captions: {
    present: "The recording has captions.",
    missing: "The recording has no captions.",
    unknown: "",
  },
  captionFile: (lang, size) => `Captions in ${lang} (vtt, ${size})`,
  transcript: (lang) => `Transcript in ${lang}`,
  languages: { nb: "Bokmål", nn: "Nynorsk", en: "English" },
  files: "Captions and files",
};
