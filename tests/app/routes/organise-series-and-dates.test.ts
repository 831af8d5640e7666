import type { ActionFunctionArgs } from "@remix-run/node";
import { expect } from "vitest";
import { editSeries, seriesFields } from "#app/events/edit/edit-series.ts";
import { seriesBySlug } from "#app/events/queries.ts";
import { action as saveDate, loader as datePage } from "#app/routes/organise.dates.$date.tsx";
import { action as removeDate } from "#app/routes/organise.dates.$date.removal.tsx";
import { action as addDate } from "#app/routes/organise.dates.new.tsx";
import { loader as datesPage } from "#app/routes/organise.dates.tsx";
import { action as saveSeries, loader as seriesPage } from "#app/routes/organise.series.$series.tsx";
import { action as addSeries } from "#app/routes/organise.series.new.tsx";
import { loader as seriesListPage } from "#app/routes/organise.series.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

async function house(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const account = await aMember(app, organiser, "editor");
  const session = await sessionOf(app, account);
  const at = (path: string, params: Record<string, string> = {}, form?: Record<string, string>) =>
    argsFor(app, `/organise/${path}`, { session, params, form });
  return { app, organiser, account, at };
}

type Refused<View> = { data: View; init: { status: number } };
const refused = async <View>(door: (args: ActionFunctionArgs) => unknown, args: ActionFunctionArgs) => {
  const { data, init } = (await door(args)) as Refused<View>;
  return { view: data, status: init.status };
};

onBothEngines("a series is made, written by two, and lists its meetings", async (engine) => {
  const { app, organiser, account, at } = await house(engine);
  const wrong = await refused<{ wrong: { errors: unknown[] } }>(
    addSeries,
    at("series/new", {}, { name: "Endring til frokost", goal: "x".repeat(2001) }),
  );
  expect([wrong.status, wrong.view.wrong.errors]).toEqual([
    400,
    [
      { name: "about", text: "Skriv hva serien er." },
      { name: "goal", text: "Skriv høyst 2000 tegn." },
    ],
  ]);
  const form = {
    name: "Endring til frokost",
    lang: "nb",
    about: "Frokostmøter.",
    goal: "",
    parentProgramme: "",
  };
  expect(await answerOf(() => addSeries(at("series/new", {}, form)))).toEqual({
    status: 303,
    location: "/organise/series/endring-til-frokost?created",
  });
  const params = { series: "endring-til-frokost" };
  const series = (await seriesBySlug(app.db, params.series))!;
  await aSeminar(app, { slug: "e07", seriesId: series.id });
  const opened = await seriesPage(at("series/endring-til-frokost", params));
  expect(opened.meetings.rows.map(({ link }) => link.href)).toEqual(["/organise/events/e07"]);

  const by = { accountId: account.id, organisationId: organiser.id, version: series.version };
  await editSeries(app, series.id, by, { ...seriesFields(series), about: "Om endringsledelse." });
  const typed = { ...form, ...opened.form!.saw, about: "Om frokost." };
  const stale = await refused<typeof opened>(saveSeries, at("series/endring-til-frokost", params, typed));
  expect(stale.status).toBe(409);
  expect(stale.view.form!.both!.rows).toMatchObject([
    { name: "keep-about", theirs: "Om endringsledelse.", yours: "Om frokost.", chosen: "yours" },
  ]);
  const again = { ...typed, ...stale.view.form!.saw, "keep-about": "yours" };
  expect((await answerOf(() => saveSeries(at("series/endring-til-frokost", params, again)))).status).toBe(
    303,
  );
  expect((await seriesBySlug(app.db, params.series))!.about).toBe("Om frokost.");

  const list = await seriesListPage(at("series?q=ENDRING"));
  expect(list.rows).toMatchObject([{ name: "Endring til frokost", meetings: "1", next: "1. desember 2017" }]);
  expect((await seriesListPage(at("series?q=xyzzy"))).nothing).toBe("Ingen serier passer til søket.");
});

onBothEngines(
  "an important date is added, written by two, and removed past its consequences",
  async (engine) => {
    const { app, at } = await house(engine);
    const form = { label: "Søknadsfrist", title: "Medfinansiering", lang: "nb", on: "2018-01-17" };
    const wrong = await refused<{ wrong: { errors: unknown[] } }>(
      addDate,
      at("dates/new", {}, { ...form, on: "2018-02-30", url: "javascript:alert(1)" }),
    );
    expect([wrong.status, wrong.view.wrong.errors]).toEqual([
      400,
      [
        { name: "on", text: "Denne datoen finnes ikke." },
        { name: "url", text: "Skriv en nettadresse, for eksempel https://www.difi.no." },
      ],
    ]);
    expect((await answerOf(() => addDate(at("dates/new", {}, form)))).location).toBe(
      "/organise/dates?created",
    );
    const [row] = (await datesPage(at("dates"))).rows;
    expect(row).toMatchObject({ title: "Medfinansiering", label: "Søknadsfrist", when: "17. januar 2018" });

    const params = { date: row!.key };
    const path = `dates/${row!.key}`;
    const opened = await datePage(at(path, params));
    const typed = { ...form, ...opened.form!.saw };
    const save = (wish: Record<string, string>) => answerOf(() => saveDate(at(path, params, wish)));
    expect((await save({ ...typed, on: "2018-01-18" })).status).toBe(303);
    const stale = await refused<typeof opened>(saveDate, at(path, params, { ...typed, on: "2018-01-19" }));
    expect([stale.status, stale.view.form!.both!.rows[0]]).toMatchObject([
      409,
      { theirs: "Torsdag 18. januar 2018", yours: "Fredag 19. januar 2018" },
    ]);

    const remove = (version: string) =>
      answerOf(() => removeDate(at(`${path}/removal`, params, { version })));
    expect((await remove("0")).status).toBe(409);
    expect((await remove("1")).location).toBe("/organise/dates?removed");
    expect((await datesPage(at("dates"))).nothing).toBe("Ingen viktige datoer ennå.");
    expect(await app.db.selectFrom("important_date").select("id").execute()).toEqual([]);
  },
);
