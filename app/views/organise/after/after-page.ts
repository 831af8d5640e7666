import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { endOf, isHeld } from "#app/events/rules.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { afterWords } from "#app/language/organise/after.ts";
import { finishFacts } from "#app/materials/finish/finish-facts.ts";
import { finishList } from "#app/materials/finish/finish-list.ts";
import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { deletionRow, finishRows } from "./after-rows.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

/** What is left to do when an event is over: each thing with how far it has come, and where it is done. */
export async function afterView(app: App, organiser: Organiser, address: string, now: Instant) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = afterWords[language];
  const facts = await finishFacts(app.db, { id: event.id, endsAt: endOf(event) });
  const today = dateOf(now, event.zone);
  const items = finishList(facts, today);
  const path = deskPath(event, language, "after");
  const rows = finishRows(facts, items, { path, language });
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, words.heading, "after"),
    heading: words.heading,
    lead: words.progress(rows.filter((row) => row.isDone).length, rows.length),
    note: event.status === "cancelled" ? words.cancelled : isHeld(event, now) ? null : words.notOver,
    done: new URL(address).searchParams.has("done") ? words.items.done : null,
    caption: words.list,
    columns: [{ label: words.what, isSubject: true }, { label: words.how }, { label: words.next }],
    rows: [...rows, deletionRow(event.ends_on, today, language)],
    ways: {
      label: words.next,
      links: [
        ...(isTheirs ? [{ href: `${path}/items`, text: words.to.items }] : []),
        ...(event.status === "draft" || event.withdrawn_at !== null
          ? []
          : [{ href: inLanguage(language, `/events/${event.slug}`), text: words.to.page }]),
      ],
    },
  };
}
