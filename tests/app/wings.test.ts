import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { wingsOf } from "#app/wings.ts";

const PATHS = {
  root: undefined,
  "nb/front": "",
  "nb/events": "events",
  "nb/desk": "organise",
  "nb/people": "organise/events/:event/people",
  "nn/front": "nn",
  "nn/events": "nn/events",
  "nn/desk": "nn/organise",
  "en/desk": "en/organise",
  feed: "calendar.ics",
};

function wings() {
  const routes = Object.fromEntries(Object.entries(PATHS).map(([id, path]) => [id, { id, path }]));
  const build = { routes, assets: { routes, version: "1" } } as unknown as ServerBuild;
  return wingsOf(build, (part) => {
    expect(Object.keys(part.assets.routes)).toEqual(Object.keys(part.routes));
    return Object.keys(part.routes);
  });
}

test("a page is looked for among those of its language and its side", () => {
  const wing = wings();
  expect(wing("/events?type=award")).toEqual(["root", "nb/front", "nb/events", "feed"]);
  expect(wing("/calendar.ics")).toContain("feed");
  expect(wing("/nn/events")).toEqual(["root", "nn/front", "nn/events"]);
  expect(wing("/nn")).toContain("nn/front");
  expect(wing("/organise/events/x/people")).toEqual(["root", "nb/desk", "nb/people"]);
  expect(wing("/EN/Organise")).toEqual(["root", "en/desk"]);
});

test("an address that no page has is looked for among the public ones", () => {
  const wing = wings();
  expect(wing("/sv/events")).toEqual(wing("/"));
  expect(wing("/-")).toEqual(wing("/"));
  expect(wing("/en/events")).toEqual(wing("/"));
});
