import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
/** A Linux on which the packaged browser brings its own libraries along with itself. */
const WITH_LIBRARIES = "AWS_Lambda_nodejs22.x";
/** The package's own list of fonts names a folder that is not there; without any font the browser crashes. */
const FONTS = '<?xml version="1.0"?><fontconfig><dir prefix="relative">fonts</dir></fontconfig>';
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  // Nor by a graphics card that is not there: the plain way of painting costs a twelfth less.
  "--disable-software-rasterizer",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

interface Program {
  path: string;
  env: NodeJS.ProcessEnv;
}

/**
 * A headless Chromium, the first there is of: `$CHROMIUM_PATH`, `chromium` on the PATH, the one that
 * `@sparticuz/chromium` brings from npm (unpacked once, beside the packages). The caller closes it.
 *
 * @throws Error that says how to get one; a browser test is never left out
 */
export async function launchBrowser(): Promise<Browser> {
  const { path, env } = installed() ?? (await packaged());
  return chromium.launch({
    executablePath: path,
    args: FLAGS,
    env: env as Record<string, string>,
    headless: true,
  });
}

function installed(): Program | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH: there is no ${named}.`);
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "chromium"));
  const path = [named ?? "", ...onPath].find((candidate) => candidate && existsSync(candidate));
  return path ? { path, env: process.env } : undefined;
}

async function packaged(): Promise<Program> {
  const folder = await unpacked();
  const path = join(folder, "chromium");
  const plain = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  const libraries = [join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  const candidates = [plain, { ...plain, LD_LIBRARY_PATH: libraries }];
  const faults: string[] = [];
  for (const env of candidates) {
    const trial = spawnSync(path, ["--version"], { env, encoding: "utf8" });
    if (trial.status === 0) return { path, env };
    faults.push(trial.error?.message ?? trial.stderr.trim());
  }
  throw new Error(
    `The packaged Chromium does not run here: set CHROMIUM_PATH to one that does.\n${faults.join("\n")}`,
  );
}

/** Where the package's files lie unpacked. Several may unpack at once; the first to finish is kept. */
async function unpacked(): Promise<string> {
  const home = join(MODULES, ".cache/samling");
  const version = versionOf("@sparticuz/chromium");
  const folder = join(home, `chromium-${version}`);
  if (existsSync(folder)) return folder;

  mkdirSync(home, { recursive: true });
  const draft = mkdtempSync(join(home, "unpacking-"));
  try {
    unpackInto(draft);
    writeFileSync(join(draft, "fonts.conf"), FONTS);
    if (!existsSync(folder)) renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the temporary folder, which is why it is asked in a process with one of its own. */
function unpackInto(folder: string): void {
  const ask = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: WITH_LIBRARIES };
  const { status, stderr } = spawnSync(process.execPath, ["-e", ask], {
    cwd: MODULES,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Chromium could not be unpacked: set CHROMIUM_PATH to one.\n${stderr}`);
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(join(MODULES, name, "package.json"), "utf8")) as { version: string })
    .version;
}
