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

/** The captions and transcripts of a recording, and a form to paste one. */
export async function captionsView(
  app: App,
  organiser: Organiser,
  address: string,
  recording: MaterialRow,
  refused: { readonly typed: URLSearchParams; readonly sentence: string } | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = captionsWords[language];
  const tracks = await tracksOf(app.db, recording.id);
  const typed = (name: string) => refused?.typed.get(name) ?? "";
  const fields: (FormField & Told)[] = [
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
    {
      kind: "field",
      name: "text",
      label: words.text,
      mark: words.must,
      description: words.textAbout,
      defaultValue: typed("text"),
      error: refused?.sentence,
      rows: 12,
      spellCheck: false,
    },
  ];
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(words.heading) : words.heading, "after"),
    heading: words.heading,
    lead: words.lead,
    ...(refused && { wrong: { heading: words.wrong, errors: [{ name: "text", text: refused.sentence }] } }),
    done: new URL(address).searchParams.has("done") ? words.done : null,
    recording: recording.title,
    tracks: {
      heading: words.there,
      none: tracks.length === 0 ? words.none : null,
      links: tracks.map((track) => ({
        href: fileAddress({ id: track.file_id, name: track.name }),
        text: `${words.kinds[track.kind]}, ${track.lang} (${sizeOf(track.bytes, language)})`,
      })),
    },
    form: {
      action: `${materialsPath(event, language, "materials")}/${recording.id}/captions`,
      button: words.save,
      fields,
    },
  };
}

/** A fault in words, with its line. */
export function captionSentence({ code, line }: CaptionFault, address: string): string {
  const words = captionsWords[languageOf(address)];
  return line === null ? words.faults[code] : words.onLine(line, words.faults[code]);
}
