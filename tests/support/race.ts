import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const RUNNER = fileURLToPath(new URL("./race-runner.ts", import.meta.url));

/** What one process does in a race: registers people so-and-so many at once, numbered from `first`. */
export interface Lane {
  readonly slug: string;
  readonly first: number;
  readonly people: number;
}

/** How often each answer was given: a place, a refusal's code, or an error's message. */
export type Tally = Record<string, number>;

/** Lets processes of their own race for the seats of one database, from one starting shot, and counts the answers. */
export async function race(databaseUrl: string, lanes: readonly Lane[]): Promise<Tally> {
  const runners = lanes.map((lane) => start(databaseUrl, lane));
  await Promise.all(runners.map((runner) => runner.said("ready")));
  for (const { child } of runners) child.stdin!.write("go\n");
  const tallies = await Promise.all(runners.map((runner) => runner.said("done")));

  const sum: Tally = {};
  for (const tally of tallies) {
    for (const [answer, count] of Object.entries(JSON.parse(tally) as Tally))
      sum[answer] = (sum[answer] ?? 0) + count;
  }
  return sum;
}

function start(databaseUrl: string, lane: Lane) {
  const args = ["--import", "tsx", RUNNER, databaseUrl, lane.slug, String(lane.first), String(lane.people)];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, said: (word: string) => lineAfter(child, word) };
}

/** The rest of the line that begins with a word. */
function lineAfter(child: ChildProcess, word: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`A runner ended with ${code} before it said «${word}»`)));
    createInterface(child.stdout!).on("line", (line) => {
      if (line.startsWith(word)) resolve(line.slice(word.length));
    });
  });
}
