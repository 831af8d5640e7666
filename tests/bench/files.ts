import { join } from "node:path";
import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import type { App } from "#app/app.ts";
import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { beginUpload, fileAddress, fileById, publishFile, removeFile } from "#app/files/store.ts";
import type { Destination } from "#app/files/store.ts";
import { ask } from "./ask.ts";
import { medianOf, spreadOf, type Figure } from "./figures.ts";
import { aFilm, MIB, secondsOfRequest, secondsToWrite } from "./films.ts";
import { startBareFiles, startSamling, type Server } from "./processes.ts";
import { residentBytes } from "./usage.ts";
import { EVENT, MANY_SEATS, type World } from "./world.ts";

const LOOK_MILLISECONDS = 5;

export interface FilesPlan {
  readonly rounds: number;
  readonly mebibytes: number;
}

/** A film in and out again: against `node:fs` and a bare file server, and what memory the first one takes of a server that has shown one page. */
export async function files(world: World, { rounds, mebibytes }: FilesPlan): Promise<Figure[]> {
  const app = await openApp(loadConfig(world.settings));
  const server = await startSamling(world);
  try {
    const to = await destinationOf(app);
    const film = aFilm(mebibytes * MIB);
    await ask(server.port, EVENT);
    const memory = await growth(server, () => uploaded(app, server, to, film));
    const uploads = await inAndOut(rounds, mebibytes, async () => {
      const { seconds, id } = await uploaded(app, server, to, film);
      await removeFile(app, id);
      return [seconds, await secondsToWrite(join(app.config.dataDir, "bare"), film)];
    });
    const { id } = memory.made;
    await publishFile(app, id, false);
    const file = (await fileById(app.db, id))!;
    const bare = await startBareFiles(join(app.config.filesDir, file.path));
    try {
      const get = { path: fileAddress(file), method: "GET", headers: {}, status: 200 };
      const downloads = await inAndOut(rounds, mebibytes, async () => [
        await secondsOfRequest({ ...get, port: server.port }),
        await secondsOfRequest({ ...get, port: bare.port }),
      ]);
      const film = `${mebibytes} MiB`;
      return [
        { ...uploads, what: `Upload of ${film}: bytes a second`, ratioOf: "ours ÷ node:fs" },
        { ...downloads, what: `Download of ${film}: bytes a second`, ratioOf: "ours ÷ bare" },
        { ...memory.figure, what: `Memory while the first ${film} come`, ratioOf: "to one page shown" },
      ];
    } finally {
      await bare.stop();
    }
  } finally {
    await server.stop();
    await closeApp(app);
  }
}

async function destinationOf(app: App): Promise<Destination> {
  const event = await app.db
    .selectFrom("event")
    .select(["id", "organisation_id"])
    .where("slug", "=", MANY_SEATS)
    .executeTakeFirstOrThrow();
  const account = await createAccount(app, { email: "film@example.org", name: "Film" });
  await giveMembership(app, {
    accountId: account.id,
    organisationId: event.organisation_id,
    role: "owner",
  });
  return { eventId: event.id, appearanceId: null, purpose: "recording", actor: account.id };
}

async function uploaded(
  app: App,
  { port }: Server,
  to: Destination,
  film: Buffer,
): Promise<{ seconds: number; id: string }> {
  const { id, ticket } = await beginUpload(app, to, { name: "film.mp4", bytes: film.length });
  const headers = {
    "tus-resumable": "1.0.0",
    "upload-offset": 0,
    "upload-ticket": ticket,
    "content-type": "application/offset+octet-stream",
    "content-length": film.length,
    origin: app.config.publicUrl,
  };
  const wish = { port, path: `/uploads/${id}`, method: "PATCH", headers, status: 204 };
  return { seconds: await secondsOfRequest(wish, film), id };
}

/** Measures two after each other, round by round. @param measure gives the seconds of ours, and of what it is compared with */
async function inAndOut(
  rounds: number,
  mebibytes: number,
  measure: () => Promise<readonly [number, number]>,
): Promise<Omit<Figure, "what" | "ratioOf">> {
  const pairs: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [ours, bare] = await measure();
    pairs.push({ ours: mebibytes / ours, bare: mebibytes / bare });
  }
  return {
    ratio: spreadOf(pairs.map(({ ours, bare }) => ours / bare)),
    goal: null,
    facts: [
      { name: "ours", value: medianOf(pairs.map(({ ours }) => ours)), unit: "MiB/s" },
      { name: "bare", value: medianOf(pairs.map(({ bare }) => bare)), unit: "MiB/s" },
    ],
  };
}

async function growth<Made>(server: Server, work: () => Promise<Made>) {
  const before = residentBytes(server.pid);
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, residentBytes(server.pid))), LOOK_MILLISECONDS);
  const made = await work().finally(() => clearInterval(looking));
  const ratio = most / before;
  const figure: Omit<Figure, "what" | "ratioOf"> = {
    ratio: { median: ratio, min: ratio, max: ratio },
    goal: null,
    facts: [
      { name: "most", value: most / MIB, unit: "MiB" },
      { name: "grown by", value: (most - before) / MIB, unit: "MiB" },
    ],
  };
  return { made, figure };
}
