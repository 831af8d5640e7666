import type { FilePurpose } from "#db/schema.ts";

/** What is taken in, by the extension that the content has. */
export type Kind =
  "pdf" | "pptx" | "ppt" | "key" | "odp" | "mp4" | "webm" | "zip" | "png" | "jpg" | "webp" | "vtt" | "txt";

/** Served as these and no others. */
export const mediaTypes: Readonly<Record<Kind, string>> = {
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ppt: "application/vnd.ms-powerpoint",
  key: "application/vnd.apple.keynote",
  odp: "application/vnd.oasis.opendocument.presentation",
  mp4: "video/mp4",
  webm: "video/webm",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
  vtt: "text/vtt; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

const PICTURES = ["png", "jpg", "webp"] as const;
const PAPERS = ["pdf", "pptx", "ppt", "key", "odp", "zip", ...PICTURES] as const;

/** What may come for each purpose. */
export const kindsFor: Readonly<Record<FilePurpose, readonly Kind[]>> = {
  slides: [...PAPERS, "mp4", "webm"],
  document: PAPERS,
  portrait: PICTURES,
  picture: PICTURES,
  recording: ["mp4", "webm"],
  captions: ["vtt", "txt"],
};

/** Whether a file is a picture, which is drawn anew before it is kept. */
export function isPicture(kind: Kind): boolean {
  return PICTURES.some((one) => one === kind);
}
