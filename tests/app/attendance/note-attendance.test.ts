import { expect } from "vitest";
import { attendeesOf, tickedCounts, type AttendanceWish } from "#app/attendance/attendees.ts";
import { noteAttendance } from "#app/attendance/note-attendance.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { addSession } from "#app/programme/add-session.ts";
import { register } from "#app/registration/register.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";

const ALL: AttendanceWish = { tab: "all", search: "", sessionId: null, page: 1 };

async function house(engine: Engine, people: number) {
  const app = await testApp(engine);
  const event = await aSeminar(app, { slug: "e07" });
  return { app, event, ids: await registered(app, "e07", people) };
}

onBothEngines("whoever is ticked came, and saying it twice changes nothing", async (engine) => {
  const { app, event, ids } = await house(engine, 3);
  const ticks = { came: [ids[0]!, ids[2]!], not: [], sessionId: null };
  expect(await noteAttendance(app, event.id, ticks, "account-1")).toEqual({ came: 2, not: 0 });
  expect(await noteAttendance(app, event.id, ticks, "account-1")).toEqual({ came: 0, not: 0 });
  const { people, counts } = await attendeesOf(app.db, event.id, ALL);
  expect(people.map((one) => [one.name, one.hasCome])).toEqual([
    ["Prøvedeltaker 1", true],
    ["Prøvedeltaker 2", false],
    ["Prøvedeltaker 3", true],
  ]);
  expect(counts).toEqual({ all: 3, came: 2, not: 1 });
  const noted = app.db.selectFrom("activity").select(["actor", "facts"]);
  expect(await noted.where("verb", "=", "attendance-noted").execute()).toEqual([
    { actor: "account-1", facts: '{"came":2,"not":0}' },
  ]);
});

onBothEngines("whoever was at a session came to the event, and a session is its own", async (engine) => {
  const { app, event, ids } = await house(engine, 2);
  const session = await addSession(app, event.id, { title: "Lean i kommuner" });
  const at = { not: [], sessionId: session.id };
  await noteAttendance(app, event.id, { ...at, came: ids }, "account-1");
  await noteAttendance(app, event.id, { came: [], not: [ids[0]!], sessionId: session.id }, "account-1");
  expect(await tickedCounts(app.db, event.id)).toEqual({ event: 2, bySession: new Map([[session.id, 1]]) });

  await noteAttendance(app, event.id, { came: [], not: [ids[1]!], sessionId: null }, "account-1");
  expect(await tickedCounts(app.db, event.id)).toEqual({ event: 1, bySession: new Map() });
});

onBothEngines("nobody is ticked at an event or a session that is not theirs", async (engine) => {
  const { app, event, ids } = await house(engine, 1);
  const other = await aSeminar(app, { slug: "e08" });
  const session = await addSession(app, other.id, { title: "Et annet sted" });
  const ticks = { came: ids, not: [], sessionId: null };
  expect(await noteAttendance(app, other.id, ticks, "account-1")).toEqual({ came: 0, not: 0 });
  await expect(
    noteAttendance(app, event.id, { ...ticks, sessionId: session.id }, "account-1"),
  ).rejects.toMatchObject({ code: "no-such-session" });
  expect(await tickedCounts(app.db, event.id)).toEqual({ event: 0, bySession: new Map() });
});

onBothEngines("the list is by surname, Å last, and a search finds those who cancelled", async (engine) => {
  const { app, event, ids } = await house(engine, 1);
  for (const [index, name] of ["Kari Ås", "Ola Zahl", "Per Aasen", "Åse Berg"].entries()) {
    await register(app, "e07", person(10 + index, { name }), MORNING);
  }
  await cancelRegistration(app, ids[0]!);
  const names = async (wish: Partial<AttendanceWish>) =>
    (await attendeesOf(app.db, event.id, { ...ALL, ...wish })).people.map((one) => one.name);
  expect(await names({})).toEqual(["Åse Berg", "Ola Zahl", "Kari Ås", "Per Aasen"]);
  expect(await names({ search: "provedeltaker1@" })).toEqual(["Prøvedeltaker 1"]);
});

onBothEngines("a hundred a page, with as many queries as for one", async (engine) => {
  const { app, event } = await house(engine, 1);
  const count = () => queriesOf(app, (counted) => attendeesOf(counted.db, event.id, ALL));
  const few = await count();
  await register(app, "e07", person(2), MORNING);
  expect([few, await count()]).toEqual([1, 1]);
});
