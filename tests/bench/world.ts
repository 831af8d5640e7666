import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "#app/app.ts";
import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { addSession } from "#app/programme/add-session.ts";
import { buildDemo } from "#db/demo/index.ts";
import { migrateToLatest } from "#db/migrate.ts";
import { addressOf, runStatement } from "#tests/support/postgres.ts";

export const EVENT = "/events/nye-arbeidsmater";
export const PROGRAMME = "/events/malestokken/programme";
/** The event with a seat for everybody. */
export const MANY_SEATS = "nok-plass";
/** The smallest page there is: it asks the database for nothing. */
export const SMALL = "/privacy";

const DAYS = ["2017-12-05", "2017-12-06"];
const HOURS = [
  ["09:00", "09:35"],
  ["09:40", "10:15"],
  ["10:20", "10:55"],
  ["11:00", "11:35"],
  ["12:15", "12:50"],
  ["12:55", "13:30"],
  ["13:35", "14:10"],
  ["14:15", "14:50"],
  ["14:55", "15:30"],
  ["15:35", "16:10"],
];
const ROOMS = ["Storsalen", "Biblioteket", "Verkstedet"];

export type EngineName = "SQLite" | "PostgreSQL";

/** A database with the demo world and a programme of 60 sessions, and the settings of a server on it. */
export interface World {
  readonly engine: EngineName;
  readonly settings: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/**
 * A new world, its clock in November 2017, when the event page was open for registration.
 *
 * @param postgres a server where we may create a database; SQLite in a temporary folder when left out
 */
export async function makeWorld(postgres?: string): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "samling-bench-"));
  const removeFolder = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", removeFolder);
  const database = `samling_bench_${randomUUID().replaceAll("-", "")}`;
  if (postgres) await runStatement(postgres, `create database ${database}`);

  const { PATH, HOME, TZ } = process.env;
  const settings = {
    ...{ PATH, HOME, TZ },
    SAMLING_ENV: "test",
    NODE_ENV: "test" as const,
    HOST: "127.0.0.1",
    PUBLIC_URL: "https://samling.example.no",
    DATA_DIR: folder,
    DATABASE_URL: postgres ? addressOf(postgres, database) : `sqlite:${folder}/samling.sqlite`,
    CLOCK: "2017-11-20T08:00:00Z",
    DEMO: "0",
    LOG_LEVEL: "error",
  };
  const remove = async () => {
    if (postgres) await runStatement(postgres, `drop database if exists ${database} with (force)`);
    removeFolder();
  };
  try {
    await furnish(settings);
  } catch (error) {
    await remove();
    throw error;
  }
  return { engine: postgres ? "PostgreSQL" : "SQLite", settings, remove };
}

async function furnish(settings: NodeJS.ProcessEnv): Promise<void> {
  const app = await openApp(loadConfig(settings));
  try {
    await migrateToLatest(app.db);
    await buildDemo(app);
    await addConference(app);
  } finally {
    await closeApp(app);
  }
}

/** Sixty sessions: two days, ten times a day, in three rooms; each with a text, a talk and who gives it. */
async function addConference(app: App): Promise<void> {
  const organiser = await createOrganisation(app, { name: "Målestokken", kind: "association" });
  const venue = await createVenue(app, {
    name: "Målehuset",
    street: "Eksempelgata 60",
    city: "Oslo",
    rooms: ROOMS.map((name) => ({ name })),
  });
  const draft = await draftEvent(app, {
    organisationId: organiser.id,
    type: "conference",
    slug: "malestokken",
    title: "Målestokken",
    when: { kind: "instant", starts: `${DAYS[0]}T09:00`, ends: `${DAYS[1]}T16:10` },
    venueId: venue.id,
    registration: { mode: "own", seats: { physical: 200 } },
  });
  const { id } = await publishEvent(app, draft.id);
  const free = await draftEvent(app, {
    organisationId: organiser.id,
    type: "seminar",
    slug: MANY_SEATS,
    title: "Nok plass til alle",
    when: { kind: "instant", starts: `${DAYS[0]}T09:00`, ends: `${DAYS[0]}T16:00` },
    venueId: venue.id,
    registration: { mode: "own", seats: { physical: null } },
  });
  await publishEvent(app, free.id);
  let number = 0;
  for (const [day, date] of DAYS.entries()) {
    for (const [starts, ends] of HOURS) {
      for (const room of venue.rooms) {
        number++;
        await addSession(app, id, {
          title: `Bolk ${number}: Fra plan til praksis i ${room.name.toLowerCase()}`,
          day: day + 1,
          starts: `${date}T${starts}`,
          ends: `${date}T${ends}`,
          roomId: room.id,
          abstract: `Vi viser hva bolk ${number} endret, hva det kostet, og hva vi ville gjort annerledes. Etterpå er det tid til spørsmål fra salen.`,
          talks: [
            {
              number,
              title: `Foredrag ${number}: Slik sluttet vi å telle og begynte å lytte`,
              appearances: [
                {
                  name: `Prøveforedragsholder ${number}`,
                  titles: ["Seniorrådgiver"],
                  organisation: "Eksempeldirektoratet",
                },
              ],
            },
          ],
        });
      }
    }
  }
}
