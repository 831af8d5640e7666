import type { App } from "./app.ts";
import type { Log } from "./log.ts";

const PAUSE_MILLISECONDS = 1000;

/** What the house does by itself, until it is stopped: hands letters to the relay. */
export function startJobs(
  app: App,
  log: Log,
  jobs: readonly ((app: App) => Promise<void>)[] = [],
): { stop: () => Promise<void> } {
  let isStopped = false;
  let wake: () => void = () => undefined;
  const done = (async () => {
    while (!isStopped) {
      for (const job of jobs) {
        await job(app).catch((error: unknown) => log.error({ err: error }, "a job failed"));
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, PAUSE_MILLISECONDS).unref();
      });
    }
  })();
  return {
    stop: () => {
      isStopped = true;
      wake();
      return done;
    },
  };
}
