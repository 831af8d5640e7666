import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { filesOf } from "#app/files/queries.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { eventFilesWords } from "#app/language/organise/event-files.ts";
import { materialsWords } from "#app/language/organise/materials.ts";
import {
  EMPTY_MATERIAL,
  materialFields,
  MATERIAL_KINDS,
  type MaterialFields,
} from "#app/materials/edit/material-fields.ts";
import { placesOf } from "#app/materials/edit/places.ts";
import type { MaterialFaults } from "#app/materials/edit/read-material.ts";
import type { Refusal } from "#app/refusal.ts";
import type { MaterialRow, StoredFileRow } from "#db/schema.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { returnedForm } from "#app/views/organise/returned-form.ts";
import { filesPath } from "./files-page.ts";
import { fieldsOf, textOf } from "./material-form-fields.ts";
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
  const now = row ? materialFields(row) : begun(address, files);
  const typed = refused?.typed ?? now;
  const room = roomOf(typed.kind);
  const say = words[room];
  const sentences = Object.fromEntries(
    Object.entries(refused?.faults ?? {}).map(([name, fault]) => [name, words.faults[fault]]),
  );
  const { both, errors, saw } = returnedForm(
    {
      now,
      version: row?.version ?? 0,
      label: (field) => words.fields[field],
      text: (field, of) => textOf(field, of, places, files, language),
    },
    refused,
    sentences,
    language,
  );
  const heading = row ? row.title : say.new;
  const path = materialsPath(event, language, "materials");
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? words.wrongTitle(heading) : heading, "after"),
    heading,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    form: {
      action: row ? `${path}/${row.id}` : `${path}/new`,
      button: words.save,
      saw,
      both,
      fields: fieldsOf(typed, places, files, sentences, language),
    },
    ways: {
      label: words.ways,
      links: [
        { href: materialsPath(event, language, room), text: say.heading },
        { href: filesPath(event, language), text: eventFilesWords[language].upload },
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

/** What the address asks for: a kind, or a file of the event's own, which says the kind. */
function begun(address: string, files: readonly StoredFileRow[]): MaterialFields {
  const query = new URL(address).searchParams;
  const file = files.find(({ id, appearance_id: whose }) => id === query.get("file") && whose === null);
  const kind = file ? kindOfFile(file) : MATERIAL_KINDS.find((one) => one === query.get("kind"));
  return { ...EMPTY_MATERIAL, ...(kind && { kind }), fileId: file?.id ?? "" };
}

function kindOfFile({ type }: StoredFileRow): MaterialFields["kind"] {
  if (type.startsWith("audio/")) return "podcast";
  return type.startsWith("video/") ? "recording" : "slides";
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
    sentence: row.kind === "recording" ? `${words.removal} ${words.removalOfRecording}` : words.removal,
    form: { action: `${path}/removal`, version: String(row.version), button: words.remove },
  };
}
