import { performance } from "node:perf_hooks";
import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { NOTHING_MORE } from "#app/registration/form/form.ts";
import { newFormKey } from "#app/form-key.ts";
import { register } from "#app/registration/register.ts";
import { medianOf, spreadOf, type Figure } from "./figures.ts";
import { startLoad, startRaw, startSamling, type RawJob, type Server } from "./processes.ts";
import { processorSeconds } from "./usage.ts";
import { MANY_SEATS, type World } from "./world.ts";

/** As many as the house has to PostgreSQL in one process. */
const CONNECTIONS = 10;
/** Numbers of people, apart for each process and each way. */
const PEOPLE = 1_000_000;

export interface RegistrationPlan {
  readonly rounds: number;
  readonly milliseconds: number;
  readonly warmUp: number;
}

interface Round {
  readonly ours: number;
  readonly raw: number;
  readonly processorMilliseconds: number;
}

/** Registrations that are on disk, a second, over HTTP, against the bare driver's transactions with the same rows. */
export async function registrations(world: World, plan: RegistrationPlan): Promise<Figure[]> {
  const sample = await sampleOf(world);
  const servers = [await startSamling(world), await startSamling(world)];
  const loads = servers.map(() => startLoad());
  const raws = servers.map(() => startRaw());
  try {
    const figures: Figure[] = [];
    for (const processes of [1, 2]) {
      await ours(processes, { requests: plan.warmUp });
      const rounds: Round[] = [];
      for (let round = 0; round < plan.rounds; round++)
        rounds.push(await roundOf(processes, round % 2 === 0));
      figures.push(figureOf(processes, rounds));
    }
    return figures;
  } finally {
    for (const one of [...loads, ...raws, ...servers]) await one.stop();
  }

  async function roundOf(processes: number, oursFirst: boolean): Promise<Round> {
    const before = used(processes);
    const measured: Partial<Record<"ours" | "raw", number>> = {};
    let milliseconds = 0;
    for (const way of oursFirst ? (["ours", "raw"] as const) : (["raw", "ours"] as const)) {
      const started = performance.now();
      const done = await (way === "ours" ? ours(processes, plan) : raw(processes));
      measured[way] = (done / (performance.now() - started)) * 1000;
      if (way === "ours") milliseconds = ((used(processes) - before) * 1000) / done;
    }
    return { ours: measured.ours!, raw: measured.raw!, processorMilliseconds: milliseconds };
  }

  function used(processes: number): number {
    return servers.slice(0, processes).reduce((sum, { pid }) => sum + processorSeconds(pid), 0);
  }

  async function ours(
    processes: number,
    length: { milliseconds?: number; requests?: number },
  ): Promise<number> {
    const done = servers.slice(0, processes).map((server, index) =>
      loads[index]!.load({
        ...jobFor(server, sample.key),
        ...length,
        first: nextFirst(index),
      }),
    );
    return sumOf(await Promise.all(done), ({ requests }) => requests);
  }

  async function raw(processes: number): Promise<number> {
    const { databaseUrl, rows } = sample;
    const job = { databaseUrl, rows, milliseconds: plan.milliseconds, connections: CONNECTIONS };
    const done = raws
      .slice(0, processes)
      .map(({ write }, index) => write({ ...job, first: nextFirst(index) }));
    return sumOf(await Promise.all(done), ({ requests }) => requests);
  }
}

let turns = 0;
function nextFirst(index: number): number {
  return (turns++ * 2 + index) * PEOPLE;
}

function jobFor({ port }: Server, key: string) {
  return {
    port,
    path: `/events/${MANY_SEATS}/register`,
    headers: { Origin: "https://samling.example.no" },
    form: `name=Pr%C3%B8vedeltaker+{n}&email=deltaker{n}%40example.org&submission_key=${key}`,
    status: 303,
    connections: CONNECTIONS,
  };
}

/** What one registration leaves behind, and a key with which forms are not counted against a limit. */
async function sampleOf({
  settings,
}: World): Promise<Pick<RawJob, "databaseUrl" | "rows"> & { key: string }> {
  const app = await openApp(loadConfig(settings));
  try {
    const wish = {
      name: "Prøvedeltaker",
      email: "sample@example.org",
      organisation: null,
      kind: null,
    } as const;
    const form = { ...NOTHING_MORE, ...wish, submissionKey: "sample", language: "nb" } as const;
    const { registrationId: id } = await register(app, MANY_SEATS, form, app.now());
    const [registration, activity, outbox] = await Promise.all([
      app.db.selectFrom("registration").selectAll().where("id", "=", id).executeTakeFirstOrThrow(),
      app.db.selectFrom("activity").selectAll().where("registration_id", "=", id).executeTakeFirstOrThrow(),
      app.db.selectFrom("outbox").selectAll().where("registration_id", "=", id).executeTakeFirstOrThrow(),
    ]);
    return {
      databaseUrl: app.config.databaseUrl,
      rows: { registration: { ...registration }, activity: { ...activity }, outbox: { ...outbox } },
      key: newFormKey(app),
    };
  } finally {
    await closeApp(app);
  }
}

function figureOf(processes: number, rounds: readonly Round[]): Figure {
  const median = (pick: (round: Round) => number) => medianOf(rounds.map(pick));
  return {
    what: `Registrations on disk, ${processes === 1 ? "one process" : "two processes"}`,
    ratioOf: "ours ÷ raw",
    ratio: spreadOf(rounds.map(({ ours, raw }) => ours / raw)),
    goal: null,
    facts: [
      { name: "ours", value: median(({ ours }) => ours), unit: "/s" },
      { name: "raw", value: median(({ raw }) => raw), unit: "/s" },
      { name: "our processor time", value: median((round) => round.processorMilliseconds), unit: "ms" },
    ],
  };
}

function sumOf<One>(all: readonly One[], pick: (one: One) => number): number {
  return all.reduce((sum, one) => sum + pick(one), 0);
}
