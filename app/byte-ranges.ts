/** Both ends are in it. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * What a Range header asks for of so many bytes: one part; "none" where that lies outside; "whole" where it asks for
 * nothing, for several parts, or in a way that cannot be read.
 *
 * Source: RFC 9110 §14.1–14.2.
 */
export function rangeIn(header: string | undefined, bytes: number): ByteRange | "whole" | "none" {
  const [, from, to] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header ?? "") ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return "whole";
  if (from === "") {
    const last = Number(to);
    return last === 0 ? "none" : { start: Math.max(0, bytes - last), end: bytes - 1 };
  }
  const start = Number(from);
  if (to !== "" && Number(to) < start) return "whole";
  if (start >= bytes) return "none";
  return { start, end: to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1) };
}

/** Whether an If-None-Match header names an ETag, strong or weak. Source: RFC 9110 §13.1.2. */
export function isETagIn(header: string | undefined, etag: string): boolean {
  const named = (header ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return named.includes(etag) || header?.trim() === "*";
}
