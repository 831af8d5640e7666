import type { Lock, Locker, RequestRelease } from "@tus/server";

interface Held {
  readonly askFor: RequestRelease;
  readonly released: Promise<void>;
}

/** How long one waits for another who sends the same file: their line may be dead, and nobody knows yet. */
const PATIENCE_MILLISECONDS = 10_000;

/** One request at a time for each upload. Whoever comes later asks the one before to let go, and waits without turning. */
export class OneAtATime implements Locker {
  readonly #held = new Map<string, Held>();

  newLock(id: string): Lock {
    let release: () => void = () => undefined;
    return {
      lock: async (signal, askFor) => {
        const impatience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MILLISECONDS)]);
        for (let held = this.#held.get(id); held; held = this.#held.get(id)) {
          await held.askFor();
          await Promise.race([held.released, aborted(impatience)]);
        }
        const released = new Promise<void>((resolve) => (release = resolve));
        this.#held.set(id, { askFor, released });
      },
      unlock: () => {
        this.#held.delete(id);
        release();
        return Promise.resolve();
      },
    };
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = () => reject(new Error("Another still sends this file"));
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true });
  });
}
