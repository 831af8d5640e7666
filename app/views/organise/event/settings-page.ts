import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { FormGroup } from "#app/components/form-fields.tsx";
import { seenOf } from "#app/events/edit/both.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { deskWords } from "#app/language/organise/desk.ts";
import { textsWords } from "#app/language/organise/texts.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";
import { bothVersions } from "#app/views/organise/both-versions.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { pendingAnnouncementView } from "./pending-announcement.ts";
import { sentIn } from "./section-page.ts";

/** What saving would do to people, asked before it is done. */
export interface Ask {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly yes: string;
  /** What the yes is to: another answer asks again. */
  readonly mark: string;
}

/** A form that came back. */
export interface Returned<Section extends object> {
  readonly form: URLSearchParams;
  /** What was typed, where all of it can be read. */
  readonly section: Section | null;
  /** Sentences by field. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly refusal?: Refusal;
  /** The field that the refusal is about. */
  readonly refusedField?: string;
  readonly ask?: Ask;
  /** What was done with it, when nothing was wrong. */
  readonly note?: string;
}

export interface SettingsKind<Section extends object> {
  readonly room: "place" | "registration";
  readonly event: EventRow;
  readonly now: Section;
  readonly lead: string;
  readonly groups: (error: (name: string) => string | undefined) => FormGroup[];
  readonly label: (field: keyof Section & string) => string;
  readonly text: (field: keyof Section & string, section: Section) => string;
  readonly note?: string | null;
  /** Rooms beside it. */
  readonly links?: readonly { readonly href: string; readonly text: string }[];
}

/** What a form sends that nobody types. */
const NOTHING_HIDDEN: readonly { readonly name: string; readonly value: string }[] = [];

/** A section whose saving may reach people: as it stands, as it was typed, or with what is asked first. */
export async function settingsView<Section extends object>(
  app: App,
  organiser: Organiser,
  address: string,
  kind: SettingsKind<Section>,
  returned: Returned<Section> | null,
) {
  const language = languageOf(address);
  const words = textsWords[language];
  const { event, room, now } = kind;
  const { refusal = null, section = null } = returned ?? {};
  const isStale = refusal?.code === "stale-version";
  const sent = returned && sentIn(returned.form);
  const both =
    refusal && isStale && section && sent
      ? bothVersions({ typed: section, now, seen: sent.seen, refusal }, kind, language)
      : null;
  const sentence = refusal && organiserRefusal(refusal, language);
  const faults: Record<string, string> = {
    ...returned?.faults,
    ...(sentence && returned?.refusedField && { [returned.refusedField]: sentence }),
  };
  const errors = [
    ...Object.entries(faults).map(([name, text]) => ({ name, text })),
    ...(sentence && !returned?.refusedField ? [{ name: both?.rows[0]?.name, text: sentence }] : []),
  ];
  const heading = deskWords[language].rooms[room];
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const search = new URL(address).searchParams;
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? words.wrongTitle(heading) : heading, room),
    heading,
    lead: isTheirs ? kind.lead : words.readOnly,
    wrong: { heading: words.wrong, errors },
    done: returned ? (returned.note ?? null) : search.has("done") ? words.done : (kind.note ?? null),
    pending: await pendingAnnouncementView(app, organiser, address),
    form: isTheirs
      ? {
          action: deskPath(event, language, room),
          button: words.save,
          version: String(sent && !isStale ? sent.version : event.version),
          seen: sent && !isStale ? sent.seen : seenOf(now),
          both,
          ask: returned?.ask ?? null,
          groups: kind.groups((name) => faults[name]),
          hidden: NOTHING_HIDDEN,
        }
      : null,
    links: isTheirs ? [...(kind.links ?? [])] : [],
    facts: isTheirs
      ? []
      : (Object.keys(now) as (keyof Section & string)[]).map((field) => ({
          term: kind.label(field),
          detail: kind.text(field, now) || words.empty,
        })),
  };
}
export type SettingsView = Awaited<ReturnType<typeof settingsView>>;
