import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { checkedEvent } from "#app/events/checklist/checked-event.ts";
import { checklist } from "#app/events/checklist/checklist.ts";
import { eventPage } from "#app/events/event-page.ts";
import { isHeld } from "#app/events/rules.ts";
import { standingsOf } from "#app/speakers/standings.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { checklistView } from "./checklist.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { publicationPath } from "./publication-path.ts";
import { publicationRows } from "./publication-rows.ts";

/** What an event lacks before it is public, and how its page stands when it is. */
export async function publicationView(
  app: App,
  organiser: Organiser,
  address: string,
  now: Instant,
  refused: Refusal | null = null,
) {
  const language = languageOf(address);
  const words = publicationWords[language];
  const page = await eventPage(app.db, await invitingEvent(app.db, organiser.event.id));
  const { event } = page;
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const isOver = event.status === "cancelled" || isHeld(event, now);
  const asked = [...(await standingsOf(app.db, event.id)).values()];
  const list = checklistView(checklist(await checkedEvent(app.db, page, asked), now), event, language);
  const isDraft = event.status === "draft";
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.wrongTitle(words.heading) : words.heading,
      "publication",
    ),
    heading: words.heading,
    lead: standing(event, language),
    ...(refused && {
      wrong: { heading: words.wrong, errors: errorsOf(refused, list.blockers.points, language) },
    }),
    done: doneIn(address, words.done),
    checklist: isOver && !isDraft ? null : { ...list, blockers: isDraft ? list.blockers : null },
    publish:
      isDraft && isTheirs
        ? { action: publicationPath(event, language), button: words.publish, about: words.publishAbout }
        : null,
    look: {
      heading: words.look.heading,
      links: [
        { href: publicationPath(event, language, "preview"), text: words.look.page },
        { href: publicationPath(event, language, "preview/letter"), text: words.look.letter },
        { href: publicationPath(event, language, "preview/calendar"), text: words.look.calendar },
        ...(isTheirs
          ? [{ href: publicationPath(event, language, "rehearsal"), text: words.look.rehearsal }]
          : []),
      ],
    },
    so: {
      heading: words.so.heading,
      rows: publicationRows(app, event, { isTheirs, now, own: deskPath(event, language) }, language),
    },
  };
}

/** What was just done, where the address says something that we say. */
function doneIn(address: string, words: Readonly<Record<string, string>>): string | null {
  const done = new URL(address).searchParams.get("done") ?? "";
  return Object.hasOwn(words, done) ? words[done]! : null;
}

/** How its page stands, in one sentence. */
function standing(event: EventRow, language: Language): string {
  const words = publicationWords[language];
  const at = (instant: Instant | null) => stamp(instant ?? event.changed_at, event.zone, language);
  if (event.withdrawn_at !== null) return words.withdrawn(at(event.withdrawn_at));
  if (event.status === "draft") return words.draft;
  if (event.status === "cancelled") return words.cancelled(at(event.cancelled_at));
  return (event.is_unlisted ? words.unlisted : words.public)(at(event.published_at));
}

/** What stands in the way, in the words of the list; another refusal in its own. */
function errorsOf(
  refused: Refusal,
  points: readonly { readonly id: string; readonly sentence: string }[],
  language: Language,
): { name?: string; text: string }[] {
  if (refused.code !== "not-ready-to-publish" || points.length === 0)
    return [{ text: organiserRefusal(refused, language) }];
  return points.map(({ id, sentence }) => ({ name: id, text: sentence }));
}
