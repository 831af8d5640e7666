import { closeSync, openSync, rmSync, statSync, utimesSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const BEAT_MILLISECONDS = 1_000;
/** A holder that was killed stops touching its file; after this long the next one takes over. */
const STALE_MILLISECONDS = 10_000;

/**
 * Does `work` while no other process that asks for the same file does.
 *
 * The file's time is kept fresh instead of its holder's number being looked up: in containers that share a folder,
 * a number says nothing.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once when another process is at it
 * @returns {Promise<T>}
 */
export async function alone(file, work, onWait) {
  await take(file, onWait);
  const beat = setInterval(() => touch(file), BEAT_MILLISECONDS);
  const release = () => rmSync(file, { force: true });
  process.once("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    process.off("exit", release);
    release();
  }
}

async function take(file, onWait) {
  for (let waited = false; !created(file); waited = true) {
    if (!waited) onWait();
    if (isStale(file)) rmSync(file, { force: true });
    else await pause(250);
  }
}

function created(file) {
  try {
    closeSync(openSync(file, "wx"));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isStale(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > STALE_MILLISECONDS;
}

function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Whoever removed it believed us dead; the work goes on, and the folder is only ours.
  }
}
