import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { dateOf } from "#app/time.ts";
import type { EventRow, LocalDate, SeriesRow, Trx } from "#db/schema.ts";
import type { EventFacts } from "../event-facts.ts";
import { beginOnce } from "./begin-once.ts";
import { copyEventWithin } from "./copy-event.ts";
import { firstDay } from "./shift.ts";
import { startDraftWithin } from "./start-draft.ts";
import { templateOf } from "./template.ts";

/**
 * The next meeting of a series, as a draft: place, clock, seats and questions as at its last meeting, the measure it
 * belongs to as the series says, and nothing of what the last one was about. What the series is and what it is for stands
 * on the series; the meeting's page shows it. The first meeting of all is a breakfast seminar until somebody says else.
 *
 * @param on its first day; left out: a working day four weeks ahead
 * @param formKey as for `beginOnce`
 * @throws Refusal "no-such-series"
 */
export function draftOfSeries(
  app: App,
  accountId: string,
  seriesId: string,
  on?: LocalDate,
  formKey: string | null = null,
): Promise<EventRow> {
  return beginOnce(app, formKey, async (trx) => {
    const series = await trx.selectFrom("series").selectAll().where("id", "=", seriesId).executeTakeFirst();
    if (!series) throw new Refusal("no-such-series", { id: seriesId });
    const last = await lastMeeting(trx, seriesId);
    const template = templateOf(last?.type ?? "breakfast-seminar", dateOf(app.now(), "Europe/Oslo"), { on });
    const without = { ...ofTheMeeting, ...ofTheSeries(series) };
    if (!last) {
      return startDraftWithin(
        trx,
        app,
        accountId,
        { organisationId: series.organisation_id, ...template, ...without },
        "series",
      );
    }
    const to = firstDay(template.when)!;
    return copyEventWithin(trx, app, accountId, last.id, to, { origin: "series", without });
  });
}

function ofTheSeries(series: SeriesRow) {
  return {
    seriesId: series.id,
    title: series.name,
    lang: series.lang,
    parentProgramme: series.parent_programme ?? undefined,
  };
}

const ofTheMeeting: Partial<EventFacts> = {
  offerId: undefined,
  kicker: undefined,
  theme: undefined,
  lead: undefined,
  body: undefined,
  goal: undefined,
  purpose: undefined,
  proviso: undefined,
  topics: [],
  keywords: [],
  partners: [],
};

/** The one that came last, among those whose day is known. */
function lastMeeting(trx: Trx, seriesId: string): Promise<Pick<EventRow, "id" | "type"> | undefined> {
  return trx
    .selectFrom("event")
    .select(["id", "type"])
    .where("series_id", "=", seriesId)
    .where("status", "=", "published")
    .where("withdrawn_at", "is", null)
    .where("starts_on", "is not", null)
    .orderBy("starts_on", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
