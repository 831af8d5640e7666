import type { App } from "#app/app.ts";
import type { Link } from "#app/components/page.tsx";
import { isHeld } from "#app/events/rules.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { publicationPath } from "./publication-path.ts";

/** One thing that is so of an event's page, and what can be done about it. */
export interface PublicationRow {
  readonly term: string;
  readonly sentence: string;
  /** To the page itself, where there is one to see. */
  readonly link?: Link;
  /** To a page that tells what comes of it. */
  readonly way?: Link;
  /** What is turned at once: there is nothing to lose. */
  readonly turn?: {
    readonly action: string;
    readonly name: string;
    readonly value: string;
    readonly text: string;
  };
}

interface Around {
  readonly isTheirs: boolean;
  readonly now: Instant;
  /** Where the event's desk is. */
  readonly own: string;
}

/** How an event's page stands: where, in which lists, over or to come; and the ways out. */
export function publicationRows(
  app: App,
  event: EventRow,
  around: Around,
  language: Language,
): PublicationRow[] {
  const words = publicationWords[language].so;
  const isPublic = event.status !== "draft" && event.withdrawn_at === null;
  const isOver = isHeld(event, around.now);
  const to = publicationTo(event, language);
  const path = inLanguage(language, `/events/${event.slug}`);
  const rows: (PublicationRow | false)[] = [
    {
      term: words.address,
      sentence: isPublic ? "" : app.config.publicUrl + path,
      ...(isPublic && { link: { href: path, text: app.config.publicUrl + path } }),
      way: { href: to("address"), text: words.changeAddress },
    },
    {
      term: words.lists,
      sentence: event.is_unlisted ? words.isUnlisted : words.isListed,
      turn: {
        ...{ action: to("listing"), name: "unlisted", value: event.is_unlisted ? "no" : "yes" },
        text: event.is_unlisted ? words.list : words.unlist,
      },
    },
    event.time_kind === "unknown" && {
      term: words.held,
      sentence: event.is_held ? words.isHeld : words.isNotHeld,
      turn: {
        ...{ action: to("held"), name: "held", value: event.is_held ? "no" : "yes" },
        text: event.is_held ? words.unmarkHeld : words.markHeld,
      },
    },
    { term: words.archive, sentence: isOver ? words.isArchived : words.willBeArchived },
    event.status !== "draft" && {
      term: words.page,
      sentence: "",
      way: { href: to("withdrawal"), text: event.withdrawn_at === null ? words.withdraw : words.restore },
    },
    event.status === "cancelled"
      ? {
          term: words.calling,
          sentence: words.isCalledOff,
          way: { href: `${around.own}/cancellation`, text: words.seeCallingOff },
        }
      : event.status === "published" &&
        !isOver && {
          term: words.calling,
          sentence: "",
          way: { href: `${around.own}/cancellation`, text: words.callOff },
        },
    { term: words.related, sentence: "", way: { href: `${around.own}/related`, text: words.relate } },
  ];
  const all = rows.filter((row) => row !== false);
  return around.isTheirs
    ? all
    : all.map(({ term, sentence, link }) => ({ term, sentence, link })).filter(isSaid);
}

function publicationTo(event: EventRow, language: Language) {
  return (room: Parameters<typeof publicationPath>[2]) => publicationPath(event, language, room);
}

function isSaid({ sentence, link }: PublicationRow): boolean {
  return sentence !== "" || link !== undefined;
}
