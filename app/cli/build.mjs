import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./child.mjs";
import { alone } from "./lock.mjs";
import { say } from "./npm.mjs";

const SOURCES = [
  "app",
  "db",
  "emails",
  "public",
  "tests/bench",
  "package.json",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
  "tsconfig.json",
];

/** Rollup puts it after each complaint, which then scrolls out of sight. */
const LIST_OF_ALL_FILES = /\n *watchFiles: \[[\s\S]*?\n {2}\],?/;

/**
 * Leaves in `build/` what the sources say: pages and browser files from Remix, `server.js`, and `cli/NAME.js` for
 * each command. Nothing is done when the sources are as they were at the last build.
 *
 * @param {string} root the project's folder
 * @param {{ show?: boolean }} [options] `show`: print what the build tools write, also when all is well
 * @throws Error when a build tool refuses; what it wrote is then on the terminal, and `build/` counts as stale
 */
export async function buildIfStale(root, { show = false } = {}) {
  const stamp = join(root, "build/.stamp");
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === hashOfSources(root);
  if (isFresh()) return;

  const waiting = () => say("Another start is building. Waiting for it …");
  await alone(
    join(root, ".prepare.lock"),
    async () => {
      if (isFresh()) return;
      const wanted = hashOfSources(root);
      const started = Date.now();
      say("Building …");
      rmSync(join(root, "build"), { recursive: true, force: true });
      await buildPages(root, show);
      await bundleCommands(root);
      mkdirSync(dirname(stamp), { recursive: true });
      writeFileSync(stamp, wanted);
      say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
    },
    waiting,
  );
}

function hashOfSources(root) {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesUnder(root, source))) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function filesUnder(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(join(root, path))
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}

async function buildPages(root, show) {
  const remix = join(root, "node_modules/@remix-run/dev/dist/cli.js");
  const env = { ...process.env, NODE_ENV: "production" };
  const { code, output } = await run(process.execPath, [remix, "vite:build"], {
    env,
    cwd: root,
    quiet: !show,
  });
  if (code === 0) return;
  say(output.replace(LIST_OF_ALL_FILES, ""));
  throw new Error(`The pages could not be built: remix vite:build ended with ${code}.`);
}

async function bundleCommands(root) {
  const { default: esbuild } = await import(
    pathToFileURL(createRequire(join(root, "package.json")).resolve("esbuild"))
  );
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: entryPoints(root),
      outdir: "build",
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      // The pages are already built; bundled a second time they would have their own copies of everything.
      external: ["*/build/remix/server/index.js"],
      jsx: "automatic",
      sourcemap: "linked",
      logLevel: "warning",
    });
  } finally {
    await esbuild.stop();
  }
}

function entryPoints(root) {
  const commands = readdirSync(join(root, "app/cli")).filter((file) => file.endsWith(".ts"));
  return [
    { in: "app/server.ts", out: "server" },
    // Started as a process of its own for each stranger's file.
    { in: "app/files/apart/runner.ts", out: "files/runner" },
    ...commands.map((file) => ({ in: `app/cli/${file}`, out: `cli/${basename(file, ".ts")}` })),
  ];
}
