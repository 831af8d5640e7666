/** When and where a session stands. Minutes since midnight; no column: across all rooms. */
export interface Placed {
  start: number;
  end: number;
  /** 1 for the first room. */
  column?: number;
}

/** Sessions that begin together, with how many of the day's rows each of them fills. */
export interface Slot<Session> {
  start: number;
  sessions: { session: Session; rows: number }[];
}

/**
 * Sorts a day's sessions under their start times, rooms from the left.
 * A session that goes on while others begin fills several rows; one across all rooms fills one.
 */
export function slotsOf<Session extends Placed>(sessions: Session[]): Slot<Session>[] {
  const starts = [...new Set(sessions.map((session) => session.start))].sort((one, other) => one - other);
  return starts.map((start, row) => ({
    start,
    sessions: sessions
      .filter((session) => session.start === start)
      .sort((one, other) => (one.column ?? 0) - (other.column ?? 0))
      .map((session) => ({ session, rows: session.column ? rowsOf(session, starts, row) : 1 })),
  }));
}

function rowsOf(session: Placed, starts: number[], row: number): number {
  return Math.max(1, starts.slice(row).filter((start) => start < session.end).length);
}
