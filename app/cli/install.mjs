import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fetchHeaders, hasForeignHeaders, hasUnsoundHeaders, localHeaders } from "./headers.mjs";
import { alone } from "./lock.mjs";
import { npm, say } from "./npm.mjs";

const PLATFORM = `${process.platform}-${process.arch}`;

/**
 * Leaves `node_modules` as package-lock.json describes it, with a SQLite driver that this Node can load.
 *
 * What is already so is left alone; another Node only has the driver made again. All comes from npm: the system's
 * package manager is never asked.
 *
 * @param {string} root the project's folder
 * @throws Error with a sentence that says what to do
 */
export async function installIfMissing(root) {
  const wanted = wantedStamp(root);
  if (readStamp(root) === wanted) return;

  const waiting = () => say("Another process is installing packages. Waiting for it …");
  await alone(
    join(root, ".prepare.lock"),
    async () => {
      if (readStamp(root) === wanted) return;
      await install(root);
      writeFileSync(stampFile(root), wanted);
    },
    waiting,
  );
}

async function install(root) {
  if (!isInstalled(root)) {
    say("Installing packages. The first time this takes some minutes …");
    await npmWithHeaders(root, ["ci", "--include=dev"]);
    say("Installed.");
  }
  if (!loadsDriver(root)) {
    say("Making the SQLite driver for this version of Node. This takes some minutes …");
    await npmWithHeaders(root, ["rebuild", "better-sqlite3"]);
  }
  if (!loadsDriver(root)) {
    throw new Error(`The SQLite driver (better-sqlite3) does not load in Node ${process.version}.`);
  }
}

/** npm, with the header files that compiling needs; fetched only where they turn out to be needed. */
async function npmWithHeaders(root, args) {
  const local = localHeaders();
  // A ready-made driver may have been made with what is unsound: then it is compiled here.
  if (hasUnsoundHeaders) process.env.npm_config_build_from_source = "better-sqlite3";
  if (local || (!hasUnsoundHeaders && !(await hasForeignHeaders(root)))) {
    const { code } = await npm(root, args, local);
    if (code === 0) return;
    if (local) throw failed(code);
  }

  const fetched = await fetchHeaders();
  if (!fetched) throw failed(1);
  try {
    const { code } = await npm(root, args, fetched);
    if (code !== 0) throw failed(code);
  } finally {
    rmSync(fetched, { recursive: true, force: true });
  }
}

function failed(code) {
  return new Error(
    `The packages could not be installed: npm ended with ${code}. Where no ready-made SQLite driver can be fetched, ` +
      "it is compiled, which needs Python 3, make and a C++ compiler.",
  );
}

/** Whether npm's own note of what it installed says the same as the lock file, and was made on this platform. */
function isInstalled(root) {
  const stamp = readStamp(root);
  if (stamp && !stamp.includes(PLATFORM)) return false;

  const note = join(root, "node_modules/.package-lock.json");
  if (!existsSync(note)) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const got = JSON.parse(readFileSync(note, "utf8")).packages;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === "") return true;
    if (!got[path]) return Boolean(optional || devOptional);
    return got[path].version === version;
  });
}

function loadsDriver(root) {
  const trial = "new (require('better-sqlite3'))(':memory:').close()";
  return spawnSync(process.execPath, ["-e", trial], { cwd: root }).status === 0;
}

function wantedStamp(root) {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  return [lock, PLATFORM, `abi-${process.versions.modules}`].join("\n");
}

function readStamp(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), "utf8") : undefined;
}

function stampFile(root) {
  return join(root, "node_modules/.samling-stamp");
}
