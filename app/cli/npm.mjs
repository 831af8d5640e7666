import { existsSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { run } from "./child.mjs";

const STILL_AT_IT_MILLISECONDS = 30_000;

/** Says how the preparations go; on standard error, so that a command's own output stays clean. */
export function say(sentence) {
  console.error(sentence);
}

/**
 * Runs npm in `cwd` and says every half minute that it is still at it; what npm wrote is shown when it fails.
 *
 * @param {string} cwd
 * @param {string[]} args
 * @param {string} [headers] folder with the `include/node` that packages are compiled against
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function npm(cwd, args, headers) {
  const [command, ...before] = npmCommand();
  const env = { ...process.env, PATH: [dirname(process.execPath), process.env.PATH].join(delimiter) };
  if (headers) env.npm_config_nodedir = headers;

  const started = Date.now();
  const patience = setInterval(() => {
    say(`… still at it after ${Math.round((Date.now() - started) / 1000)} s`);
  }, STILL_AT_IT_MILLISECONDS);
  try {
    const quietly = ["--no-audit", "--no-fund", "--loglevel=error"];
    const { code, output } = await run(command, [...before, ...args, ...quietly], { env, cwd, quiet: true });
    if (code !== 0) say(output);
    return { code, output };
  } finally {
    clearInterval(patience);
  }
}

/** npm as it was started, or the one beside the running Node, so that packages are made for this Node. */
function npmCommand() {
  const started = process.env.npm_execpath ?? "";
  const candidates = [
    /^np[mx]-cli\.js$/.test(basename(started)) ? join(dirname(started), "npm-cli.js") : "",
    join(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js"),
  ];
  const found = candidates.find((file) => file && existsSync(file));
  return found ? [process.execPath, found] : ["npm"];
}
