import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

/**
 * Lets the runner be started from its sources, as tests do. Only what is ours is translated: tsx would go through all
 * of pdf.js each time.
 */
if (isMainThread) register(import.meta.url);

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return next(url, context);
  const { transform } = await import("esbuild");
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), { loader: "ts" });
  return { format: "module", source: code, shortCircuit: true };
}
