import { Refusal } from "#app/refusal.ts";
import type { Db } from "#db/schema.ts";
import { programmeVersion, type EditedSession } from "./drafts.ts";

/** That somebody has edited a session since. `now` is JSON of it as it is; null when it has been taken away. */
export async function staleSession(db: Db, session: EditedSession, zone: string): Promise<Refusal> {
  return new Refusal("stale-version", {
    sessionId: session.id,
    title: session.now?.title ?? null,
    version: session.version,
    ...(await lastEdit(db, session, zone)),
    now: session.now && JSON.stringify(session.now),
  });
}

/**
 * Refuses to go on with a whole programme that somebody has edited since it was shown.
 *
 * @throws Refusal "stale-version", with who edited it last and when
 */
export async function refuseStaleProgramme(
  db: Db,
  sessions: readonly EditedSession[],
  version: number,
  zone: string,
): Promise<void> {
  if (programmeVersion(sessions) === version) return;
  const [last] = sessions.toSorted((a, b) => ((a.changedAt ?? "") > (b.changedAt ?? "") ? -1 : 1));
  throw new Refusal("stale-version", {
    version: programmeVersion(sessions),
    ...(last && (await lastEdit(db, last, zone))),
  });
}

async function lastEdit(db: Db, { changedBy, changedAt }: EditedSession, zone: string) {
  const account = await db
    .selectFrom("account")
    .select("name")
    .where("id", "=", changedBy ?? "")
    .executeTakeFirst();
  return { accountId: changedBy, name: account?.name ?? null, at: changedAt, zone };
}
