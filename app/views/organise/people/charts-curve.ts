import { daysAlong, placeOf, stepPath, stepRange, type Step } from "#app/components/step-chart-scale.ts";
import type { StepChartProps } from "#app/components/step-chart.tsx";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { numberOf } from "#app/language/counts.ts";
import { chartsWords } from "#app/language/organise/charts.ts";
import type { DayCount } from "#app/registration/people/registrations-by-day.ts";
import type { EarlierMeeting } from "#app/registration/people/series-meetings.ts";
import { dateOf, daysBetween } from "#app/time.ts";
import type { EventRow, Instant } from "#db/schema.ts";

/** A curve longer than this is cut: what came before stands in its first step. */
const MOST_DAYS = 120;
const ROWS = 14;

type Dated = Pick<EventRow, "id" | "zone" | "starts_on" | "deadline_kind" | "deadline_at" | "deadline_on">;

/** How registrations came in, drawn against the earlier meetings of the series, with the same numbers as a table. */
export function curveView(
  event: Dated,
  earlier: readonly EarlierMeeting[],
  byDay: ReadonlyMap<string, readonly DayCount[]>,
  now: Instant,
  language: Language,
) {
  const { curve: words } = chartsWords[language];
  const own = stepsOf(byDay.get(event.id) ?? []);
  const base = { heading: words.heading, chart: null, table: null, about: null, against: null };
  if (event.starts_on === null) return { ...base, nothing: words.undated };
  if (own.length === 0) return { ...base, nothing: words.nobody };

  const others = earlier
    .map((meeting) => ({ meeting, steps: stepsOf(byDay.get(meeting.id) ?? []) }))
    .filter(({ steps }) => steps.length > 0);
  const range = stepRange([own, ...others.map(({ steps }) => steps)]);
  const left = daysBetween(dateOf(now, event.zone), event.starts_on);
  const total = own.at(-1)!.people;
  const about = words.about(total, byDay.get(event.id)![0]!.daysBefore ?? 0);
  const deadline = deadlineOf(event);
  const at = deadline ? daysBetween(deadline, event.starts_on) : null;
  const chart: StepChartProps = {
    label: `${words.heading}. ${about}`,
    lines: [
      ...others.map(({ meeting, steps }) => ({
        key: meeting.id,
        path: stepPath(steps, range),
        isThin: true,
      })),
      { key: event.id, path: stepPath(own, range, left), isThin: false },
    ],
    days: daysAlong(range).map((days) => ({ at: placeOf(days, range), text: words.day(days) })),
    most: { whole: numberOf(range.people, language), half: numberOf(range.people / 2, language) },
    ...(at !== null && at <= range.days && { mark: { at: placeOf(at, range), text: words.deadline } }),
  };
  const marks = rowsAt(range.days);
  return {
    ...base,
    nothing: null,
    about,
    against: others.length > 0 ? words.against : null,
    chart,
    table: {
      summary: words.table,
      headers: [
        words.days,
        words.this,
        ...others.map(({ meeting }) => dateLine(meeting.starts_on!, language, { weekday: false })),
      ],
      rows: marks.map((days) => ({
        key: String(days),
        cells: [
          words.day(days),
          days < left ? words.none : String(peopleAt(own, days)),
          ...others.map(({ steps }) => String(peopleAt(steps, days))),
        ],
      })),
    },
  };
}

function stepsOf(counts: readonly DayCount[]): Step[] {
  const steps = new Map<number, number>();
  for (const { daysBefore, people } of counts) {
    if (daysBefore !== null) steps.set(Math.min(Math.max(0, daysBefore), MOST_DAYS), people);
  }
  return [...steps].map(([daysBefore, people]) => ({ daysBefore, people }));
}

function peopleAt(steps: readonly Step[], days: number): number {
  return steps.filter((step) => step.daysBefore >= days).at(-1)?.people ?? 0;
}

function rowsAt(days: number): number[] {
  const step = Math.max(1, Math.ceil(days / ROWS));
  return Array.from({ length: Math.ceil(days / step) + 1 }, (_, index) => index * step).reverse();
}

function deadlineOf({ deadline_kind: kind, deadline_at: at, deadline_on: on, zone }: Dated): string | null {
  if (kind === "none") return null;
  return kind === "date" ? on : dateOf(at!, zone);
}
