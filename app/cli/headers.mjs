import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { npm, say } from "./npm.mjs";

/**
 * Node 24.19 and later 24s have header files against which a driver of this kind aborts at a garbage collection;
 * compiled against the last sound ones it runs in all of them.
 *
 * Source: github.com/nodejs/node/issues/65446
 */
const LAST_SOUND_24 = "24.18.1";
const [major, minor] = process.versions.node.split(".").map(Number);
export const hasUnsoundHeaders = major === 24 && minor > 18;
const WANTED = hasUnsoundHeaders ? LAST_SOUND_24 : process.versions.node;

/** A folder on this machine whose `include/node` fits the running Node, or undefined. */
export function localHeaders() {
  const prefixes = [process.execPath, realpathSync(process.execPath)].map((program) =>
    dirname(dirname(program)),
  );
  const candidates = [process.env.npm_config_nodedir, ...prefixes];
  return candidates.find((folder) => folder && versionOf(folder) === WANTED);
}

/**
 * Whether npm is set to compile against the header files of another Node than the running one. What is compiled
 * so does not load.
 *
 * @param {string} root
 */
export async function hasForeignHeaders(root) {
  const { output } = await npm(root, ["config", "get", "nodedir"]);
  const folder = output.trim().split("\n").at(-1);
  return existsSync(join(folder, "include/node")) && versionOf(folder) !== process.versions.node;
}

/**
 * Header files that fit the running Node, fetched into a new temporary folder which the caller removes.
 *
 * npm has them beside the program, in a package of that version.
 *
 * @returns {Promise<string | undefined>} undefined when npm has no such package
 */
export async function fetchHeaders() {
  say("Fetching the header files of this version of Node …");
  const folder = mkdtempSync(join(tmpdir(), "samling-headers-"));
  await npm(folder, ["pack", `node-${process.platform}-${process.arch}@${WANTED}`]);
  const archive = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (!archive) return undefined;
  const { status } = spawnSync("tar", ["-xzf", archive, "--strip-components=1", "package/include"], {
    cwd: folder,
  });
  return status === 0 ? folder : undefined;
}

function versionOf(folder) {
  const file = join(folder, "include/node/node_version.h");
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, "utf8");
  const part = (name) => new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(text)?.[1];
  return [part("MAJOR"), part("MINOR"), part("PATCH")].join(".");
}
