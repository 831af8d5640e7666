import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import { filesOf } from "#app/files/queries.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { sizeOf } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { afterWords } from "#app/language/organise/after.ts";
import { materialsWords } from "#app/language/organise/materials.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import {
  EMPTY_MATERIAL,
  materialFields,
  MATERIAL_KINDS,
  type MaterialFields,
} from "#app/materials/edit/material-fields.ts";
import { placesOf, type NamedPlace } from "#app/materials/edit/places.ts";
import type { MaterialFaults } from "#app/materials/edit/read-material.ts";
import type { Refusal } from "#app/refusal.ts";
import type { MaterialRow, StoredFileRow } from "#db/schema.ts";
import { bothVersions } from "#app/views/organise/both-versions.ts";
import { languageField } from "#app/views/organise/desk-form.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { materialsPath, roomOf } from "./materials-page.ts";

/** A material that was not saved: what was typed, and why not. */
export interface RefusedMaterial {
  readonly typed: MaterialFields;
  readonly faults?: MaterialFaults;
  readonly refusal?: Refusal;
  readonly sent: { readonly version: string; readonly seen: string };
}

/** The form of a material: as it stands, or as it was sent and not saved. @param row null: a new one */
export async function materialFormView(
  app: App,
  organiser: Organiser,
  address: string,
  row: MaterialRow | null,
  refused: RefusedMaterial | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = materialsWords[language];
  const [places, files] = await Promise.all([
    placesOf(app.db, event.id),
    filesOf(app.db, { eventId: event.id }),
  ]);
  const now = row ? materialFields(row) : begun(address);
  const typed = refused?.typed ?? now;
  const isStale = refused?.refusal?.code === "stale-version";
  const room = roomOf(typed.kind);
  const say = words[room];
  const both =
    row && refused?.refusal && isStale
      ? bothVersions(
          { typed: refused.typed, now, seen: refused.sent.seen, refusal: refused.refusal },
          {
            label: (field) => words.fields[field],
            text: (field, of) => textOf(field, of, places, files, language),
          },
          language,
        )
      : null;
  const sentences = Object.fromEntries(
    Object.entries(refused?.faults ?? {}).map(([name, fault]) => [name, words.faults[fault]]),
  );
  const errors = [
    ...Object.entries(sentences).map(([name, text]) => ({ name, text })),
    ...(refused?.refusal
      ? [{ name: both?.rows[0]?.name, text: organiserRefusal(refused.refusal, language) }]
      : []),
  ];
  const heading = row ? row.title : say.new;
  const path = materialsPath(event, language, "materials");
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? words.wrongTitle(heading) : heading, "after"),
    heading,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    form: {
      action: row ? `${path}/${row.id}` : `${path}/new`,
      button: words.save,
      saw: {
        version: refused && !isStale ? refused.sent.version : String(row?.version ?? 0),
        seen: refused && !isStale ? refused.sent.seen : seenOf(now),
      },
      both,
      fields: fieldsOf(typed, places, files, sentences, language),
    },
    ways: {
      label: words.ways,
      links: [
        { href: materialsPath(event, language, room), text: say.heading },
        ...(row?.kind === "recording"
          ? [{ href: `${path}/${row.id}/captions`, text: words.toCaptions }]
          : []),
        ...(row && mayEdit(organiser, event.organisation_id)
          ? [{ href: `${path}/${row.id}/removal`, text: words.remove }]
          : []),
      ],
    },
  };
}

function begun(address: string): MaterialFields {
  const kind = MATERIAL_KINDS.find((one) => one === new URL(address).searchParams.get("kind"));
  return kind ? { ...EMPTY_MATERIAL, kind } : EMPTY_MATERIAL;
}

