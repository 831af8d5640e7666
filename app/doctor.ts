import type { App } from "./app.ts";
import { lettersWaiting } from "./mail/queries.ts";
import { breaches } from "./registration/invariants.ts";
import { minutesBetween } from "./time.ts";
import { readiness } from "./site/readiness.ts";

/** One thing that was looked at. */
export interface Finding {
  readonly name: string;
  readonly state: "well" | "warning" | "broken";
  readonly says: string;
}

/** A letter that has waited longer than this is late. */
const LATE_MINUTES = 15;

/** Looks at the database, the seats and the letters. A late letter is a warning: it turns no visitor away. */
export async function examine(app: App): Promise<Finding[]> {
  const unready = await readiness(app);
  const database: Finding[] =
    unready.length === 0
      ? [{ name: "database", state: "well", says: "It can be written, and is up to date." }]
      : unready.map((says) => ({ name: "database", state: "broken", says }));
  if (unready.length > 0) return database;
  return [...database, ...(await seatFindings(app)), await letterFinding(app)];
}

async function seatFindings(app: App): Promise<Finding[]> {
  const found = await breaches(app.db, app.now());
  if (found.length === 0) return [{ name: "seats", state: "well", says: "R1–R8 hold." }];
  return found.map(({ rule, says, places }) => ({
    name: "seats",
    state: "broken",
    says: `${rule}: ${says} (${places.slice(0, 5).join(", ")}${places.length > 5 ? ", …" : ""}).`,
  }));
}

async function letterFinding(app: App): Promise<Finding> {
  const { waiting, oldestAt, failed } = await lettersWaiting(app.db);
  const minutes = oldestAt === null ? 0 : minutesBetween(oldestAt, app.now());
  const oldest = waiting > 0 ? `, the oldest for ${minutes} minutes` : "";
  const relay = app.config.smtpUrl ? "" : " Without SMTP_URL they are sent nowhere.";
  return {
    name: "letters",
    state: failed > 0 || (app.config.smtpUrl !== null && minutes > LATE_MINUTES) ? "warning" : "well",
    says: `${waiting} wait${oldest}; ${failed} failed.${relay}`,
  };
}
