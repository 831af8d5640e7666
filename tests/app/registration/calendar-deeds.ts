import { callOffEvent } from "#app/registration/announcements/call-off-event.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { pendingAnnouncement } from "#app/registration/announcements/announcements.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { restoreEvent } from "#app/registration/announcements/restore-event.ts";
import { undoRestoration } from "#app/registration/announcements/undo-restoration.ts";
import { undoMove } from "#app/registration/announcements/undo-move.ts";
import { changeRegistration } from "#app/registration/change.ts";
import { partIdsOf } from "#app/registration/choices.ts";
import { registrationById } from "#app/registration/queries.ts";
import { plus } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";
import { houseWork, somebody, type Week } from "./chaos.ts";

const ACTOR = "account-1";

type Deed = (week: Week) => Promise<unknown>;

/** What an organiser may do to an event that people have in their calendars. */
const deeds: readonly Deed[] = [
  movesByHours,
  changesRoom,
  changesStream,
  somebodyChangesKind,
  somebodyChangesKind,
  losesItsDate,
  undoesTheMove,
  callsOff,
  takesCallingOffBack,
  restores,
  undoesRestoring,
  waits,
  waits,
];

/** What an organiser does next, by the dice. */
export function nextCalendarDeed({ dice }: Week): Deed {
  return dice.of(deeds);
}

/** So far that every announcement that is due has gone out. */
export async function letAllBeTold(week: Week): Promise<void> {
  week.app.setNow(plus(week.app.now(), { minutes: 6 }));
  await houseWork(week.app);
}

function movesByHours({ app, dice, events }: Week): Promise<unknown> {
  const { id, starts_at } = dice.of(events);
  const starts = plus(starts_at!, { hours: 1 + dice.below(3) }).slice(0, 16);
  return moveEvent(app, id, ACTOR, {
    when: { kind: "instant", starts, ends: `${starts.slice(0, 10)}T17:00` },
  });
}

/** Out of its room, or back into it. */
async function changesRoom({ app, dice, events }: Week): Promise<unknown> {
  const { id, room_id } = dice.of(events);
  return moveEvent(app, id, ACTOR, { roomId: dice.inTen(5) ? room_id : null });
}

function changesStream({ app, dice, events }: Week): Promise<unknown> {
  const streamUrl = dice.of(["https://strom.example.no/a", "https://strom.example.no/b", null]);
  return moveEvent(app, events[2]!.id, ACTOR, { streamUrl });
}

/** Between the room and the stream, with all else as it is. */
async function somebodyChangesKind(week: Week): Promise<unknown> {
  const { app, dice } = week;
  const id = await somebody(week, "confirmed", "waitlisted");
  const row = id && (await registrationById(app.db, id));
  if (!row) return;
  const parts = await partIdsOf(app.db, row.id);
  const same = { answers: [], diet: undefined, assistance: undefined, wantsNewsletter: false };
  const { name, organisation } = row;
  const kind = dice.of(["physical", "stream"] as const);
  if (row.event_id !== week.events[2]!.id) return;
  return changeRegistration(app, row.id, { name, organisation, kind, parts, ...same });
}

function losesItsDate({ app, dice, events }: Week): Promise<unknown> {
  return moveEvent(app, dice.of(events).id, ACTOR, { when: { kind: "unknown", text: "til våren" } });
}

async function undoesTheMove({ app, dice, events }: Week): Promise<unknown> {
  const { id } = dice.of(events);
  const pending = await pendingAnnouncement(app.db, id);
  return pending && undoMove(app, id, ACTOR, pending.id);
}

function callsOff({ app, dice, events }: Week): Promise<unknown> {
  return callOffEvent(app, seldom(events, dice.below(12)).id, ACTOR, "Storm");
}

async function takesCallingOffBack({ app, events }: Week): Promise<void> {
  for (const { id } of events) await undoCallingOff(app, id, ACTOR).catch(() => undefined);
}

async function restores({ app, events }: Week): Promise<void> {
  for (const { id } of events) await restoreEvent(app, id, ACTOR).catch(() => undefined);
}

function undoesRestoring({ app, dice, events }: Week): Promise<unknown> {
  return undoRestoration(app, dice.of(events).id, ACTOR);
}

/** The events of a week last: the first of them is called off least. */
function seldom(events: readonly EventRow[], throwOf: number): EventRow {
  return events[throwOf === 0 ? 0 : throwOf < 4 ? 1 : 2]!;
}

async function waits(week: Week): Promise<void> {
  const { app, dice } = week;
  app.setNow(plus(app.now(), { minutes: 1 + dice.below(5) }));
  await houseWork(app);
}
