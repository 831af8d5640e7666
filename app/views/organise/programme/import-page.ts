import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { importWords } from "#app/language/organise/import.ts";
import { MAX_FILE_BYTES } from "#app/programme/pasted/spreadsheet.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

export const MAX_MEGABYTES = MAX_FILE_BYTES / 1024 / 1024;

/** Something pasted or sent that could not be read. */
export interface RefusedUpload {
  readonly sentence: string;
  readonly field?: "text" | "file";
  readonly text: string;
}

/** Where a programme is pasted or sent. */
export function importFormView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedUpload | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const { form: words, preview } = importWords[language];
  const query = new URL(address).searchParams;
  const done = /^\d{1,4}$/.exec(query.get("done") ?? "")?.[0];
  const error = (field: "text" | "file") => (refused?.field === field ? refused.sentence : undefined);
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.wrongTitle(words.heading) : words.heading,
      "programme",
    ),
    heading: words.heading,
    lead: words.lead,
    wrong: {
      heading: words.wrong,
      errors: refused ? [{ name: refused.field, text: refused.sentence }] : [],
    },
    done: done === undefined ? null : preview.done(Number(done)),
    gone: query.has("gone") ? words.gone : null,
    lookOnly: words.lookOnly,
    form: mayEdit(organiser, event.organisation_id)
      ? {
          button: words.button,
          either: words.either,
          text: {
            name: "text",
            label: words.text,
            description: words.textAbout,
            defaultValue: refused?.text ?? "",
            error: error("text"),
          },
          file: {
            name: "file",
            label: words.file,
            description: words.fileAbout(MAX_MEGABYTES),
            error: error("file"),
          },
        }
      : null,
    back: { href: deskPath(event, language, "programme"), text: words.back },
  };
}
