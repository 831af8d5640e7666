import { spawn, type ChildProcess } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, statSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOM_BYTES = 512 * 1024 * 1024;
/** Who PostgreSQL runs as where the tests run as root, which it refuses: «nobody», on every Linux. */
export const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;

/**
 * A new folder for what one test run leaves behind: in memory where there is room, because a hundred databases are
 * made and dropped in it; with a short path, because a socket's may have 107 characters; and open to NOBODY where
 * that is who uses it.
 */
export function makeRunFolder(): string {
  const base = ["/dev/shm", tmpdir(), "/tmp", "/var/tmp"].find(isFit);
  if (!base)
    throw new Error(`No temporary folder with ${ROOM_BYTES / 1024 ** 2} MB free: set TMPDIR to one.`);
  const folder = mkdtempSync(join(base, "samling-"));
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  return folder;
}

/** Whether NOBODY may walk down to this folder. */
export function isOpenToAll(folder: string): boolean {
  const mayPass = (statSync(folder).mode & 0o001) !== 0;
  return mayPass && (folder === dirname(folder) || isOpenToAll(dirname(folder)));
}

function isFit(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    return folder.length < 60 && bavail * bsize > ROOM_BYTES && (!isRoot || isOpenToAll(folder));
  } catch {
    return false;
  }
}

/**
 * Removes `folder`, and ends the PostgreSQL server in it, when `stop()` is called or when this process is gone,
 * however it went: an interrupted run leaves nothing behind.
 */
export function keeperOf(folder: string): { stop(): Promise<void> } {
  const script = `
    cat >/dev/null
    server=$(head -n 1 "$1/cluster/postmaster.pid" 2>/dev/null)
    if [ -n "$server" ]; then
      kill -QUIT "$server"
      for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
        kill -0 "$server" 2>/dev/null || break
        sleep 0.1
      done
    fi
    rm -rf "$1"`;
  const keeper = spawn("sh", ["-c", script, "samling-test-keeper", folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  keeper.unref();
  return { stop: () => ended(keeper) };
}

function ended(keeper: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    keeper.ref();
    keeper.once("exit", () => resolve());
    keeper.stdin?.end();
  });
}
