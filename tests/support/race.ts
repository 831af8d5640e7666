import { fork, type ChildProcess } from "node:child_process";
import { bundled } from "./bundled.ts";

/** What one process does in a race, all at once: people register, numbered from `first`, and others cancel. */
export interface Lane {
  readonly slug: string;
  readonly first: number;
  readonly people: number;
  /** Ids of registrations that are given back meanwhile. */
  readonly cancels?: readonly string[];
  /** Whose `takeSeat` to race with, in the place of the house's whole command. */
  readonly seats?: "house" | "naive";
}

/** How often each answer was given: a place, a refusal's code, or an error's message. */
export type Tally = Record<string, number>;

export interface Runners {
  /** Lets them race on a database, one in each lane, from one starting shot, and counts the answers. */
  race(databaseUrl: string, lanes: readonly Lane[]): Promise<Tally>;
  /** Ends them. */
  stop(): void;
}

/** What a runner is told: to open the house, and answer «ready»; or the shot, which it answers with a `Tally`. */
export interface Order {
  readonly databaseUrl: string;
  readonly lane?: Lane;
}

/** Processes of their own that wait to be told where to run. */
export async function startRunners(count: number): Promise<Runners> {
  const program = bundled("tests/support/race-runner.ts");
  const runners = Array.from({ length: count }, () => fork(program, { execArgv: [] }));
  await Promise.all(runners.map((runner) => nextWord(runner)));
  return {
    async race(databaseUrl, lanes) {
      const running = runners.slice(0, lanes.length);
      await Promise.all(running.map((runner) => asked(runner, { databaseUrl })));
      const tallies = await Promise.all(
        running.map((runner, index) => asked(runner, { databaseUrl, lane: lanes[index] })),
      );

      const sum: Tally = {};
      for (const [answer, times] of tallies.flatMap((tally) => Object.entries(tally as Tally)))
        sum[answer] = (sum[answer] ?? 0) + times;
      return sum;
    },
    stop() {
      for (const runner of runners) runner.kill("SIGKILL");
    },
  };
}

function asked(runner: ChildProcess, order: Order): Promise<unknown> {
  const answer = nextWord(runner);
  runner.send(order);
  return answer;
}

function nextWord(runner: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A runner ended with ${code}`));
    runner.once("exit", gone);
    runner.once("message", (word) => {
      runner.off("exit", gone);
      resolve(word);
    });
  });
}
