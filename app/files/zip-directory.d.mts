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

/** How much an archive may claim. */
export interface MostOfZip {
  readonly entries: number;
  readonly directoryBytes: number;
  readonly unpackedBytes: number;
  /** Unpacked to packed. */
  readonly ratio: number;
}

/** @param most left out: what a stranger's may */
export function entriesOf(
  file: FileHandle,
  most?: MostOfZip,
): Promise<readonly ZipEntry[] | "broken" | "too-much">;
export function startOf(file: FileHandle, entry: ZipEntry): Promise<number | null>;
export function packedOf(file: FileHandle, entry: ZipEntry): Promise<Buffer | null>;
