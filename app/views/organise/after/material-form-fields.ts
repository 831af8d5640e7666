import type { FormField, Told } from "#app/components/form-fields.tsx";
import { sizeOf } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { afterWords } from "#app/language/organise/after.ts";
import { materialsWords } from "#app/language/organise/materials.ts";
import { MATERIAL_KINDS, type MaterialFields } from "#app/materials/edit/material-fields.ts";
import type { NamedPlace } from "#app/materials/edit/places.ts";
import { languageField } from "#app/views/organise/desk-form.ts";
import type { StoredFileRow } from "#db/schema.ts";

/** The form of a material, field by field. */
export function fieldsOf(
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

/** A field as it is read, where two have changed it. */
export function textOf(
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
