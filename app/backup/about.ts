import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { z } from "zod";
import type { App } from "#app/app.ts";

export const ABOUT = "about.json";
export const DATABASE = "database.sqlite";
export const SECRET = "secret";
/** In front of a file's path in the store. */
export const FILES = "files/";

/** After the name of a file beside the hourly copies: when it was seen to have left the house. */
export const GONE = ".gone";

/** The paths of the files that lie beside the hourly copies; none where there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !/\.(?:gone|draft)$/.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/** What a backup says of itself. */
export type About = z.infer<typeof about>;

const about = z.object({
  madeBy: z.literal("samling"),
  takenAt: z.string(),
  /** Tells whether two houses have the same secret, and nothing of what it is. */
  secretMark: z.string(),
});

export function aboutOf(app: App): About {
  return { madeBy: "samling", takenAt: app.now(), secretMark: markOf(app) };
}

/** Null where the text is not what `aboutOf` gave. */
export function readAbout(text: string): About | null {
  try {
    return about.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

export function markOf({ config }: App): string {
  return createHash("sha256").update(`a backup of samling: ${config.secret}`).digest("hex");
}
