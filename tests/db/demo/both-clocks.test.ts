import { afterAll, expect, test } from "vitest";
import { stateOf } from "#app/events/rules.ts";
import { weekdayOf } from "#app/time.ts";
import { workingDay } from "#db/demo/days.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { builtDemo, NOVEMBER_2017, NOVEMBER_2026, readDemo } from "./demo-world.ts";

const worlds = new Map<string, ReturnType<typeof readAt>>();
afterAll(async () => {
  for (const world of worlds.values()) await (await world).close();
});

/** The demo world of that day, built once for each engine: these stories only read. */
function demoAt(engine: Engine, now: string) {
  const world = worlds.get(engine + now) ?? readAt(engine, now);
  worlds.set(engine + now, world);
  return world;
}

async function readAt(engine: Engine, now: string) {
  const { app, close } = await builtDemo(engine, now);
  const demo = await readDemo(app);
  const states = demo.events.map(({ slug }) => {
    const { event, seats } = demo.event(slug);
    return [slug, stateOf(event, seats, now)] as const;
  });
  return { app, close, ...demo, states: Object.fromEntries(states) };
}

const archive = {
  "leankonferansen-2015": "held",
  "arbeidsmoter-nav-drammen": "held",
  "tidstyvjakt-i-kommunene": "held",
  "tidstyvprisen-2015": "held",
  erfaringssamling: "held",
  "dialogmote-kompetansemodell": "held",
  "endring-til-frokost-fhi": "held",
  "gode-beslutninger": "held",
  "erfaringsrapport-2017": "held",
  "veiledningssamling-6-november-2017": "held",
  "it-i-praksis-2017": "held",
  "oecd-fagseminar": "held",
};
const upcoming = {
  "endring-til-frokost-neste": "open",
  "seats-demo": "open",
  "fullt-demo": "waitlist",
  "prioritert-demo": "prioritised",
  "strom-demo": "open",
  "nynorsk-demo": "open",
  "veiledning-demo-1": "open",
  "veiledning-demo-2": "open",
  "avlyst-demo": "cancelled",
  "flyttet-demo": "open",
  "dato-demo": "open",
  "apner-senere-demo": "not-open",
  "styringskonferansen-demo": "open",
};

onBothEngines(
  "in November 2017 the newsletter's two meetings are open, and the rest is past",
  async (engine) => {
    const { states } = await demoAt(engine, NOVEMBER_2017);
    expect(states).toEqual({
      ...archive,
      "nye-arbeidsmater": "open",
      "strategisk-ikt-kompetanse": "open",
      "veiledningssamling-6-desember-2017": "elsewhere",
      ...upcoming,
    });
  },
);

onBothEngines("in November 2026 all that the sources tell of is past", async (engine) => {
  const { states } = await demoAt(engine, NOVEMBER_2026);
  expect(states).toEqual({
    ...archive,
    "nye-arbeidsmater": "held",
    "strategisk-ikt-kompetanse": "held",
    "veiledningssamling-6-desember-2017": "held",
    ...upcoming,
  });
});

onBothEngines("only what is invented is upcoming in 2026, and says so", async (engine) => {
  const { events } = await demoAt(engine, NOVEMBER_2026);
  const invented = events.filter((event) => event.is_demonstration);
  expect(invented.map((event) => event.slug).sort()).toEqual(Object.keys(upcoming).sort());
  expect(invented.filter((event) => !event.title.endsWith(" (demonstrasjon)"))).toEqual([]);
  expect(invented.filter((event) => event.starts_on! <= NOVEMBER_2026.slice(0, 10))).toEqual([]);
  expect(invented.filter((event) => weekdayOf(event.starts_on!) > 5)).toEqual([]);
});

onBothEngines("twelve have a seat, three wait, and letters go to example.org alone", async (engine) => {
  const { app, event } = await demoAt(engine, NOVEMBER_2017);
  expect(event("fullt-demo").seats.map(({ capacity, taken, waiting }) => [capacity, taken, waiting])).toEqual(
    [[12, 12, 3]],
  );
  expect(event("seats-demo").seats.map(({ capacity, taken, waiting }) => [capacity, taken, waiting])).toEqual(
    [[20, 0, 0]],
  );
  const letters = await app.db.selectFrom("outbox").select(["letter", "to_address"]).execute();
  expect(letters.filter(({ letter }) => letter.startsWith("registration-"))).toHaveLength(15);
  expect(letters.filter(({ to_address }) => !to_address.endsWith("@example.org"))).toEqual([]);
});

onBothEngines("the conference fills two days and three rooms", async (engine) => {
  const { event } = await demoAt(engine, NOVEMBER_2026);
  const { sessions } = event("styringskonferansen-demo");
  expect(sessions).toHaveLength(26);
  expect(new Set(sessions.map((session) => session.day))).toEqual(new Set([1, 2]));
  expect(new Set(sessions.flatMap((session) => session.room?.name ?? []))).toEqual(
    new Set(["Storsalen", "Biblioteket", "Verkstedet"]),
  );
});

test("nobody meets in a weekend or at Christmas", () => {
  expect(workingDay("2026-11-20T09:00:00.000Z", 1)).toBe("2026-11-23");
  expect(workingDay("2026-12-19T09:00:00.000Z", 1)).toBe("2027-01-04");
  expect(workingDay("2026-12-31T09:00:00.000Z", 1)).toBe("2027-01-15");
  expect(workingDay("2026-11-22T23:30:00.000Z", 0)).toBe("2026-11-23");
});
