import { comeOf, sendPiece, Turned, type Arrival } from "./tus.ts";

const MOST_SECONDS = 30;

/** Who is told how it goes. */
export interface Watcher {
  readonly gone: (bytes: number) => void;
  /** It did not go; it is tried again after so many seconds, or when the line is back. */
  readonly waiting: (seconds: number) => void;
}

/**
 * Sends what is missing of a file, and does not give up when the line is lost or the server starts anew.
 *
 * @param begin asks for a place for the file; asked again until it is answered
 * @throws Turned when the server will not have it; the signal's reason when it is told to stop
 */
export async function sendFile(
  file: File,
  begin: () => Promise<Arrival>,
  signal: AbortSignal,
  watcher: Watcher,
): Promise<void> {
  let arrival: Arrival | undefined;
  for (let failures = 0; ;) {
    try {
      arrival ??= await begin();
      let come = await comeOf(arrival, signal);
      watcher.gone(come);
      while (come < file.size) {
        come = await sendPiece(file, come, arrival, signal, watcher.gone);
        failures = 0;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof Turned) throw error;
      failures += 1;
      const seconds = Math.min(MOST_SECONDS, 2 ** (failures - 1));
      watcher.waiting(seconds);
      await pause(seconds, signal);
    }
  }
}

function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      window.removeEventListener("online", go);
      signal.removeEventListener("abort", go);
      resolve();
    };
    const timer = window.setTimeout(go, seconds * 1000);
    window.addEventListener("online", go);
    signal.addEventListener("abort", go);
  });
}
