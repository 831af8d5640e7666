import type { FilePurpose } from "#db/schema.ts";

const PICTURES = ["png", "jpg", "webp"] as const;
const PAPERS = ["pdf", "pptx", "ppt", "key", "odp", "zip", ...PICTURES] as const;
const FILMS = ["mp4", "webm"] as const;
const SOUNDS = ["mp3", "m4a", "ogg"] as const;
const WORDS = ["vtt", "txt"] as const;

/** What is taken in, by the extension that the content has. */
export type Kind = (typeof PAPERS | typeof FILMS | typeof SOUNDS | typeof WORDS)[number];

/** Served as these and no others. */
export const mediaTypes: Readonly<Record<Kind, string>> = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ppt: "application/vnd.ms-powerpoint",
  key: "application/vnd.apple.keynote",
  odp: "application/vnd.oasis.opendocument.presentation",
  mp4: "video/mp4",
  webm: "video/webm",
  mp3: "audio/mpeg",
  m4a: "audio/mp4",
  ogg: "audio/ogg",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  vtt: "text/vtt; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

/** What may come for each purpose. */
export const kindsFor: Readonly<Record<FilePurpose, readonly Kind[]>> = {
  slides: [...PAPERS, ...FILMS],
  document: PAPERS,
  portrait: PICTURES,
  picture: PICTURES,
  recording: [...FILMS, ...SOUNDS],
  captions: WORDS,
};

/** Whether a file is a picture, which is drawn anew before it is kept. */
export function isPicture(kind: Kind): boolean {
  return PICTURES.some((one) => one === kind);
}
