/** As many as one transaction sees to: nobody who registers meanwhile waits long for the lock. */
const PEOPLE_A_CHUNK = 50;

/** Sees to all, chunk after chunk, and gives what came of each in the same order. */
export async function inChunks<T, R>(
  all: readonly T[],
  work: (chunk: readonly T[]) => Promise<readonly R[]>,
): Promise<R[]> {
  const outcomes: R[] = [];
  for (let start = 0; start < all.length; start += PEOPLE_A_CHUNK) {
    outcomes.push(...(await work(all.slice(start, start + PEOPLE_A_CHUNK))));
  }
  return outcomes;
}
