import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { rankingIdOf } from "#app/mail/ranking-link.ts";
import { Refusal } from "#app/refusal.ts";
import type { Db, Instant, RankingRow, Trx } from "#db/schema.ts";
import { invitingEvent, type InvitingEvent } from "../queries.ts";
import { peopleToRank, type TheirPeople } from "./people-to-rank.ts";
import { rankingsFor } from "./rankings.ts";

/** What the link of a question shows: the organisation's own people, in the order given so far. */
export interface OpenRanking {
  readonly ranking: RankingRow;
  readonly event: InvitingEvent;
  readonly people: TheirPeople["people"];
  /** Whether an answer still counts. */
  readonly isOpen: boolean;
}

/** What the link shows, or undefined: none of ours, or expired. */
export async function openRanking(db: Db, token: string, now: Instant): Promise<OpenRanking | undefined> {
  const id = await rankingIdOf(db, token, now);
  const ranking = id && (await db.selectFrom("ranking").selectAll().where("id", "=", id).executeTakeFirst());
  if (!ranking) return undefined;
  const event = await invitingEvent(db, ranking.event_id);
  const theirs = await peopleToRank(db, ranking.event_id, ranking.organisation_key);
  const given = (await rankingsFor(db, ranking.event_id)).get(ranking.organisation_key) ?? [];
  return {
    ranking,
    event,
    people: inGivenOrder(theirs?.people ?? [], given),
    isOpen: ranking.closed_at === null && event.status !== "cancelled",
  };
}

/** Those who were ranked, and then those who came since. */
function inGivenOrder(people: TheirPeople["people"], given: readonly string[]): TheirPeople["people"] {
  const placeOf = (id: string) => (given.includes(id) ? given.indexOf(id) : given.length);
  return [...people].sort((a, b) => placeOf(a.id) - placeOf(b.id));
}

/**
 * Stores in which order an organisation wishes its people to have seats, in the place of an earlier answer, until the
 * organiser has given out the seats. Who is left out, or registers later, comes after those who are ranked.
 *
 * @param registrationIds the most important first
 * @throws Refusal "ranking-over" when the link or the question is; "not-their-people" when somebody stands there twice,
 *   or is not theirs to rank
 */
export async function giveRanking(
  app: App,
  token: string,
  registrationIds: readonly string[],
): Promise<RankingRow> {
  const id = await rankingIdOf(app.db, token, app.now());
  if (!id) throw new Refusal("ranking-over");
  return app.db.transaction().execute(async (trx) => {
    const ranking = await trx
      .updateTable("ranking")
      .set({ given_at: app.now() })
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst();
    if (!ranking || ranking.closed_at !== null) throw new Refusal("ranking-over");
    const theirs = await peopleToRank(trx, ranking.event_id, ranking.organisation_key);
    const known = new Set(theirs?.people.map((one) => one.id));
    const given = new Set(registrationIds);
    if (given.size !== registrationIds.length || registrationIds.some((one) => !known.has(one))) {
      throw new Refusal("not-their-people");
    }
    await storePlaces(trx, id, registrationIds);
    await noteEventActivity(trx, app, "ranking-given", "visitor", ranking.event_id, { people: given.size });
    return ranking;
  });
}

async function storePlaces(trx: Trx, rankingId: string, registrationIds: readonly string[]): Promise<void> {
  await trx.deleteFrom("ranking_place").where("ranking_id", "=", rankingId).execute();
  if (registrationIds.length === 0) return;
  const places = registrationIds.map((registration_id, index) => ({
    ranking_id: rankingId,
    registration_id,
    place: index + 1,
  }));
  await trx.insertInto("ranking_place").values(places).execute();
}
