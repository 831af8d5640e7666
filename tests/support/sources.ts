import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every source file of the house, tests aside. */
export function readSources(): Source[] {
  return ["app", "db", "emails"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name))
      .map((name) => {
        const path = join(folder, name).replaceAll("\\", "/");
        return { path, text: readFileSync(path, "utf8") };
      }),
  );
}
