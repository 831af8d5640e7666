import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { stepPath, stepRange } from "#app/components/step-chart-scale.ts";
import { createSeries } from "#app/events/create-series.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { register } from "#app/registration/register.ts";
import { seatsOver, staysAway } from "#app/registration/people/series-meetings.ts";
import { action as namesDoor } from "#app/routes/organise.events.$event.people.kitchen.names.tsx";
import { loader as kitchenDoor } from "#app/routes/organise.events.$event.people.kitchen.tsx";
import { loader as chartsDoor } from "#app/routes/organise.events.$event.people.charts.tsx";
import { StepChart } from "#app/components/step-chart.tsx";
import { KitchenPage } from "#app/views/organise/people/kitchen-parts.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { activity } from "#tests/app/registration/left-behind.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

async function house(engine: Engine, role: "editor" | "viewer" = "editor") {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, organiser, role));
  return { app, session, organiser };
}

function at(app: TestApp, session: string, page: string, form?: Record<string, string>) {
  return argsFor(app, `/organise/events/e07/people/${page}`, { session, params: { event: "e07" }, form });
}

onBothEngines("the kitchen gets numbers; names only one who asks, and the log says who", async (engine) => {
  const { app, session } = await house(engine);
  await aSeminar(app, { slug: "e07", hasCatering: true });
  const diets = [
    { choices: ["vegetarian"], note: null },
    { choices: ["vegetarian", "gluten-free"], note: "Ikke <skalldyr>" },
    null,
  ] as const;
  for (const [index, diet] of diets.entries()) await register(app, "e07", person(index, { diet }), MORNING);

  const view = await kitchenDoor(at(app, session, "kitchen"));
  expect([view.people, view.notes, view.gone]).toEqual([
    "3 personer skal ha mat",
    "1 person har skrevet noe mer. Det ser du sammen med navnene.",
    "Det som er sagt om mat og tilrettelegging, slettes 4. desember 2017.",
  ]);
  expect(view.counts.rows.map(({ what, count }) => `${count} ${what}`)).toEqual([
    "2 vegetar",
    "1 uten gluten",
  ]);
  expect(JSON.stringify(view)).not.toContain("Prøvedeltaker");
  expect(await activity(app)).not.toContainEqual(expect.stringContaining("diets-seen"));

  const named = await namesDoor(at(app, session, "kitchen/names", {}));
  expect(named.named?.rows.map(({ cells }) => cells)).toEqual([
    ["Prøvedeltaker 0", "Eksempeldirektoratet", "vegetar", null, null],
    ["Prøvedeltaker 1", "Eksempeldirektoratet", "vegetar, uten gluten", "Ikke <skalldyr>", null],
  ]);
  expect((await activity(app)).filter((one) => one.endsWith("diets-seen"))).toHaveLength(1);
});

onBothEngines(
  "assistance is counted where no food is served, and speakers eat with the others",
  async (engine) => {
    const { app, session } = await house(engine);
    const event = await aSeminar(app, { slug: "e07" });
    await register(app, "e07", person(1, { assistance: "Plass til rullestol" }), MORNING);
    await register(app, "e07", person(2), MORNING);
    await addAppearance(app, { eventId: event.id }, { name: "Innleder 1", organisation: "Etaten" });
    const { id } = await app.db.selectFrom("appearance").select("id").executeTakeFirstOrThrow();
    const answer = {
      appearance_id: id,
      event_id: event.id,
      is_coming: 1,
      answered_at: MORNING,
      needs: "",
    } as const;
    await app.db
      .insertInto("speaker_answer")
      .values({ ...answer, diet_choices: "vegan", diet_note: null, version: 1, changed_at: MORNING })
      .execute();

    const view = await kitchenDoor(at(app, session, "kitchen"));
    expect([view.people, view.speakers, view.assistance.sentence]).toEqual([
      "Sagt fra om mat",
      null,
      "1 person har bedt om tilrettelegging. Hva de trenger, ser du sammen med navnene.",
    ]);
    expect(view.counts.rows.map(({ what, count }) => `${count} ${what}`)).toEqual(["1 vegansk"]);
    expect(JSON.stringify(view)).not.toMatch(/rullestol|Innleder 1/);
    await app.db.updateTable("event").set({ has_catering: 1 }).execute();
    const fed = await kitchenDoor(at(app, session, "kitchen"));
    expect([fed.people, fed.speakers]).toEqual([
      "3 personer skal ha mat",
      "Medregnet 1 innleder som har sagt at de kommer.",
    ]);
    const named = await namesDoor(at(app, session, "kitchen/names", {}));
    expect(named.named?.rows.map(({ cells }) => cells)).toEqual([
      ["Prøvedeltaker 1", "Eksempeldirektoratet", "", null, "Plass til rullestol"],
      ["Innleder 1", "Etaten, innleder", "vegansk", null, null],
    ]);
  },
);

