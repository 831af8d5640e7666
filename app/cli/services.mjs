// npm run test:services: the runs that need servers from Debian's packages. Installs what is missing when it may.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { run } from "./child.mjs";
import { prepare, root } from "./prepare.mjs";

/** What shows that a package is there, by the package. */
const NEEDED = {
  "clamav-daemon": ["clamd", "--version"],
  postfix: ["postconf", "mail_version"],
  "dovecot-imapd": ["dovecot", "--version"],
  "python3-icalendar": ["/usr/bin/python3", "-c", "import icalendar"],
  "python3-vobject": ["/usr/bin/python3", "-c", "import vobject"],
  "php-cli": ["php", "--version"],
  "php-sabre-vobject": ["ls", "/usr/share/php/Sabre/VObject/includes.php"],
};

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
  return Object.entries(NEEDED)
    .filter(([, [program, ...wishes]]) => spawnSync(program, wishes).status !== 0)
    .map(([name]) => name);
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
