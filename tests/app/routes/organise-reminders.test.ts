import { expect } from "vitest";
import { loader as lettersDoor } from "#app/routes/organise.events.$event.letters.tsx";
import { action as form, loader as door } from "#app/routes/organise.events.$event.letters.reminders.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { remindAll } from "#tests/app/registration/reminders/reminded.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const AS_THEY_ARE = {
  version: "0",
  early: "yes",
  earlyDays: "7",
  earlyTime: "08:00",
  late: "yes",
  lateDays: "1",
  lateTime: "08:00",
  stream: "yes",
  streamHours: "2",
};

async function desk(engine: Engine, people = 2) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07" });
  await registered(app, "e07", people);
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
  const at = (typed?: Record<string, string>) =>
    argsFor(app, "/organise/events/e07/letters/reminders", {
      session,
      params: { event: "e07" },
      form: typed,
    });
  const rows = async () =>
    (await door(at())).overview.rows.map((row) => ({ ...row, when: plain(row.when), rule: plain(row.rule) }));
  const save = (changes: Record<string, string>) => answerOf(() => form(at({ ...AS_THEY_ARE, ...changes })));
  const saveWithoutFirst = (version: string) => {
    const { early: _, ...rest } = AS_THEY_ARE;
    return answerOf(() => form(at({ ...rest, version })));
  };
  return { app, event, at, rows, save, saveWithoutFirst };
}

onBothEngines(
  "the page says when each reminder goes out, to how many, and which have gone",
  async (engine) => {
    const { app, at, rows } = await desk(engine);
    expect((await lettersDoor(at())).reminders.href).toBe("/organise/events/e07/letters/reminders");
    expect(await rows()).toMatchObject([
      {
        when: "Fredag 24. november kl. 08.00",
        people: "2",
        state: { words: "Planlagt" },
        rule: "7 dager før kl. 08.00",
      },
      { when: "Torsdag 30. november kl. 08.00", people: "2", state: { words: "Planlagt" } },
      { when: "Fredag 1. desember kl. 07.00", people: "0", state: { words: "Planlagt" } },
    ]);
    app.setNow("2017-11-24T07:00:00.000Z");
    expect((await rows())[0]).toMatchObject({ state: { words: "Går ut nå" } });
    await remindAll(app);
    expect((await rows())[0]).toMatchObject({ people: "2", state: { words: "Har gått ut" } });
    const { letters } = await door(at());
    expect(letters.all.map(({ subject }) => plain(subject))).toEqual([
      "Emne: Påminnelse: Nye arbeidsmåter for fremtidens løsninger 1. desember kl. 09.00",
    ]);
  },
);

onBothEngines("reminders are changed, and one set to a time that is over does not go out", async (engine) => {
  const { app, rows, save, saveWithoutFirst } = await desk(engine);
  app.setNow("2017-11-25T08:00:00.000Z");
  expect((await save({ earlyDays: "6", lateDays: "2", lateTime: "12:30" })).location).toMatch(
    /reminders\?done$/,
  );
  expect(await rows()).toMatchObject([
    { when: "Lørdag 25. november kl. 08.00", people: "–", state: { words: "Gikk ikke ut" } },
    { when: "Onsdag 29. november kl. 12.30", state: { words: "Planlagt" } },
    {},
  ]);
  await remindAll(app);
  expect(await app.db.selectFrom("reminder_round").selectAll().execute()).toEqual([]);
  expect((await saveWithoutFirst("1")).status).toBe(303);
  expect((await rows())[0]).toMatchObject({ when: "–", state: { words: "Av" } });
  expect(
    await app.db.selectFrom("activity").select("verb").where("verb", "=", "reminders-changed").execute(),
  ).toHaveLength(2);
});

onBothEngines(
  "what is wrong is said at the field, and what another has saved is not written over",
  async (engine) => {
    const { at, save } = await desk(engine);
    const wrong = async (changes: Record<string, string>) => {
      const answer = await form(at({ ...AS_THEY_ARE, ...changes }));
      const { data, init } = answer as { data: Awaited<ReturnType<typeof door>>; init: { status: number } };
      return [init.status, ...data.wrong.errors.map((one) => ("name" in one ? one.name : one.text))];
    };
    expect(await wrong({ earlyDays: "61", lateTime: "23:00", streamHours: "1,5" })).toEqual([
      400,
      "earlyDays",
      "lateTime",
      "streamHours",
    ]);
    expect(await wrong({ earlyDays: "1" })).toEqual([400, "earlyDays"]);
    expect(await wrong({ earlyDays: "", earlyTime: "" })).toEqual([400, "earlyDays", "earlyTime"]);
    expect((await save({ lateDays: "2" })).status).toBe(303);
    expect(await wrong({ lateDays: "3" })).toEqual([409, expect.stringContaining("har lagret her")]);
    expect((await save({ lateDays: "2" })).status).toBe(303);
  },
);

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
