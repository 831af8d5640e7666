import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";

/** A folder of the test's own, gone when it is over. */
export function aFolder(): string {
  const root = inject("runFolder");
  mkdirSync(root, { recursive: true });
  const folder = mkdtempSync(join(root, "files-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Where a file with these bytes lies. */
export function inAFolder(bytes: Uint8Array): string {
  const place = join(aFolder(), "file");
  writeFileSync(place, bytes);
  return place;
}
