import { expect } from "vitest";
import { listEvent, withdrawPage } from "#app/events/edit/listing.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { loader } from "#app/routes/organise.events.$event.log.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { queriesOf } from "#tests/support/counted.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

onBothEngines("the log tells who did what and when, by whom and page by page", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const account = await aMember(app, await anOrganiser(app), "editor");
  const session = await sessionOf(app, account);
  const event = await aSeminar(app, { slug: "e07" });
  const at = (query = "", here = app) =>
    argsFor(here, `/organise/events/e07/log${query}`, { session, params: { event: "e07" } });
  expect((await loader(at())).nothing).toBe("Ingenting er gjort ennå.");

  const [first] = await registered(app, "e07", 51);
  await listEvent(app, event.id, account.id, true);
  await cancelRegistration(app, first!);
  await withdrawPage(app, event.id, "an account that is gone");

  const newest = await loader(at());
  expect(newest.rows.slice(0, 4).map((row) => [row.when, row.what, row.who, row.more])).toEqual([
    ["20.11.2017 09:00", "Trakk tilbake siden", "En tidligere arrangør", null],
    ["20.11.2017 09:00", "Meldte av", "Den påmeldte", null],
    ["20.11.2017 09:00", "Endret om det står i listene", "Prøvearrangør", "lister"],
    ["20.11.2017 09:00", "Meldte på", "Den påmeldte", null],
  ]);
  expect([newest.rows.length, newest.pager!.next!.text]).toEqual([50, "Eldre"]);
  const older = await loader(at(newest.pager!.next!.href.replace(/^[^?]*/, "")));
  expect([older.rows.length, older.pager!.previous!.href]).toEqual([4, "/organise/events/e07/log"]);
  expect(older.rows.at(-1)!.person).toMatchObject({ href: `/organise/events/e07/people/${first!}` });

  const only = async (query: string) => (await loader(at(query))).rows.map((row) => row.what);
  expect(await only(`?who=${account.id}`)).toEqual(["Endret om det står i listene"]);
  expect(await only("?about=event")).toEqual(["Trakk tilbake siden", "Endret om det står i listene"]);
  expect(await only("?q=MELDTE+AV")).toEqual(["Meldte av"]);
  expect((await loader(at("?q=__proto__"))).nothing).toBe("Ingenting i loggen passer til det du har valgt.");
  expect(newest.filters.groups[1]!.links.map(({ text }) => text).sort()).toEqual([
    "Alle",
    "Den påmeldte",
    "En tidligere arrangør",
    "Prøvearrangør",
  ]);

  const count = (query: string) => queriesOf(app, (counted) => loader(at(query, counted as typeof app)));
  expect(await count("")).toBe(await count("?about=event"));
});
