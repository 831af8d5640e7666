import type { FileHandle } from "node:fs/promises";

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  /** As Unix has it. */
  readonly mode: number;
  readonly start: number;
}

export function entriesOf(file: FileHandle): Promise<readonly ZipEntry[] | "broken" | "too-much">;
export function packedOf(file: FileHandle, entry: ZipEntry): Promise<Buffer | null>;