function fieldsOf(
  fields: MaterialFields,
  places: readonly NamedPlace[],
  files: readonly StoredFileRow[],
  error: Readonly<Record<string, string>>,
  language: Language,
): (FormField & Told)[] {
  const words = materialsWords[language];
  const text = (name: "title" | "url" | "source" | "onlineSince", mark: string, more: object = {}) => ({
    kind: "field" as const,
    name,
    label: words.fields[name],
    description: words.about[name],
    defaultValue: fields[name],
    error: error[name],
    mark,
    ...more,
  });
  const own = files.filter(
    ({ id, purpose, appearance_id: whose, published_at: out }) =>
      id === fields.fileId ||
      (["slides", "document", "recording"].includes(purpose) && (whose === null || out !== null)),
  );
  const isRecording = fields.kind === "recording";
  return [
    {
      kind: "select",
      name: "kind",
      label: words.fields.kind,
      defaultValue: fields.kind,
      options: MATERIAL_KINDS.map((value) => ({ value, label: words.kinds[value]! })),
    },
    text("title", words.must),
    text("url", words.optional, { type: "url" }),
    ...(own.length > 0
      ? [
          {
            kind: "select" as const,
            name: "fileId",
            label: words.fields.fileId,
            description: words.about.fileId,
            defaultValue: fields.fileId,
            options: [
              { value: "", label: words.noFile },
              ...own.map(({ id, name, bytes }) => ({
                value: id,
                label: `${name} (${sizeOf(bytes, language)})`,
              })),
            ],
          },
        ]
      : []),
    text("source", words.optional),
    {
      kind: "select",
      name: "place",
      label: words.fields.place,
      defaultValue: fields.place,
      error: error.place,
      options: placeOptions(places, language),
    },
    languageField(words.fields.lang, fields.lang),
    ...(isRecording
      ? [
          {
            kind: "choice" as const,
            pick: "one" as const,
            name: "captions",
            label: words.fields.captions,
            options: (["present", "missing", "unknown"] as const).map((value) => ({
              value,
              label: words.captionStates[value],
              checked: (fields.captions || "unknown") === value,
            })),
          },
          text("onlineSince", words.optional, { type: "date" }),
        ]
      : [
          {
            kind: "checkbox" as const,
            name: "preReading",
            label: words.fields.preReading,
            description: words.about.preReading,
            checked: fields.preReading === "yes",
          },
        ]),
  ];
}

function placeOptions(places: readonly NamedPlace[], language: Language) {
  const words = materialsWords[language];
  return [
    { value: "event", label: words.wholeEvent },
    ...places.map(({ value, name, level }) => ({
      value,
      label: `${level === "talk" ? "– " : ""}${name ?? afterWords[language].somebody}`,
    })),
  ];
}

function textOf(
  field: keyof MaterialFields,
  fields: MaterialFields,
  places: readonly NamedPlace[],
  files: readonly StoredFileRow[],
  language: Language,
): string {
  const words = materialsWords[language];
  switch (field) {
    case "kind":
      return words.kinds[fields.kind]!;
    case "place":
      return placeOptions(places, language).find((one) => one.value === fields.place)?.label ?? fields.place;
    case "captions":
      return words.captionStates[fields.captions || "unknown"];
    case "fileId":
      return files.find(({ id }) => id === fields.fileId)?.name ?? "";
    case "preReading":
      return fields.preReading === "yes" ? words.yes : words.no;
    case "title":
    case "lang":
    case "url":
    case "source":
    case "onlineSince":
      return fields[field];
  }
}

/** What comes of taking a material off the page. */
export function materialRemovalView(
  app: App,
  organiser: Organiser,
  address: string,
  row: MaterialRow,
  refused: Refusal | null = null,
) {
  const language = languageOf(address);
  const words = materialsWords[language];
  const path = `${materialsPath(organiser.event, language, "materials")}/${row.id}`;
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(words.remove) : words.remove, "after"),
    heading: words.remove,
    lead: row.title,
    ...(refused && { wrong: { heading: words.wrong, errors: [{ text: words.stale }] } }),
    sentence: words.removal,
    form: { action: `${path}/removal`, version: String(row.version), button: words.remove },
  };
}
