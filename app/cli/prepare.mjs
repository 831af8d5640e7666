import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build.mjs";
import { installIfMissing } from "./install.mjs";

const OLDEST_NODE = [20, 19];

/** The project's folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Makes the rest possible: a Node new enough, the packages, and (unless `build` is false) a fresh build, with the
 * project's folder as working directory. Ends the process with a readable sentence when that cannot be had.
 *
 * @param {{ build?: boolean, show?: boolean }} [options]
 */
export async function prepare({ build = true, show = false } = {}) {
  requireNode();
  process.chdir(root);
  try {
    await installIfMissing(root);
    if (build) await buildIfStale(root, { show });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/**
 * Has React and Remix run as they do in production, whatever the operator's NODE_ENV; that one is kept for
 * `app/config.ts` as SAMLING_ENV.
 */
export function runAsProduction() {
  process.env.SAMLING_ENV ??= process.env.NODE_ENV || "development";
  process.env.NODE_ENV = "production";
  process.setSourceMapsEnabled(true);
}

function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Samling needs Node ${OLDEST_NODE.join(".")} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
  );
  process.exit(1);
}
