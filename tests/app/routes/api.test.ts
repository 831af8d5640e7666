import { describe, expect, test } from "vitest";
import { callOff, withdrawEvent } from "#app/events/change-event.ts";
import { addSession } from "#app/programme/add-session.ts";
import { register } from "#app/registration/register.ts";
import { loader as oneEvent } from "#app/routes/api.v1.events.$event.ts";
import { loader as list } from "#app/routes/api.v1.events.ts";
import { anOrganiser, aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { ask } from "./asking.ts";

type Json = Record<string, unknown>;

async function listed(app: TestApp, query = ""): Promise<{ status: number; slugs: unknown[]; said: Json }> {
  const { response } = await ask(app, list, `/api/v1/events${query}`);
  const said = (await response.json()) as Json & { events?: Json[] };
  return { status: response.status, slugs: (said.events ?? []).map((event) => event.slug), said };
}

async function single(app: TestApp, event: string): Promise<{ status: number; said: Json }> {
  const { response } = await ask(app, oneEvent, `/api/v1/events/${event}`, { event });
  return { status: response.status, said: (await response.json()) as Json };
}

onBothEngines(
  "the list has the public events, what changed last first, for pages of any site",
  async (engine) => {
    const app = await testApp(engine);
    await aSeminar(app, { slug: "first", when: { kind: "date", from: "2015-11-10" } });
    app.setNow("2017-11-20T09:00:00.000Z");
    await aSeminar(app, { slug: "second" });
    await aSeminar(app, { slug: "unlisted", isUnlisted: true });
    await withdrawEvent(app, (await aSeminar(app, { slug: "withdrawn" })).id);

    const { response, keptUntil } = await ask(app, list, "/api/v1/events");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(keptUntil).toBe("2017-11-20T23:00:00.000Z");
    expect((await listed(app)).slugs).toEqual(["second", "first"]);
  },
);

onBothEngines("the list is narrowed down by days, type and organiser", async (engine) => {
  const app = await testApp(engine);
  await aSeminar(app, { slug: "early", when: { kind: "date", from: "2017-12-01", to: "2017-12-02" } });
  await aSeminar(app, { slug: "late", type: "conference", when: { kind: "date", from: "2018-01-10" } });
  await aSeminar(app, { slug: "undated", when: { kind: "unknown" } });
  const slugs = async (query: string) => (await listed(app, query)).slugs.toSorted();

  expect(await slugs("?from=2017-12-02")).toEqual(["early", "late"]);
  expect(await slugs("?from=2017-12-03")).toEqual(["late"]);
  expect(await slugs("?from=2017-12-02&to=2018-01-09")).toEqual(["early"]);
  expect(await slugs("?type=conference")).toEqual(["late"]);
  expect(await slugs("?organiser=difi")).toEqual(["early", "late", "undated"]);
  expect(await slugs("?from=&to=&type=&organiser=&unknown=1")).toEqual(["early", "late", "undated"]);
});

describe("what cannot be read is answered with a sentence", () => {
  onBothEngines("and never with an error of ours", async (engine) => {
    const app = await testApp(engine);
    await anOrganiser(app);
    for (const query of [
      ...[
        "from=1.+desember",
        "to=2017-02-30",
        "type=party",
        "type=toString",
        "organiser=nobody",
        "organiser=%00",
      ],
      ...["organiser=%ED%A0%80", `organiser=${"x".repeat(10_000)}`, "from=2017-12-01%00", "organiser=%27--"],
    ]) {
      const { status, said } = await listed(app, `?${query}`);
      expect([query, status, said.error, typeof said.message]).toEqual([
        query,
        400,
        "bad-parameter",
        "string",
      ]);
    }
  });
});

onBothEngines(
  "numbers of seats are told exactly, as of this moment, where the event shows them",
  async (engine) => {
    const app = await testApp(engine);
    await aSeminar(app, { slug: "seats-demo", capacity: 2, publicCount: "exact" });
    await aSeminar(app, { slug: "in-words", capacity: 2 });
    for (const number of [1, 2, 3]) await register(app, "seats-demo", person(number), app.now());

    const { response, keptUntil } = await ask(app, oneEvent, "/api/v1/events/seats-demo", {
      event: "seats-demo",
    });
    const { capacity, confirmed, waitlisted, state } = (await response.json()) as Json;
    expect([capacity, confirmed, waitlisted, state]).toEqual([2, 2, 1, "waitlist"]);
    expect(keptUntil).toBeUndefined();
    expect(Object.keys((await single(app, "in-words")).said)).not.toEqual(
      expect.arrayContaining(["capacity"]),
    );
  },
);

test("an event without a limit has no capacity to tell", async () => {
  const app = await testApp("sqlite");
  await aSeminar(app, { slug: "x", capacity: null, publicCount: "exact" });
  const { capacity, confirmed } = (await single(app, "x")).said;
  expect([capacity, confirmed]).toEqual([null, 0]);
});

onBothEngines("an event is told with its place, times, registration and programme", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, {
    slug: "nye-arbeidsmater",
    lang: "nn",
    topics: ["Kva no?"],
    spokenLanguages: ["nb", "en"],
  });
  await addSession(app, event.id, {
    title: "Opning",
    day: 1,
    starts: "2017-12-01T09:00",
    talks: [
      {
        number: 1,
        title: "Først",
        appearances: [{ name: "Beth Stensen", titles: ["leder"], organisation: "Ruter#" }],
      },
      { title: "Så", appearances: [{ titles: ["direktør"], organisation: "UDI" }] },
    ],
  });
  const { said } = await single(app, "nye-arbeidsmater");
  expect(said).toMatchObject({
    id: event.id,
    url: "https://samling.example.no/events/nye-arbeidsmater",
    api_url: "https://samling.example.no/api/v1/events/nye-arbeidsmater",
    calendar_url: "https://samling.example.no/events/nye-arbeidsmater/calendar.ics",
    type: "breakfast-seminar",
    status: "published",
    state: "open",
    language: "nn",
    spoken_languages: ["nb", "en"],
    zone: "Europe/Oslo",
    time_known: "instant",
    starts_at: "2017-12-01T08:00:00.000Z",
    ends_at: "2017-12-01T09:00:00.000Z",
    starts_on: "2017-12-01",
    doors_at: "2017-12-01T07:30:00.000Z",
    place: {
      name: "Difis kurs- og konferansesenter",
      room: "Salen",
      street: "Grev Wedels plass 9",
      is_step_free: null,
    },
    organiser: { slug: "difi", acronym: "Difi", url: "https://samling.example.no/organisers/difi" },
    series: null,
    registration: {
      mode: "own",
      url: "https://samling.example.no/events/nye-arbeidsmater/register",
      deadline_at: "2017-11-28T23:00:00.000Z",
      deadline_on: "2017-11-28",
    },
    contact: { name: "Arrangementsvakten", email: "arrangement@example.no", phone: null },
    topics: ["Kva no?"],
    sessions: [
      {
        slug: "opning",
        url: "https://samling.example.no/events/nye-arbeidsmater/sessions/opning",
        starts_at: "2017-12-01T08:00:00.000Z",
        talks: [
          {
            number: 1,
            speakers: [
              {
                name: "Beth Stensen",
                titles: ["leder"],
                url: "https://samling.example.no/speakers/beth-stensen",
              },
            ],
          },
          { number: null, speakers: [{ name: null, titles: ["direktør"], organisation: "UDI", url: null }] },
        ],
      },
    ],
  });
  expect(JSON.stringify(said)).not.toContain("stream_url");
});

onBothEngines("an unknown event is 404, a withdrawn one 410, a cancelled one is told", async (engine) => {
  const app = await testApp(engine);
  await withdrawEvent(app, (await aSeminar(app, { slug: "withdrawn" })).id);
  await callOff(app, (await aSeminar(app, { slug: "cancelled" })).id, "For få meldte seg på.");
  const unlisted = await aSeminar(app, { slug: "unlisted", isUnlisted: true });
  await app.db.insertInto("event_slug").values({ slug: "before", event_id: unlisted.id }).execute();

  expect(await single(app, "unknown")).toEqual({
    status: 404,
    said: { error: "no-such-event", message: "There is no event at this address." },
  });
  expect((await single(app, "withdrawn")).status).toBe(410);
  expect((await single(app, "cancelled")).said).toMatchObject({
    state: "cancelled",
    cancel_reason: "For få meldte seg på.",
  });
  expect((await single(app, "unlisted")).status).toBe(200);
  const { response } = await ask(app, oneEvent, "/api/v1/events/before", { event: "before" });
  expect([response.status, response.headers.get("location")]).toEqual([301, "/api/v1/events/unlisted"]);
});
