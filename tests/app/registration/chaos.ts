import { offerPart } from "#app/events/offer-part.ts";
import { addSession } from "#app/programme/add-session.ts";
import { announce } from "#app/registration/announcements/announce.ts";
import { expireOffers } from "#app/registration/offers.ts";
import { sweep } from "#app/registration/sweep.ts";
import { addDays, plus } from "#app/time.ts";
import type { EventRow, RegistrationStatus, SeatKind } from "#db/schema.ts";
import { aConference, aSeminar, type TestApp } from "#tests/support/app.ts";
import type { Dice } from "#tests/support/dice.ts";

/** A week with three events on the same morning; all people of all weeks are the same few. */
export interface Week {
  readonly app: TestApp;
  readonly dice: Dice;
  readonly events: readonly EventRow[];
  /** What can be chosen at the first event. */
  readonly parts: readonly string[];
}

/** Hours before the start at which the clock stands in turn: far off, in the time of offers, too late for them, begun. */
export const HOURS_BEFORE = [100, 60, 26, 23, 20, 17, 2, -0.5];
const HOUR = "T09:00";

/** First come in a room with two small sessions; decided by the organiser; in the room and on stream. */
export async function aWeek(app: TestApp, dice: Dice, number: number): Promise<Week> {
  const on = addDays("2017-12-01", number * 7);
  const when = { kind: "instant", starts: on + HOUR, ends: `${on}T16:00` } as const;
  const deadline = { kind: "date", on } as const;
  app.setNow(plus(`${on}T08:00:00.000Z`, { hours: -HOURS_BEFORE[0]! - 1 }));
  const first = await aSeminar(app, { title: `Først ${number}`, when, deadline, capacity: 2 });
  const decided = await aSeminar(app, {
    title: `Prioritert ${number}`,
    when,
    deadline,
    capacity: 2,
    allocation: "prioritised",
  });
  const both = await aConference(app, { title: `Begge ${number}`, when, deadline, capacity: 2 });
  const parts: string[] = [];
  for (const title of ["Kart", "Terreng"]) {
    const times = { day: 1, starts: `${on}T10:00`, ends: `${on}T11:00` };
    const session = await addSession(app, first.id, { title, ...times });
    parts.push((await offerPart(app, first.id, { sessionId: session.id }, 2)).id);
  }
  return { app, dice, events: [first, decided, both], parts };
}

/** The clock moves on, and the house does what it does by itself. */
export async function atHoursBefore(week: Week, hours: number): Promise<void> {
  const { app, events } = week;
  const to = plus(events[0]!.starts_at!, { minutes: -hours * 60 });
  if (to > app.now()) app.setNow(to);
  await houseWork(app);
}

export async function houseWork(app: TestApp): Promise<void> {
  await expireOffers(app);
  await announce(app);
  await sweep(app);
}

/** A registration of this week, one with such a status where there is any; undefined before the first. */
export async function somebody(
  { app, dice, events }: Week,
  ...statuses: readonly RegistrationStatus[]
): Promise<string | undefined> {
  const eventIds = events.map((event) => event.id);
  const all = await app.db
    .selectFrom("registration")
    .select(["id", "status"])
    .where("event_id", "in", eventIds)
    .orderBy("id")
    .execute();
  const fitting = all.filter((one) => statuses.includes(one.status));
  const among = fitting.length > 0 && !dice.inTen(2) ? fitting : all;
  return among.length > 0 ? dice.of(among).id : undefined;
}

/** One of the kinds of seat that an event has. */
export function aKind({ dice, events }: Week, event: EventRow): SeatKind {
  return event === events[2] ? dice.of(["physical", "stream"]) : "physical";
}
