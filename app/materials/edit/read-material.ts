import { isLocalDate } from "#app/time.ts";
import { languages } from "#app/language/language.ts";
import { MATERIAL_KINDS, type MaterialFields, type MaterialPlace } from "./material-fields.ts";

export type MaterialFault =
  "no-title" | "title-too-long" | "not-https" | "url-too-long" | "source-too-long" | "no-date" | "no-place";
export type MaterialFaults = Readonly<Partial<Record<keyof MaterialFields, MaterialFault>>>;

export const MAX_TITLE = 300;
export const MAX_URL = 2000;
const PLACE = /^(?:event|(?:session|talk|appearance) [\w-]{1,64})$/;

/** What the form of a material sent, and what is wrong with it. Recordings alone have captions and a day when they came out. */
export function readMaterial(form: URLSearchParams): {
  readonly fields: MaterialFields;
  readonly faults: MaterialFaults;
} {
  const text = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const kind = MATERIAL_KINDS.find((one) => one === form.get("kind")) ?? "slides";
  const isRecording = kind === "recording";
  const place = text("place") || "event";
  const fields: MaterialFields = {
    kind,
    title: text("title"),
    lang: languageIn(text("lang")),
    url: text("url"),
    source: text("source"),
    place: place as MaterialPlace,
    preReading: form.get("preReading") === "yes" ? "yes" : "",
    captions: isRecording ? captionsIn(text("captions")) : "",
    onlineSince: isRecording ? text("onlineSince") : "",
    fileId: /^[\w-]{1,64}$/.test(text("fileId")) ? text("fileId") : "",
  };
  return { fields, faults: faultsOf(fields) };
}

/** Another language than ours stays what it was: a text may be Danish. */
function languageIn(typed: string): string {
  return /^[a-z]{2,3}$/.test(typed) ? typed : languages[0];
}

function captionsIn(typed: string): MaterialFields["captions"] {
  return (["present", "missing"] as const).find((one) => one === typed) ?? "unknown";
}

function faultsOf({ title, url, source, place, onlineSince }: MaterialFields): MaterialFaults {
  const faults: Partial<Record<keyof MaterialFields, MaterialFault>> = {};
  if (title === "") faults.title = "no-title";
  if (title.length > MAX_TITLE) faults.title = "title-too-long";
  if (url !== "" && !isHttps(url)) faults.url = "not-https";
  if (url.length > MAX_URL) faults.url = "url-too-long";
  if (source.length > MAX_TITLE) faults.source = "source-too-long";
  if (!PLACE.test(place)) faults.place = "no-place";
  if (onlineSince !== "" && !isLocalDate(onlineSince)) faults.onlineSince = "no-date";
  return faults;
}

/** Nobody's visit is to be seen on the way. */
function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}
