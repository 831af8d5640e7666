import type { CaptionWish } from "./add-captions.ts";
import { MAX_CAPTION_BYTES, webVttFault, type CaptionFault } from "./read-webvtt.ts";

/** Captions or a transcript as they were sent, as a file or pasted; or what is wrong with them. */
export function readCaptions(sent: {
  readonly kind: string | null;
  readonly lang: string | null;
  readonly text: string | null;
}): CaptionWish | CaptionFault {
  const kind = sent.kind === "transcript" ? "transcript" : "captions";
  const lang = /^[a-z]{2,3}$/.test(sent.lang ?? "") ? sent.lang! : "nb";
  const text = (sent.text ?? "").replace(/^\ufeff/, "").trim();
  const fault = kind === "captions" ? webVttFault(text) : transcriptFault(text);
  return fault ?? { kind, lang, text: `${text}\n` };
}

function transcriptFault(text: string): CaptionFault | null {
  if (text === "") return { code: "empty", line: null };
  return Buffer.byteLength(text) > MAX_CAPTION_BYTES ? { code: "too-large", line: null } : null;
}
