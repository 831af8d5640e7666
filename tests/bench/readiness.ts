import { medianOf, spreadOf, type Figure } from "./figures.ts";
import { secondsOfNode, startSamling } from "./processes.ts";
import type { World } from "./world.ts";

/** A second start with nothing changed. Source: contract.md. */
const SECOND_START_SECONDS = 5;

/** From the start of the process until /readyz says yes, on a database that is there, against Node alone. */
export async function timeToReady(world: World, rounds: number): Promise<Figure> {
  const ours: number[] = [];
  const node: number[] = [];
  for (let round = 0; round < rounds; round++) {
    node.push(await secondsOfNode());
    ours.push(await secondsOf(world, "build/server.js"));
  }
  return {
    what: "Time to ready",
    ratioOf: "to node -e 0",
    ratio: spreadOf(ours.map((seconds, round) => seconds / node[round]!)),
    goal: null,
    facts: [
      { name: "ours", value: medianOf(ours) * 1000, unit: "ms" },
      { name: "node", value: medianOf(node) * 1000, unit: "ms" },
    ],
  };
}

/** The same through `npm start`'s own script, which first looks whether anything must be installed or built. */
export async function secondStart(world: World, rounds: number): Promise<Figure> {
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) seconds.push(await secondsOf(world, "app/cli/start.mjs"));
  return {
    what: "Second npm start until ready",
    ratioOf: `to ${SECOND_START_SECONDS} s`,
    ratio: spreadOf(seconds.map((one) => one / SECOND_START_SECONDS)),
    goal: { is: "at most", now: 1, later: null },
    facts: [{ name: "start", value: medianOf(seconds), unit: "s" }],
  };
}

async function secondsOf(world: World, script: string): Promise<number> {
  const server = await startSamling(world, script);
  await server.stop();
  return server.seconds;
}
