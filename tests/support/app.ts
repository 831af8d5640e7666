import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import type { App, Mailer } from "#app/app.ts";
import { loadConfig, type Config } from "#app/config.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { diskStore } from "#app/files/disk-store.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import { NOTHING_MORE, type RegistrationWish } from "#app/registration/form/form.ts";
import type { EventRow, Instant, OrganisationRow } from "#db/schema.ts";
import { testDatabase, type Engine } from "./engines.ts";

/** When the stories begin: a Monday in Oslo, nine o'clock. E07 and E08 are open. */
export const MORNING: Instant = "2017-11-20T08:00:00.000Z";

export interface TestApp extends App {
  /** The clock stands still until it is set. */
  setNow(now: Instant): void;
  /** As in DATABASE_URL, for another process. */
  readonly databaseUrl: string;
}

/** The house on an empty database of its own, closed when the test is over. Ids and secrets are the same every time. */
export async function testApp(
  engine: Engine,
  given: { now?: Instant; mailer?: Mailer | null; config?: Partial<Config> } = {},
): Promise<TestApp> {
  const { db, url, close } = await testDatabase(engine);
  onTestFinished(close);
  const filesDir = join(
    inject("runFolder"),
    `files-${createHash("sha256").update(url).digest("hex").slice(0, 16)}`,
  );
  onTestFinished(() => rmSync(filesDir, { recursive: true, force: true }));
  let now = given.now ?? MORNING;
  let ids = 0;
  let secrets = 0;
  return {
    db,
    databaseUrl: url,
    now: () => now,
    setNow: (instant) => (now = instant),
    newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, "0")}`,
    newSecret: () => createHash("sha256").update(`secret ${++secrets}`).digest("base64url"),
    mailer: given.mailer ?? null,
    mailbox: null,
    files: diskStore(filesDir),
    txtRecords: () => Promise.resolve([]),
    config: { ...testConfig(url), filesDir, ...given.config },
  };
}

/** The settings of a house in Oslo that nobody has set up. */
export function testConfig(databaseUrl: string): Config {
  return loadConfig({
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: "https://samling.example.no",
    MAIL_FROM: "Samling <samling@example.no>",
    SECRET: "a secret for tests, and for nothing else",
    MAIL_PER_MINUTE: "100000",
    LOG_LEVEL: "silent",
  });
}

/** Difi, made once. */
export async function anOrganiser(app: App): Promise<OrganisationRow> {
  return (
    (await organisationBySlug(app.db, "difi")) ??
    createOrganisation(app, {
      name: "Direktoratet for forvaltning og IKT",
      acronym: "Difi",
      kind: "directorate",
      theme: "difi",
    })
  );
}

export type SeminarWish = Partial<EventFacts> & { capacity?: number | null; hasWaitlist?: boolean };

/** A published breakfast seminar as E07: Friday 1 December 2017 at nine, deadline through 28 November. */
export async function aSeminar(app: App, wish: SeminarWish = {}): Promise<EventRow> {
  const { capacity = 60, hasWaitlist = true, ...facts } = wish;
  return aPublished(app, {
    title: "Nye arbeidsmåter for fremtidens løsninger",
    type: "breakfast-seminar",
    when: {
      kind: "instant",
      starts: "2017-12-01T09:00",
      ends: "2017-12-01T10:00",
      doors: "2017-12-01T08:30",
    },
    doorsText: "Enkel frokost og registrering",
    deadline: { kind: "date", on: "2017-11-28" },
    registration: { mode: "own", seats: { physical: capacity }, hasWaitlist },
    ...facts,
  });
}

/** A published conference of two days, in the room and on stream. */
export async function aConference(app: App, wish: SeminarWish = {}): Promise<EventRow> {
  const { capacity = 200, hasWaitlist = true, ...facts } = wish;
  return aPublished(app, {
    title: "Leankonferansen",
    type: "conference",
    when: { kind: "instant", starts: "2017-12-05T09:00", ends: "2017-12-06T16:00" },
    attendance: "both",
    streamUrl: "https://strom.example.no/leankonferansen",
    registration: { mode: "own", seats: { physical: capacity, stream: null }, hasWaitlist },
    ...facts,
  });
}

async function aPublished(app: App, facts: Omit<EventFacts, "organisationId">): Promise<EventRow> {
  const organiser = await anOrganiser(app);
  const venue = await createVenue(app, {
    name: "Difis kurs- og konferansesenter",
    street: "Grev Wedels plass 9",
    city: "Oslo",
    floor: "2. etasje",
    entrance: "Myntgata",
    rooms: [{ name: "Salen" }],
  });
  const draft = await draftEvent(app, {
    organisationId: organiser.id,
    venueId: venue.id,
    roomId: venue.rooms[0]?.id,
    contact: { name: "Arrangementsvakten", email: "arrangement@example.no" },
    ...facts,
  });
  return publishEvent(app, draft.id);
}

/** Who registers: «Prøvedeltaker 17», with a form of their own. */
export function person(number: number, wish: Partial<RegistrationWish> = {}): RegistrationWish {
  return {
    name: `Prøvedeltaker ${number}`,
    email: `provedeltaker${number}@example.org`,
    organisation: "Eksempeldirektoratet",
    kind: null,
    submissionKey: `form-of-person-${number}`,
    language: "nb",
    ...NOTHING_MORE,
    ...wish,
  };
}
