import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { fileAddress } from "#app/files/addresses.ts";
import { mostBytes } from "#app/files/limits.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { fileText } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { eventFilesWords } from "#app/language/organise/event-files.ts";
import { materialsWords } from "#app/language/organise/materials.ts";
import {
  EVENT_KINDS,
  EVENT_PURPOSES,
  eventFilesOf,
  type EventFile,
} from "#app/materials/edit/event-files.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { firstMend } from "#app/views/file-findings.ts";
import { uploadForm, type RefusedSlides } from "#app/views/slides.ts";
import type { Organiser } from "#app/web/guards.ts";
import { materialsPath } from "./materials-page.ts";

export function filesPath(event: { readonly slug: string }, language: Language): string {
  return `${deskPath(event, language, "after")}/files`;
}

/** The files of an event's own: how to send one, those that have come, and where each is on the page. */
export async function filesView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedSlides | null = null,
) {
  const { event, account } = organiser;
  const language = languageOf(address);
  const words = eventFilesWords[language];
  const query = new URL(address).searchParams;
  const path = filesPath(event, language);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const files = await eventFilesOf(app.db, event.id);
  const to = EVENT_PURPOSES.map((purpose) => ({
    ...{ eventId: event.id, appearanceId: null, purpose, actor: account.id },
  }));
  const wish = {
    ...{ label: words.label, page: path, action: path, uploads: `${path}/uploads`, to },
    ...{ kinds: EVENT_KINDS, mostBytes: mostBytes("recording") },
  };
  const room = (name: "recordings" | "materials") => ({
    href: materialsPath(event, language, name),
    text: materialsWords[language][name].heading,
  });
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(words.heading) : words.heading, "after"),
    heading: words.heading,
    lead: words.lead,
    ...(refused && { wrong: { heading: words.wrong, errors: [{ name: "file", text: refused }] } }),
    done: query.has("removed") ? words.removed : query.has("done") ? words.done : null,
    ways: { label: words.ways, links: [room("recordings"), room("materials")] },
    upload: isTheirs ? await uploadForm(app, wish, language, refused) : null,
    come: words.come,
    none: words.none,
    columns: [{ label: words.name, isSubject: true }, { label: words.use }],
    isAwaited: files.some(isAwaited),
    rows: files.map((file) => rowOf(app, file, organiser, isTheirs, language)),
  };
}

function rowOf(app: App, file: EventFile, { event }: Organiser, isTheirs: boolean, language: Language) {
  const words = eventFilesWords[language];
  const materials = materialsPath(event, language, "materials");
  const isSeen = file.scan === "none" || file.scan === "clean";
  return {
    key: file.id,
    name: file.name,
    href: isSeen ? fileAddress(file) : null,
    about: `${fileText(file, language)}. ${words.sent(stamp(file.created_at, event.zone, language))}`,
    mend: file.purpose === "slides" ? firstMend(file, language, app.now()) : null,
    pending: isSeen ? null : words.pending,
    uses: file.uses.map(({ id, title }) => ({
      key: id,
      text: title,
      href: isTheirs ? `${materials}/${id}` : null,
    })),
    notUsed: file.uses.length === 0 ? words.notUsed : null,
    add:
      isTheirs && file.uses.length === 0
        ? { href: `${materials}/new?file=${file.id}`, text: words.add, label: words.addOf(file.name) }
        : null,
    remove: isTheirs
      ? {
          href: `${filesPath(event, language)}/${file.id}/removal`,
          text: words.remove,
          label: words.removeOf(file.name),
        }
      : null,
  };
}

/** Its check has not ended. */
function isAwaited({ scan, purpose, findings }: EventFile): boolean {
  if (scan === "pending") return true;
  return purpose === "slides" && (findings === null || findings.includes('"under-way"'));
}

/** What comes of deleting a file. */
export function fileRemovalView(app: App, organiser: Organiser, address: string, file: EventFile) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = eventFilesWords[language].removal;
  const path = filesPath(event, language);
  const heading = words.heading(file.name);
  const titles = file.uses.map(({ title }) => (language === "en" ? `“${title}”` : `«${title}»`));
  return {
    ...eventDesk(app, organiser, address, heading, "after"),
    heading,
    sentences: [words.gone, ...(titles.length > 0 ? [words.used(titles.join(", "))] : [])],
    form: { action: `${path}/${file.id}/removal`, button: words.button },
    keep: { href: path, text: words.keep },
  };
}
