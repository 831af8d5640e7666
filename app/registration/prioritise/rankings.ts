import type { Db } from "#db/schema.ts";
import type { Rankings } from "./order.ts";

/** The order that each organisation has given its own people, by its key; none of those that have not answered. */
export async function rankingsFor(db: Db, eventId: string): Promise<Rankings> {
  const rows = await db
    .selectFrom("ranking")
    .innerJoin("ranking_place", "ranking_place.ranking_id", "ranking.id")
    .select(["ranking.organisation_key", "ranking_place.registration_id"])
    .where("ranking.event_id", "=", eventId)
    .orderBy("ranking.organisation_key")
    .orderBy("ranking_place.place")
    .execute();
  const rankings = new Map<string, string[]>();
  for (const { organisation_key: key, registration_id } of rows) {
    rankings.set(key, [...(rankings.get(key) ?? []), registration_id]);
  }
  return rankings;
}

/** A question to an organisation, and how far it has been answered. */
export interface AskedRanking {
  readonly id: string;
  readonly organisation_key: string;
  readonly organisation: string;
  readonly contact_email: string;
  readonly asked_at: string;
  readonly expires_at: string;
  readonly given_at: string | null;
  readonly closed_at: string | null;
}

/** Which organisations were asked to rank their people, by name. */
export function rankingsOf(db: Db, eventId: string): Promise<AskedRanking[]> {
  return asked(db, eventId).orderBy("organisation").orderBy("id").execute();
}

/** One of them, or undefined. */
export function rankingOf(db: Db, eventId: string, id: string): Promise<AskedRanking | undefined> {
  return asked(db, eventId).where("id", "=", id).executeTakeFirst();
}

function asked(db: Db, eventId: string) {
  return db
    .selectFrom("ranking")
    .select(["id", "organisation_key", "organisation", "contact_email"])
    .select(["asked_at", "expires_at", "given_at", "closed_at"])
    .where("event_id", "=", eventId);
}
