import type { CaptionWish } from "./add-captions.ts";
import { MAX_CAPTION_BYTES, webVttFault, type CaptionFault } from "./read-webvtt.ts";

/** What the form of captions sent, or what is wrong with it. */
export function readCaptions(form: URLSearchParams): CaptionWish | CaptionFault {
  const kind = form.get("kind") === "transcript" ? "transcript" : "captions";
  const typed = form.get("lang") ?? "";
  const lang = /^[a-z]{2,3}$/.test(typed) ? typed : "nb";
  const text = (form.get("text") ?? "").trim();
  const fault = kind === "captions" ? webVttFault(text) : transcriptFault(text);
  return fault ?? { kind, lang, text: `${text}\n` };
}

function transcriptFault(text: string): CaptionFault | null {
  if (text === "") return { code: "empty", line: null };
  return Buffer.byteLength(text) > MAX_CAPTION_BYTES ? { code: "too-large", line: null } : null;
}
