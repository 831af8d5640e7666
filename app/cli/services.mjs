// npm run test:services: the runs that need servers from Debian's packages. Installs what is missing when it may.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { run } from "./child.mjs";
import { prepare, root } from "./prepare.mjs";

/** By the program that we start, and the package that has it. */
const SERVERS = { clamd: "clamav-daemon", postfix: "postfix", dovecot: "dovecot-imapd" };

// Where Debian keeps servers, and not everybody looks.
process.env.PATH += ":/usr/sbin:/sbin";
await prepare();
if (missing().length > 0 && mayInstall()) await install(missing());
if (missing().length > 0) {
  console.error(`These tests need Debian's ${missing().join(", ")}: apt-get install ${missing().join(" ")}`);
  process.exit(1);
}
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const wishes = ["run", "--config", "vitest.services.config.ts", ...process.argv.slice(2)];
const { code } = await run(process.execPath, [vitest, ...wishes], {
  env: { ...process.env, NODE_ENV: "test" },
});
process.exitCode = code;

function missing() {
  return Object.keys(SERVERS)
    .filter((program) => spawnSync(program, ["--version"]).error !== undefined)
    .map((program) => SERVERS[program]);
}

function mayInstall() {
  return process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).error === undefined;
}

async function install(packages) {
  console.log(`Installing ${packages.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env, quiet: true });
  await run("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { env, quiet: true });
}
