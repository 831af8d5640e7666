import type { Ticks } from "./note-attendance.ts";

/**
 * What somebody has changed on a page of boxes, or chosen line by line (`came-4`). Only what differs from what they saw: so two who tick at two doors
 * take nothing away from each other.
 */
export function readTicks(form: URLSearchParams, sessionId: string | null): Ticks {
  const was = new Set(form.getAll("was"));
  const came = new Set(
    [...form].filter(([name, id]) => /^came(?:-\d+)?$/.test(name) && id !== "").map(([, id]) => id),
  );
  return {
    came: [...came].filter((id) => !was.has(id)),
    not: [...was].filter((id) => !came.has(id)),
    sessionId,
  };
}
