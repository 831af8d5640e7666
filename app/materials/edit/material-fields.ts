import type { Lang, MaterialKind, MaterialRow, MaterialTable } from "#db/schema.ts";

/** What of an event a material belongs to: «event», or a session, talk or appearance by its id. */
export type MaterialPlace = "event" | `session ${string}` | `talk ${string}` | `appearance ${string}`;

/** What the form of a material shows and sends; what there is none of is "". */
export interface MaterialFields {
  readonly kind: MaterialKind;
  readonly title: string;
  readonly lang: Lang;
  readonly url: string;
  readonly source: string;
  readonly place: MaterialPlace;
  /** "yes" or "". */
  readonly preReading: string;
  readonly captions: NonNullable<MaterialTable["captions"]> | "";
  readonly onlineSince: string;
  /** A file of the event that has come in. */
  readonly fileId: string;
}

export const MATERIAL_KINDS = [
  "recording",
  "slides",
  "report",
  "reading",
  "podcast",
  "video",
  "toolkit",
  "link",
] as const satisfies readonly MaterialKind[];

export const EMPTY_MATERIAL: MaterialFields = {
  ...{ kind: "slides", title: "", lang: "nb", url: "", source: "" },
  ...{ place: "event", preReading: "", captions: "", onlineSince: "", fileId: "" },
};

export function materialFields(row: MaterialRow): MaterialFields {
  return {
    kind: row.kind,
    title: row.title,
    lang: row.lang,
    url: row.url ?? "",
    source: row.source ?? "",
    place: placeOf(row),
    preReading: row.is_pre_reading === 1 ? "yes" : "",
    captions: row.captions ?? "",
    onlineSince: row.online_since ?? "",
    fileId: row.file_id ?? "",
  };
}

function placeOf(row: MaterialRow): MaterialPlace {
  if (row.appearance_id !== null) return `appearance ${row.appearance_id}`;
  if (row.talk_id !== null) return `talk ${row.talk_id}`;
  return row.session_id !== null ? `session ${row.session_id}` : "event";
}
