import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { importWords, type ImportedField } from "#app/language/organise/import.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { SessionDraft } from "#app/programme/edit/draft.ts";
import type { KeptImport } from "#app/programme/import/keep-import.ts";
import { previewImport, writesSomething, type ImportPreview } from "#app/programme/import/preview-import.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { doubtSentences } from "./import-doubts.ts";
import { draftWords } from "./import-draft.ts";
import { mappingView, type RefusedColumns } from "./import-mapping.ts";

/** Why a yes was not carried out. */
export interface RefusedImport {
  readonly sentence?: string;
  readonly columns?: RefusedColumns;
}

/** What an import would make of the programme: new, changed field by field, as before, staying; and the yes. */
export async function importPreviewView(
  app: App,
  organiser: Organiser,
  kept: KeptImport,
  address: string,
  refused: RefusedImport = {},
) {
  const { event } = organiser;
  const language = languageOf(address);
  const { preview: words, form } = importWords[language];
  const path = `${deskPath(event, language, "programme")}/import`;
  const own = `${path}/${kept.id}`;
  const preview = await previewImport(app, event.id, kept).catch(refusalOrThrow);
  const sentences = [
    refused.sentence,
    preview instanceof Refusal ? organiserRefusal(preview, language) : undefined,
  ].filter((sentence) => sentence !== undefined);
  const errors = [
    ...sentences.map((text) => ({ name: undefined, text })),
    ...(refused.columns ? [{ name: `column-${refused.columns.at}`, text: refused.columns.sentence }] : []),
  ];
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const seen = preview instanceof Refusal ? null : shown(preview, language);
  const isEmpty = seen !== null && seen.added.rows.length + seen.changed.rows.length === 0;
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      errors.length > 0 ? form.wrongTitle(words.heading) : words.heading,
      "programme",
    ),
    heading: words.heading,
    lead: kept.source ? words.ofFile(kept.source) : words.ofPaste,
    wrong: { heading: form.wrong, errors },
    seen,
    yes:
      preview instanceof Refusal || !isTheirs || !writesSomething(preview)
        ? null
        : {
            action: own,
            version: String(preview.programme.version),
            button: words.button(preview.added.length, preview.changed.length),
            about: event.status === "draft" ? words.draft : words.published,
          },
    mapping: isTheirs
      ? mappingView(kept, `${own}/columns`, language, {
          isOpen: isEmpty || (!(preview instanceof Refusal) && mayBeMisread(preview, kept)),
          refused: refused.columns ?? null,
        })
      : null,
    again: { href: path, text: words.again },
    back: { href: deskPath(event, language, "programme"), text: form.back },
  };
}

function refusalOrThrow(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** A column left out, or headings taken for rooms that nobody has. */
function mayBeMisread({ warnings, newRooms }: ImportPreview, { columns }: KeptImport): boolean {
  return warnings.some(({ code }) => code === "column-unknown") || (columns === null && newRooms.length > 0);
}

/** The preview in words, for the page and for the terminal. */
export function shown(preview: ImportPreview, language: Language) {
  const { preview: words } = importWords[language];
  const { added, changed, unchanged, staying, programme, places } = preview;
  const said = (draft: SessionDraft) => draftWords(draft, { zone: programme.event.zone, places, language });
  const guessed = new Set(preview.unsure.map(({ title }) => title));
  const row = (draft: SessionDraft, index: number) => {
    const { title, day, time, room, people, talks } = said(draft);
    return {
      key: `${index}`,
      day: day || words.nothingThere,
      time: time || words.nothingThere,
      title,
      guessed: guessed.has(title) ? words.guessed : null,
      talks: talks.split("\n").filter(Boolean),
      room: room || words.nothingThere,
      people: people || words.nothingThere,
    };
  };
  const { day, clock, session, room, people } = words.columns;
  const columns = [
    { label: day, isNumber: true },
    { label: clock },
    { label: session, isSubject: true },
    { label: room },
    { label: people },
  ];
  return {
    counts: words.counts(added.length, changed.length, unchanged, staying.length),
    nothing: writesSomething(preview)
      ? null
      : preview.found === 0
        ? importWords[language].form.nothingFound
        : words.nothing,
    doubts: {
      heading: words.doubts,
      about: words.doubtsAbout,
      sentences: doubtSentences(preview, language),
    },
    added: { heading: words.added, columns, rows: added.map(row) },
    changed: {
      heading: words.changed,
      columns: [
        { label: words.change.session, isSubject: true },
        { label: words.change.what },
        { label: words.change.before },
        { label: words.change.after },
      ],
      rows: changed.flatMap(({ before, after }, index) =>
        differences(said(before), said(after)).map((field) => ({
          key: `${index} ${field}`,
          title: before.title,
          field: words.fields[field],
          before: (field !== "other" && said(before)[field]) || words.nothingThere,
          after: (field !== "other" && said(after)[field]) || words.nothingThere,
        })),
      ),
    },
    staying: {
      heading: words.staying,
      about: words.stayingAbout,
      columns,
      rows: staying.map(row),
    },
    unchanged: unchanged > 0 ? words.unchanged(unchanged) : null,
  };
}

type Said = ReturnType<typeof draftWords>;

/** The fields that say something else; "other" where all that one can read is as before. */
function differences(before: Said, after: Said): ImportedField[] {
  const fields = (Object.keys(before) as (keyof Said)[]).filter((field) => before[field] !== after[field]);
  return fields.length > 0 ? fields : ["other"];
}
