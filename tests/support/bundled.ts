import { existsSync, renameSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { inject } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The path of a program for a process of its own, made of a TypeScript file as the build makes ours: a process that
 * reads one file begins in a third of the time of one that translates hundreds. Made once in a run.
 *
 * @param source the file, from the project's folder
 */
export function bundled(source: string): string {
  const folder = inject("runFolder");
  const program = join(folder, basename(source).replace(/\.tsx?$/, ".mjs"));
  if (existsSync(program)) return program;

  linkPackages(join(folder, "node_modules"));
  const draft = join(folder, `${crypto.randomUUID()}.mjs`);
  buildSync({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile: draft,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    sourcemap: "inline",
    logLevel: "warning",
  });
  // Whole or not at all: another worker may be making the same.
  renameSync(draft, program);
  return program;
}

function linkPackages(link: string): void {
  try {
    symlinkSync(join(ROOT, "node_modules"), link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
}
