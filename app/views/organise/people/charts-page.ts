import type { App } from "#app/app.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { chartsWords } from "#app/language/organise/charts.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { organisationCounts, type OrganisationCount } from "#app/registration/people/organisation-counts.ts";
import { registrationsByDay } from "#app/registration/people/registrations-by-day.ts";
import { earlierMeetings, seatsOver, staysAway } from "#app/registration/people/series-meetings.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { Instant, SeatsRow } from "#db/schema.ts";
import { curveView } from "./charts-curve.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";

const MOST_ORGANISATIONS = 15;

/** How registration goes, drawn and in tables; in a fixed number of queries. */
export async function chartsView(app: App, organiser: Organiser, address: string, now: Instant) {
  const language = languageOf(address);
  const words = chartsWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const earlier = await earlierMeetings(app.db, event);
  const byDay = await registrationsByDay(app.db, [event, ...earlier]);
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const organisations = await organisationCounts(app.db, event.id);
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    lead: words.lead,
    curve: curveView(event, earlier, byDay, now, language),
    seats: {
      heading: words.seats.heading,
      meters: seats.map((one) => meterOf(one, seats.length > 1, language)),
      away: awaySentence(seats, staysAway(earlier), language),
    },
    organisations: organisationsView(organisations, language),
  };
}

function meterOf({ kind, capacity, taken, waiting }: SeatsRow, isOneOfTwo: boolean, language: Language) {
  const { seats: words } = chartsWords[language];
  const percent = capacity ? Math.round((taken / capacity) * 100) : 0;
  const line = capacity === null ? words.noLimit(taken) : words.of(taken, capacity, percent);
  const whole = waiting > 0 ? `${line}, ${words.waiting(waiting)}` : line;
  return {
    key: kind,
    taken,
    ...(capacity !== null && { capacity }),
    words: isOneOfTwo ? words.ofKind(peopleWords[language].kinds[kind], whole) : whole,
  };
}

/** Only where somebody has counted who came, and where it would let in anybody. */
function awaySentence(seats: readonly SeatsRow[], away: number | null, language: Language): string | null {
  const capacity = seats.find((one) => one.kind === "physical")?.capacity ?? null;
  if (capacity === null || away === null) return null;
  const over = seatsOver(capacity, away);
  return over > 0 ? chartsWords[language].seats.away(away, over) : null;
}

function organisationsView(all: readonly OrganisationCount[], language: Language) {
  const { organisations: words } = chartsWords[language];
  const shown = all.slice(0, MOST_ORGANISATIONS);
  const rest = all.slice(MOST_ORGANISATIONS);
  const most = Math.max(1, ...all.map((one) => one.people));
  const row = (key: string, name: string, people: number) => ({
    key,
    name,
    people: String(people),
    width: `${Number(((people / most) * 100).toFixed(1))}%`,
  });
  return {
    heading: words.heading,
    nothing: all.length === 0 ? words.nobody : null,
    columns: [
      { label: words.name, isSubject: true },
      { label: words.people, isNumber: true },
      { label: words.share },
    ],
    rows: shown.map(({ organisation, people }) =>
      row(organisation?.key ?? "", organisation?.name ?? words.nowhere, people),
    ),
    rest: rest.length === 0 ? null : `${words.others(rest.length)}: ${sumOf(rest)}`,
  };
}

function sumOf(all: readonly OrganisationCount[]): number {
  return all.reduce((sum, one) => sum + one.people, 0);
}