onBothEngines(
  "where no food is served and nobody has asked, nothing is said of who shall eat",
  async (engine) => {
    const { app, session } = await house(engine);
    await aSeminar(app, { slug: "e07" });
    await register(app, "e07", person(1), MORNING);
    const view = await kitchenDoor(at(app, session, "kitchen"));
    expect([view.noCatering, view.hasFood]).toEqual(["Det serveres ikke mat her, så ingen er spurt.", false]);
    expect(renderToStaticMarkup(createElement(KitchenPage, view))).not.toContain("skal ha mat");
  },
);

onBothEngines("a viewer sees the numbers, and never who", async (engine) => {
  const { app, session } = await house(engine, "viewer");
  await aSeminar(app, { slug: "e07", hasCatering: true });
  await register(app, "e07", person(1, { diet: { choices: ["vegan"], note: null } }), MORNING);
  const view = await kitchenDoor(at(app, session, "kitchen"));
  expect([view.counts.rows.length, view.names]).toEqual([1, null]);
  expect(await answerOf(() => namesDoor(at(app, session, "kitchen/names", {})))).toMatchObject({
    status: 403,
  });
});

onBothEngines("a meeting is drawn against the earlier ones of its series", async (engine) => {
  const { app, session, organiser } = await house(engine);
  const series = await createSeries(app, {
    organisationId: organiser.id,
    name: "Endring til frokost",
    about: "Frokostmøter.",
  });
  const last = await aSeminar(app, {
    slug: "sist",
    seriesId: series.id,
    when: { kind: "instant", starts: "2017-11-21T09:00", ends: "2017-11-21T10:00" },
    deadline: { kind: "date", on: "2017-11-20" },
  });
  await aSeminar(app, { slug: "e07", seriesId: series.id });
  for (let number = 1; number <= 4; number++) await register(app, "sist", person(number), MORNING);
  await register(app, "e07", person(1), MORNING);
  const counts = () => queriesOf(app, (counted) => chartsDoor(at(counted as TestApp, session, "charts")));
  const few = await counts();

  const before = await chartsDoor(at(app, session, "charts"));
  expect([before.curve.about, before.seats.away]).toEqual([
    "1 påmeldt i alt, den første 11 dager før.",
    null,
  ]);
  expect(before.curve.chart?.lines.map(({ isThin }) => isThin)).toEqual([true, false]);
  expect(before.curve.chart?.mark?.text).toBe("Frist");
  expect(before.curve.table?.rows.at(-1)?.cells).toEqual(["Dagen", "–", "4"]);
  expect(before.organisations.rows).toEqual([
    { key: "example.org", name: "Eksempeldirektoratet", people: "1", width: "100%" },
  ]);
  expect(renderToStaticMarkup(createElement(StepChart, before.curve.chart!))).toContain('role="img"');

  await app.db
    .insertInto("headcount")
    .values({
      ...{ id: app.newId(), event_id: last.id, session_id: null, talk_id: null },
      ...{ kind: "attended", people: 3, words: null, sectors: null },
    })
    .execute();
  const after = await chartsDoor(at(app, session, "charts"));
  expect(after.seats.away).toBe("Med 25 % frafall i serien kan du ta inn 20 over.");
  for (let number = 2; number <= 9; number++) await register(app, "e07", person(number), MORNING);
  expect(await counts()).toBe(few);
});

test("with 12 % who stay away, 60 seats can take 8 more", () => {
  const meeting = { id: "a", title: "", zone: "Europe/Oslo", starts_on: "2017-11-21" };
  const meetings = [
    { ...meeting, registered: 50, attended: 44 },
    { ...meeting, registered: 40, attended: null },
  ];
  expect([staysAway(meetings), seatsOver(60, 12), staysAway([])]).toEqual([12, 8, null]);
});

test("a line stands still until somebody registers, and ends where it is known to", () => {
  const steps = [
    { daysBefore: 10, people: 1 },
    { daysBefore: 5, people: 4 },
  ];
  const range = stepRange([steps]);
  expect(range).toEqual({ days: 10, people: 4 });
  expect(stepPath(steps, range, 2)).toBe("M0 200H0V150H500V0H800");
});
