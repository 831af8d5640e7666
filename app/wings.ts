import type { ServerBuild } from "@remix-run/node";
import { languages } from "./language/language.ts";

/** The part of the built pages in which a path's page is, if there is one. */
export type WingOf<Wing> = (path: string) => Wing;

/**
 * Divides the built pages by language and by side, and gives for each path the part to look in. Remix goes through all
 * routes that it is given three times for each page, so a visitor's page would pay for every page of the organisers'.
 *
 * @param open makes of a part what answers requests; called once for each
 */
export function wingsOf<Wing>(build: ServerBuild, open: (part: ServerBuild) => Wing): WingOf<Wing> {
  const names = new Map<string, Set<string>>();
  for (const [id, route] of Object.entries(build.routes)) {
    if (id === "root") continue;
    const name = nameOf(`/${route?.path ?? ""}`);
    names.set(name, (names.get(name) ?? new Set(["root"])).add(id));
  }
  const wings = new Map([...names].map(([name, ids]) => [name, open(partOf(build, ids))]));
  const main = wings.get(nameOf("/"))!;
  return (path) => wings.get(nameOf(path.split("?")[0]!)) ?? main;
}

function partOf(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const within = <Route>(routes: Readonly<Record<string, Route>>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: within(build.routes),
    assets: { ...build.assets, routes: within(build.assets.routes) },
  };
}

/** «nn organise»: an address's language as far as it says one, and whose side it is on. As Remix, it ignores case. */
function nameOf(path: string): string {
  const [first = "", second = ""] = path.toLowerCase().split("/").filter(Boolean);
  const prefix = languages.some((language) => language === first && language !== "nb") ? first : "";
  return `${prefix} ${(prefix ? second : first) === "organise" ? "organise" : "public"}`;
}
