import { setTimeout as pause } from "node:timers/promises";
import { NEVER_KEPT } from "./cold-page.ts";
import type { Figure } from "./figures.ts";
import { startSamling, type Load, type Server } from "./processes.ts";
import { residentBytes } from "./usage.ts";
import { EVENT, PROGRAMME, type World } from "./world.ts";

const SETTLE_MILLISECONDS = 1000;
const MIB = 1024 * 1024;

/** How the memory of a server grows from its start, under kept pages and then under cold ones. */
export async function memory(
  load: Load,
  world: World,
  counts: { kept: number; cold: number },
): Promise<Figure[]> {
  const server = await startSamling(world);
  try {
    const atStart = await settled(server);
    const job = { port: server.port, headers: { "Accept-Encoding": "br" }, status: 200 };
    await load({ ...job, path: EVENT, connections: 32, requests: counts.kept });
    const afterKept = await settled(server);
    await load({ ...job, path: PROGRAMME + NEVER_KEPT, connections: 4, requests: counts.cold });
    const afterCold = await settled(server);
    return [
      figure(`Memory after ${written(counts.kept)} kept pages`, atStart, afterKept),
      figure(`Memory after ${written(counts.cold)} cold renders more`, atStart, afterCold),
    ];
  } finally {
    await server.stop();
  }
}

async function settled(server: Server): Promise<number> {
  await pause(SETTLE_MILLISECONDS);
  return residentBytes(server.pid);
}

function written(count: number): string {
  return count.toLocaleString("en");
}

function figure(what: string, atStart: number, now: number): Figure {
  const ratio = now / atStart;
  return {
    what,
    ratioOf: "to start",
    ratio: { median: ratio, min: ratio, max: ratio },
    goal: null,
    facts: [
      { name: "now", value: now / MIB, unit: "MiB" },
      { name: "at start", value: atStart / MIB, unit: "MiB" },
    ],
  };
}
