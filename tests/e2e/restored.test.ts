import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { lastMigration, migrateToLatest, pendingMigrations } from "#db/migrate.ts";
import { openDatabase } from "#db/open.ts";
import { MORNING } from "#tests/support/app.ts";
import { startServer, type RunningServer } from "#tests/support/server.ts";

test("from a backup that was taken while the server ran, an empty folder shows the same pages", async () => {
  const settings = { DEMO: "1", CLOCK: MORNING };
  const server = await begun({ env: settings });
  const paths = await pathsOf(server);
  expect(paths.length).toBeGreaterThan(30);
  const before = await shown(server, paths);
  const place = join(inject("runFolder"), "the-house.zip");
  expect(await command("backup", server.dataDir, place)).toMatch(/holds the database and \d+ files/);
  const port = Number(new URL(server.url).port);
  await server.stop();

  const dataDir = mkdtempSync(join(inject("runFolder"), "data-"));
  expect(await command("restore", dataDir, place)).toMatch(/^Restored: \d\d events, \d+ registrations, /);
  expect(await command("restore", dataDir, place)).toContain("There is something here already");
  const again = await begun({ port, env: { ...settings, DATA_DIR: dataDir } });
  expect(await shown(again, paths)).toEqual(before);
}, 120_000);

test("a start that is killed while it makes the tables leaves none or all, and the next one goes on", async () => {
  for (const bytes of [0, 200_000, 800_000]) {
    const dataDir = mkdtempSync(join(inject("runFolder"), "data-"));
    const child = spawned("migrate", dataDir);
    const log = join(dataDir, "samling.sqlite-wal");
    await expect
      .poll(() => child.exitCode ?? statSync(log, { throwIfNoEntry: false })?.size ?? -1, {
        interval: 1,
        timeout: 20_000,
      })
      .toSatisfy((size: number) => child.exitCode !== null || size >= bytes);
    child.kill("SIGKILL");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");

    const db = await openDatabase(`sqlite:${dataDir}/samling.sqlite`);
    const tables = (await db.introspection.getTables()).length;
    if ((await lastMigration(db)) === null) expect(tables).toBe(0);
    else expect(await pendingMigrations(db)).toEqual([]);
    await migrateToLatest(db);
    expect(await pendingMigrations(db)).toEqual([]);
    await db.destroy();
  }
});

async function begun(given: Parameters<typeof startServer>[0]): Promise<RunningServer> {
  const server = await startServer(given);
  onTestFinished(async () => void (await server.stop("SIGKILL")));
  return server;
}

/** All that search engines may find in bokmål, and feeds. */
async function pathsOf({ url }: RunningServer): Promise<string[]> {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address!).pathname,
  );
  return [...pages.filter((path) => !/^\/(?:nn|en)\b/.test(path)), "/api/v1/events", "/events.xml"];
}

async function shown({ url }: RunningServer, paths: readonly string[]): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const path of paths) {
    const answer = await fetch(url + path);
    pages[path] = `${answer.status} ${await answer.text()}`;
  }
  return pages;
}

function spawned(name: string, dataDir: string, ...args: string[]) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, DATA_DIR: dataDir, DEMO: "0" } as unknown as NodeJS.ProcessEnv;
  return spawn(process.execPath, [`build/cli/${name}.js`, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function command(name: string, dataDir: string, ...args: string[]): Promise<string> {
  const child = spawned(name, dataDir, ...args);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  await once(child, "close");
  return said.join("");
}
