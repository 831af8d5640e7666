import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { filesOf } from "#app/files/queries.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { sizeOf } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { afterWords } from "#app/language/organise/after.ts";
import { eventFilesWords } from "#app/language/organise/event-files.ts";
import { materialsWords } from "#app/language/organise/materials.ts";
import { captionDaysLeft, lacksCaptions } from "#app/materials/captions/captions-clock.ts";
import { materialFields } from "#app/materials/edit/material-fields.ts";
import { placesOf, type NamedPlace } from "#app/materials/edit/places.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { dateOf } from "#app/time.ts";
import type { Instant, LocalDate, MaterialRow, StoredFileRow } from "#db/schema.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";

export type MaterialRoom = "recordings" | "materials";

export function materialsPath(
  event: { readonly slug: string },
  language: Language,
  room: MaterialRoom,
): string {
  return `${deskPath(event, language, "after")}/${room}`;
}

export const roomOf = (kind: MaterialRow["kind"]): MaterialRoom =>
  kind === "recording" ? "recordings" : "materials";

/** The recordings of an event, or all else that came out of it, in the order of its page. A fixed number of queries. */
export async function materialsListView(
  app: App,
  organiser: Organiser,
  address: string,
  room: MaterialRoom,
  now: Instant,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = materialsWords[language];
  const say = words[room];
  const query = new URL(address).searchParams;
  const [materials, places, files] = await Promise.all([
    materialsOf(app.db, { eventId: event.id }),
    placesOf(app.db, event.id),
    filesOf(app.db, { eventId: event.id }),
  ]);
  const shown = materials.filter((one) => roomOf(one.kind) === room);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const path = materialsPath(event, language, "materials");
  const today = dateOf(now, event.zone);
  const other: MaterialRoom = room === "recordings" ? "materials" : "recordings";
  return {
    ...eventDesk(app, organiser, address, say.heading, "after"),
    heading: say.heading,
    lead: say.lead,
    done: query.has("removed") ? words.removed : query.has("done") ? words.done : null,
    caption: say.heading,
    columns: [
      { label: words.what, isSubject: true },
      { label: words.where },
      ...(room === "recordings" ? [{ label: words.captions }] : []),
      ...(isTheirs && shown.length > 1 ? [{ label: words.turn }] : []),
    ],
    rows: shown.map((row, index) => ({
      key: row.id,
      title: row.title,
      lang: langIfOther(row.lang, language),
      link: isTheirs ? { href: `${path}/${row.id}` } : undefined,
      about: aboutOf(row, files, language),
      place: placeName(row, places, language),
      captions: room === "recordings" ? captionsOf(row, today, path, isTheirs, language) : null,
      moves:
        isTheirs && shown.length > 1
          ? [
              ...(index > 0 ? [{ value: "-1", text: words.up, label: words.upOf(row.title) }] : []),
              ...(index < shown.length - 1
                ? [{ value: "1", text: words.down, label: words.downOf(row.title) }]
                : []),
            ]
          : null,
      action: `${path}/${row.id}/step`,
    })),
    nothing:
      shown.length === 0
        ? { sentence: say.none, example: room === "materials" ? words.example : undefined }
        : null,
    add: isTheirs
      ? { href: `${path}/new${room === "recordings" ? "?kind=recording" : ""}`, text: say.add }
      : null,
    ways: {
      label: words.ways,
      links: [
        { href: materialsPath(event, language, other), text: say.other },
        {
          href: `${deskPath(event, language, "after")}/files`,
          text: eventFilesWords[language].heading,
        },
      ],
    },
  };
}

/** «Presentasjon, PDF, 1,2 MB» · «Opptak, vimeo.com». */
function aboutOf(row: MaterialRow, files: readonly StoredFileRow[], language: Language): string {
  const words = materialsWords[language];
  const file = files.find(({ id }) => id === row.file_id);
  return [
    words.kinds[row.kind],
    row.source,
    file && `${file.name} (${sizeOf(file.bytes, language)})`,
    file?.published_at === null ? words.unpublished : null,
    row.url && URL.canParse(row.url) ? new URL(row.url).hostname : null,
    row.url === null && row.file_id === null ? words.notHeld : null,
  ]
    .filter(Boolean)
    .join(", ");
}

function placeName(row: MaterialRow, places: readonly NamedPlace[], language: Language): string {
  const { place } = materialFields(row);
  if (place === "event") return materialsWords[language].wholeEvent;
  return places.find((one) => one.value === place)?.name ?? afterWords[language].somebody;
}

/** Green is for what is captioned; of what nobody can open nobody needs to know. */
function toneOf(row: MaterialRow): StatusTone {
  if (lacksCaptions(row)) return "few";
  return row.captions === "present" ? "open" : "not-open";
}

function captionsOf(row: MaterialRow, today: LocalDate, path: string, isTheirs: boolean, language: Language) {
  const words = afterWords[language];
  const left = captionDaysLeft(row, today);
  const lacking =
    left === null ? words.captionsMissing : left < 0 ? words.captionsOver(-left) : words.captionsLeft(left);
  return {
    text: lacksCaptions(row) ? lacking : materialsWords[language].captionStates[row.captions ?? "unknown"],
    tone: toneOf(row),
    link: isTheirs ? { href: `${path}/${row.id}/captions`, text: materialsWords[language].toCaptions } : null,
  };
}
