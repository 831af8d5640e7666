import { availableParallelism, totalmem } from "node:os";
import { performance } from "node:perf_hooks";
import { coldPage } from "./cold-page.ts";
import type { Plan } from "./compare.ts";
import { isMet, type Figure } from "./figures.ts";
import { files, type FilesPlan } from "./files.ts";
import { firstVisit } from "./first-visit.ts";
import { keptPage } from "./kept-page.ts";
import { lists } from "./lists.ts";
import { memory } from "./memory.ts";
import { startLoad, startSamling, type Load } from "./processes.ts";
import { registrations, type RegistrationPlan } from "./registrations.ts";
import { secondStart, timeToReady } from "./readiness.ts";
import { tableOf } from "./table.ts";
import { makeWorld, type World } from "./world.ts";

interface Plans {
  readonly kept: Plan;
  readonly cold: Plan;
  readonly registrations: RegistrationPlan;
  readonly lists: Plan;
  readonly starts: number;
  readonly secondStarts: number;
  readonly files: FilesPlan;
  readonly memory: { readonly kept: number; readonly cold: number };
}

const FULL: Plans = {
  kept: { rounds: 5, turns: 10, turnMilliseconds: 100, warmUpRequests: 10_000 },
  cold: { rounds: 5, turns: 4, turnMilliseconds: 250, warmUpRequests: 300 },
  registrations: { rounds: 5, milliseconds: 1500, warmUp: 200 },
  lists: { rounds: 5, turns: 4, turnMilliseconds: 400, warmUpRequests: 40 },
  files: { rounds: 5, mebibytes: 200 },
  starts: 5,
  secondStarts: 3,
  memory: { kept: 20_000, cold: 2_000 },
};
const QUICK: Plans = {
  kept: { rounds: 5, turns: 4, turnMilliseconds: 60, warmUpRequests: 2_000 },
  cold: { rounds: 5, turns: 2, turnMilliseconds: 150, warmUpRequests: 60 },
  registrations: { rounds: 5, milliseconds: 500, warmUp: 60 },
  lists: { rounds: 3, turns: 2, turnMilliseconds: 300, warmUpRequests: 15 },
  files: { rounds: 3, mebibytes: 50 },
  starts: 3,
  secondStarts: 1,
  memory: { kept: 5_000, cold: 100 },
};

/**
 * Measures the built server and prints what it is worth as ratios, so that one machine's figures say something on
 * another. On SQLite, and what depends on the database also on PostgreSQL where TEST_DATABASE_URL leads to one.
 */
export async function bench({ isQuick, isJson }: { isQuick: boolean; isJson: boolean }): Promise<void> {
  const plans = isQuick ? QUICK : FULL;
  const started = performance.now();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

  const { load, stop } = startLoad();
  const figures: Figure[] = [];
  try {
    await inWorld(undefined, async (world) => {
      figures.push(...(await withServer(world, load, plans)));
      figures.push(await told("first visit", firstVisit(world)));
      figures.push(await told("second start", secondStart(world, plans.secondStarts)));
      figures.push(...(await told("memory", memory(load, world, plans.memory))));
      figures.push(...(await told("files", files(world, plans.files))));
    });
    figures.push(...(await told("lists of 100,000 registrations", lists(load, undefined, plans.lists))));
    const postgres = process.env.TEST_DATABASE_URL;
    if (postgres) {
      await inWorld(postgres, async (world) => {
        const measured = [
          ...(await withServer(world, load, plans)),
          ...(await told("lists of 100,000 registrations", lists(load, postgres, plans.lists))),
        ];
        figures.push(...measured.map((figure) => ({ ...figure, what: `PostgreSQL: ${figure.what}` })));
      });
    }
  } finally {
    await stop();
  }

  const run = {
    date: new Date().toISOString(),
    machine: `${availableParallelism()} cores, ${Math.round(totalmem() / 1024 ** 3)} GiB, ${process.platform}-${process.arch}`,
    node: process.version,
    isQuick,
    seconds: Math.round((performance.now() - started) / 1000),
  };
  if (isJson) {
    console.log(
      JSON.stringify({ ...run, figures: figures.map((one) => ({ ...one, isMet: isMet(one) })) }, null, 2),
    );
  } else {
    console.log(`\n${run.date.slice(0, 10)} · Node ${run.node} · ${run.machine} · ${run.seconds} s\n`);
    console.log(tableOf(figures));
  }
}

async function inWorld(
  postgres: string | undefined,
  measure: (world: World) => Promise<void>,
): Promise<void> {
  const world = await told(`the demo world on ${postgres ? "PostgreSQL" : "SQLite"}`, makeWorld(postgres));
  try {
    await measure(world);
  } finally {
    await world.remove();
  }
}

async function withServer(world: World, load: Load, plans: Plans): Promise<Figure[]> {
  const server = await startSamling(world);
  const figures: Figure[] = [];
  try {
    figures.push(...(await told("kept page", keptPage(load, server, plans.kept))));
    figures.push(...(await told("cold page", coldPage(load, server, plans.cold))));
  } finally {
    await server.stop();
  }
  figures.push(...(await told("registrations", registrations(world, plans.registrations))));
  figures.push(await told("time to ready", timeToReady(world, plans.starts)));
  return figures;
}

/** What is going on, beside the result: not part of it. */
async function told<T>(what: string, work: Promise<T>): Promise<T> {
  console.error(`Measuring: ${what} …`);
  return work;
}
