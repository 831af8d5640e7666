import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { fileAddress } from "#app/files/addresses.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { sizeOf } from "#app/language/files.ts";
import { captionsWords } from "#app/language/organise/captions.ts";
import { tracksOf } from "#app/materials/captions/add-captions.ts";
import type { CaptionFault } from "#app/materials/captions/read-webvtt.ts";
import type { MaterialRow } from "#db/schema.ts";
import { languageField } from "#app/views/organise/desk-form.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { materialsPath } from "./materials-page.ts";

/** Captions that were not kept: what was sent, why not, and in which of the two forms. */
export interface RefusedCaptions {
  readonly typed: URLSearchParams;
  readonly sentence: string;
  readonly field: "text" | "file";
}

/** The captions and transcripts of a recording; a form to send a file, and one to paste the text. */
export async function captionsView(
  app: App,
  organiser: Organiser,
  address: string,
  recording: MaterialRow,
  refused: RefusedCaptions | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = captionsWords[language];
  const tracks = await tracksOf(app.db, recording.id);
  const typed = (name: string) => refused?.typed.get(name) ?? refused?.typed.get(`pasted-${name}`) ?? "";
  const path = `${materialsPath(event, language, "materials")}/${recording.id}/captions`;
  const query = new URL(address).searchParams;
  const errorAt = (field: RefusedCaptions["field"]) =>
    refused?.field === field ? refused.sentence : undefined;
  const common: (FormField & Told)[] = [
    {
      kind: "choice",
      pick: "one",
      name: "kind",
      label: words.kind,
      options: (["captions", "transcript"] as const).map((value) => ({
        value,
        label: words.kinds[value],
        checked: (typed("kind") || "captions") === value,
      })),
    },
    languageField(words.lang, typed("lang") || recording.lang),
  ];
  const pasted: (FormField & Told)[] = [
    {
      kind: "field",
      name: "text",
      label: words.text,
      mark: words.must,
      description: words.textAbout,
      defaultValue: typed("text"),
      error: errorAt("text"),
      rows: 12,
      spellCheck: false,
    },
  ];
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(words.heading) : words.heading, "after"),
    heading: words.heading,
    lead: words.lead,
    ...(refused && {
      wrong: { heading: words.wrong, errors: [{ name: refused.field, text: refused.sentence }] },
    }),
    done: query.has("done") ? words.done : query.has("removed") ? words.removed : null,
    recording: recording.title,
    tracks: {
      heading: words.there,
      none: tracks.length === 0 ? words.none : null,
      links: tracks.map((track) => ({
        removal: {
          href: `${path}/${track.id}/removal`,
          text: words.remove,
          label: words.removeOf(words.kinds[track.kind], track.lang),
        },
        href: fileAddress({ id: track.file_id, name: track.name }),
        text: `${words.kinds[track.kind]}, ${track.lang} (${sizeOf(track.bytes, language)})`,
      })),
    },
    upload: {
      action: path,
      heading: words.uploadHeading,
      fields: common,
      file: { name: "file", label: words.file, description: words.fileAbout, error: errorAt("file") },
      button: words.upload,
    },
    paste: {
      summary: words.paste,
      isOpen: refused?.field === "text",
      action: path,
      fields: [...suffixed(common), ...pasted],
      button: words.save,
    },
  };
}

/** What comes of taking captions or a transcript away, before it is done. */
export function captionRemovalView(
  app: App,
  organiser: Organiser,
  address: string,
  recording: MaterialRow,
  track: Track,
  all: readonly Track[],
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = captionsWords[language];
  const path = `${materialsPath(event, language, "materials")}/${recording.id}/captions`;
  const isLast = track.kind === "captions" && all.filter(({ kind }) => kind === "captions").length === 1;
  return {
    ...eventDesk(app, organiser, address, words.removal, "after"),
    heading: words.removal,
    sentences: [
      `${recording.title}: ${words.kinds[track.kind]}, ${track.lang}`,
      words.removalAbout,
      ...(isLast ? [words.removalClock] : []),
    ],
    form: { action: `${path}/${track.id}/removal`, button: words.remove },
    keep: { href: path, text: words.keep },
  };
}
type Track = Awaited<ReturnType<typeof tracksOf>>[number];

/** A fault in words, with its line. */
export function captionSentence(
  { code, line }: CaptionFault,
  address: string,
  field: RefusedCaptions["field"],
): string {
  const words = captionsWords[languageOf(address)];
  if (code === "empty" && field === "file") return words.noFileText;
  return line === null ? words.faults[code] : words.onLine(line, words.faults[code]);
}

/** The same questions once more on one page: each needs an id of its own, and sends under it. */
function suffixed(fields: readonly (FormField & Told)[]): (FormField & Told)[] {
  return fields.map((field) => ({ ...field, name: `pasted-${field.name}` }));
}
