import type { LoaderFunctionArgs } from "@remix-run/node";
import { XMLValidator, XMLParser } from "fast-xml-parser";
import { expect } from "vitest";
import type { App } from "#app/app.ts";
import { editedSessions, programmeVersion } from "#app/programme/edit/drafts.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { loader as feed } from "#app/routes/events.$event.changes[.]xml.ts";
import { loader as changes } from "#app/routes/events.$event.changes.tsx";
import { loader as programme } from "#app/routes/events.$event.programme.tsx";
import { loader as sitemap } from "#app/routes/sitemap[.]xml.ts";
import { isKeepable } from "#app/security.ts";
import {
  aDraftConference,
  aPublishedConference,
  at,
  KARI,
  reworded,
} from "#tests/app/programme/edit/edited.ts";
import type { Instant } from "#db/schema.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { ask } from "./asking.ts";

const PATH = "/events/leankonferansen";
const params = { event: "leankonferansen" };

/** What a page says, and until when it is kept. */
async function pageOf<View>(app: App, door: (args: LoaderFunctionArgs) => Promise<View>, path: string) {
  let keptUntil: Instant | null | undefined;
  const context = { app, arrivedAt: app.now(), keepUntil: (until: Instant | null) => (keptUntil = until) };
  const request = new Request(app.config.publicUrl + path);
  const view = await door({ request, params, context } as unknown as LoaderFunctionArgs);
  return { view, keptUntil };
}

async function released(engine: Engine) {
  const app = await testApp(engine);
  const { event, keynote } = await aPublishedConference(app);
  await reworded(app, at(keynote, event.id), { title: "Tillit & <kontroll>" });
  const version = programmeVersion(await editedSessions(app.db, event.id));
  const wish = { name: "Nytt <navn>", text: "Vi fant et bedre & kortere.", lang: "nb", version };
  return { app, release: (await releaseProgramme(app, event.id, KARI, wish))! };
}

onBothEngines("the programme says that it has changed, and where all changes stand", async (engine) => {
  const { app, release } = await released(engine);
  const { view } = await pageOf(app, programme, `${PATH}/programme`);
  expect(view.changed).toEqual({
    sentence: "Programmet er endret 20. november 2017:",
    text: "Vi fant et bedre & kortere.",
    lang: undefined,
    link: { href: `${PATH}/changes`, text: "Alle endringer" },
  });
  expect(view.frame.head.feed).toMatchObject({ href: `${PATH}/changes.xml`, type: "application/atom+xml" });

  const english = await pageOf(app, changes, `/en${PATH}/changes`);
  expect([english.keptUntil, isKeepable(`/en${PATH}/changes`), isKeepable(`${PATH}/changes.xml`)]).toEqual([
    null,
    true,
    true,
  ]);
  const { releases, heading } = english.view;
  expect(heading).toBe("Changes to the programme");
  expect(releases).toMatchObject([
    {
      id: release.id,
      name: "Nytt <navn>",
      lang: "nb",
      when: "20 November 2017, 09:00",
      sentences: ["New name: “Tillit & <kontroll>”. Before: “Tillit i praksis”."],
    },
  ]);
  const { response } = await ask(app, sitemap, "/sitemap.xml");
  expect(await response.text()).toContain(`<loc>https://samling.example.no/nn${PATH}/changes</loc>`);
});

onBothEngines("the feed is whole XML with ids that stay, also where nothing has changed", async (engine) => {
  const { app, release } = await released(engine);
  const { response, keptUntil } = await ask(app, feed, `${PATH}/changes.xml`, params);
  expect([response.headers.get("content-type"), keptUntil]).toEqual([
    "application/atom+xml; charset=utf-8",
    null,
  ]);
  const xml = await response.text();
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(new XMLParser().parse(xml)).toMatchObject({
    feed: {
      id: `https://samling.example.no${PATH}/changes`,
      updated: release.at,
      author: { name: "Direktoratet for forvaltning og IKT" },
      entry: {
        id: `urn:uuid:${release.id}`,
        title: "Nytt <navn>",
        updated: release.at,
        content: "Vi fant et bedre & kortere.\n\nNytt navn: «Tillit & <kontroll>». Før: «Tillit i praksis».",
      },
    },
  });

  const quiet = await testApp(engine);
  const { event } = await aPublishedConference(quiet);
  const empty = await (await ask(quiet, feed, `${PATH}/changes.xml`, params)).response.text();
  expect(new XMLParser().parse(empty).feed).toMatchObject({ updated: event.changed_at });
  expect((await pageOf(quiet, changes, `${PATH}/changes`)).view.releases).toEqual([]);
  const draft = await testApp(engine);
  await aDraftConference(draft);
  await expect(pageOf(draft, changes, `${PATH}/changes`)).rejects.toMatchObject({ status: 404 });
});
