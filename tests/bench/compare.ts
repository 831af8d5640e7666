import { medianOf, spreadOf, type Spread } from "./figures.ts";
import type { Job, Load, Server } from "./processes.ts";
import { processorSeconds } from "./usage.ts";

export interface Side {
  readonly server: Server;
  readonly job: Omit<Job, "port" | "milliseconds" | "requests" | "first">;
}

export interface Plan {
  readonly rounds: number;
  /** How often the sides take turns within a round. */
  readonly turns: number;
  readonly turnMilliseconds: number;
  /** Before anything is counted: a program just started is translated while it runs. */
  readonly warmUpRequests: number;
}

export interface Comparison {
  /** First side ÷ second, one value a round. */
  readonly perSecond: Spread;
  /** Processor time of the server per request: first side ÷ second. */
  readonly processor: Spread;
  /** Medians of each side. */
  readonly sides: readonly [Speed, Speed];
}

export interface Speed {
  readonly perSecond: number;
  readonly processorMilliseconds: number;
  /** How much of one processor the server had: below 100 % it waited for the load, or for others on the machine. */
  readonly busyPercent: number;
}

/** Puts the same load on two servers in turn. What else the machine does hits both alike. */
export async function compare(load: Load, sides: readonly [Side, Side], plan: Plan): Promise<Comparison> {
  const [one, other] = sides.map((side) => turnsOf(load, side)) as [Turn, Turn];
  for (const turn of [one, other]) await turn({ requests: plan.warmUpRequests });

  const rounds: [Speed, Speed][] = [];
  for (let round = 0; round < plan.rounds; round++) {
    const sums: [Sum, Sum] = [emptySum(), emptySum()];
    for (let number = 0; number < plan.turns; number++) {
      // Nobody is always first.
      const order = (round + number) % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const);
      for (const side of order)
        add(sums[side], await (side === 0 ? one : other)({ milliseconds: plan.turnMilliseconds }));
    }
    rounds.push([speedOf(sums[0]), speedOf(sums[1])]);
  }
  return {
    perSecond: spreadOf(rounds.map(([a, b]) => a.perSecond / b.perSecond)),
    processor: spreadOf(rounds.map(([a, b]) => a.processorMilliseconds / b.processorMilliseconds)),
    sides: [typical(rounds.map(([a]) => a)), typical(rounds.map(([, b]) => b))],
  };
}

interface Sum {
  requests: number;
  seconds: number;
  processorSeconds: number;
}
type Turn = (length: Pick<Job, "milliseconds" | "requests">) => Promise<Sum>;

function turnsOf(load: Load, { server, job }: Side): Turn {
  let first = 0;
  return async (length) => {
    const before = processorSeconds(server.pid);
    const { requests, seconds } = await load({ ...job, port: server.port, ...length, first });
    first += requests;
    return { requests, seconds, processorSeconds: processorSeconds(server.pid) - before };
  };
}

function emptySum(): Sum {
  return { requests: 0, seconds: 0, processorSeconds: 0 };
}

function add(sum: Sum, turn: Sum): void {
  sum.requests += turn.requests;
  sum.seconds += turn.seconds;
  sum.processorSeconds += turn.processorSeconds;
}

function speedOf({ requests, seconds, processorSeconds }: Sum): Speed {
  return {
    perSecond: requests / seconds,
    processorMilliseconds: (processorSeconds / requests) * 1000,
    busyPercent: (processorSeconds / seconds) * 100,
  };
}

function typical(speeds: readonly Speed[]): Speed {
  return {
    perSecond: medianOf(speeds.map((speed) => speed.perSecond)),
    processorMilliseconds: medianOf(speeds.map((speed) => speed.processorMilliseconds)),
    busyPercent: medianOf(speeds.map((speed) => speed.busyPercent)),
  };
}
