import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow, Trx } from "#db/schema.ts";
import { insertTexts } from "../draft-event.ts";
import { textsOf } from "../queries.ts";
import { saveEvent, type EventChanges } from "../save-event.ts";
import { freeSlug, isMadeOf } from "../slugs.ts";
import { keepSlug } from "./change-slug.ts";
import type { TextFields } from "./fields.ts";
import { settle, whatIsNew, type Edit } from "./save.ts";
import { spread, type Reach } from "./spread.ts";
import { line, lines, prose } from "./text.ts";

/**
 * Saves what an event is about. Page and feed say so at once; nobody gets a letter. As long as it has never been
 * public, its address follows its title.
 *
 * @param reach "this-and-coming" carries the change to the later meetings of its series: `spread` says which
 * @throws Refusal "no-such-event", "no-such-series", and as `settle`
 */
export function editTexts(
  app: App,
  eventId: string,
  by: Edit,
  fields: TextFields,
  reach: Reach = "this",
): Promise<EventRow> {
  return app.db.transaction().execute(async (trx) => {
    const saved = await saveEvent(trx, app, eventId, async (before) => {
      await refuseOtherSeries(trx, before, fields.seriesId);
      const listsChanged = await replaceLists(trx, eventId, fields);
      return whatIsNew(
        before,
        { ...textChanges(fields), ...(await slugChange(trx, before, fields.title)) },
        listsChanged,
      );
    });
    const event = await settle(trx, app, by, "texts-changed", saved);
    if (reach === "this-and-coming") await spread(trx, app, by, "texts-changed", saved);
    return event;
  });
}

function textChanges(fields: TextFields): EventChanges {
  return {
    title: line(fields.title) ?? "",
    lang: fields.lang,
    type: fields.type,
    series_id: fields.seriesId || null,
    kicker: line(fields.kicker),
    theme: line(fields.theme),
    lead: prose(fields.lead),
    body: prose(fields.body),
    goal: prose(fields.goal),
    purpose: prose(fields.purpose),
    parent_programme: prose(fields.parentProgramme),
    audience: prose(fields.audience),
    spoken_languages: fields.spokenLanguages.join(","),
    proviso: prose(fields.proviso),
  };
}

async function slugChange(trx: Trx, before: EventRow, typed: string): Promise<EventChanges> {
  const title = line(typed) ?? "";
  const isOwn = before.published_at !== null || !isMadeOf(before.slug, before.title);
  if (isOwn || title === before.title || isMadeOf(before.slug, title)) return {};
  const slug = await freeSlug(trx, title);
  await keepSlug(trx, before);
  return { slug };
}

/** A series is looked up through the event's own organisation. */
async function refuseOtherSeries(trx: Trx, before: EventRow, seriesId: string): Promise<void> {
  if (seriesId === "" || seriesId === before.series_id) return;
  const series = await trx
    .selectFrom("series")
    .select("id")
    .where("id", "=", seriesId)
    .where("organisation_id", "=", before.organisation_id)
    .executeTakeFirst();
  if (!series) throw new Refusal("no-such-series", { id: seriesId });
}

async function replaceLists(trx: Trx, eventId: string, fields: TextFields): Promise<boolean> {
  const before = await textsOf(trx, eventId);
  let isChanged = false;
  for (const [kind, typed] of [
    ["topic", lines(fields.topics)],
    ["keyword", lines(fields.keywords)],
  ] as const) {
    const kept = before.filter((one) => one.kind === kind).map((one) => one.text);
    if (JSON.stringify(kept) === JSON.stringify(typed)) continue;
    await trx.deleteFrom("event_topic").where("event_id", "=", eventId).where("kind", "=", kind).execute();
    await insertTexts(trx, eventId, kind, typed);
    isChanged = true;
  }
  return isChanged;
}
