import { sql } from "kysely";
import type { Db, LocalDate } from "#db/schema.ts";
import { wordsIn } from "./fold.ts";
import { VERSION_ENTRY } from "./version-entry.ts";

/** More than anybody reads through. */
const MOST_HITS = 100;

export interface SearchResult {
  /** How many there are, shown or not. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

export type SearchHit = Awaited<ReturnType<typeof bestHits>>[number];

/**
 * The public pages on which every word of a query stands, whole or as a part of another («ledelse» in
 * «endringsledelse»), the best first: words in the title before words in the text, whole ones before parts, what
 * comes before what has been.
 *
 * A query without a letter or a digit finds nothing. `rebuildSearch` has been called before.
 */
export async function search(
  db: Db,
  query: string,
  today: LocalDate,
  limit = MOST_HITS,
): Promise<SearchResult> {
  const words = wordsIn(query);
  if (words.length === 0) return { total: 0, hits: [] };
  const hits = await bestHits(db, words, today, limit);
  return { total: hits[0]?.total ?? 0, hits };
}

/** The best entries with what a list says of them: of an event when it is, of a speaker what they are. */
function bestHits(db: Db, words: readonly string[], today: LocalDate, limit: number) {
  return db
    .selectFrom(ranked(db, words, today).as("hit"))
    .leftJoin("event", (join) =>
      join.on((eb) =>
        eb.and([
          eb("hit.kind", "in", ["event", "session"]),
          eb("event.slug", "=", eb.fn.coalesce("hit.event_slug", "hit.slug")),
        ]),
      ),
    )
    .leftJoin("session", "session.id", "hit.id")
    .leftJoin("series", "series.id", "hit.id")
    .leftJoin("article", "article.id", "hit.id")
    .leftJoin("organisation", "organisation.id", "hit.id")
    .select([
      "hit.id",
      "hit.kind",
      "hit.slug",
      "hit.event_slug",
      "hit.title",
      "hit.lang",
      "hit.dated_on",
      "hit.total",
    ])
    .select(["event.title as event_title", "event.time_kind", "event.time_text", "event.zone"])
    .select(["event.starts_at", "event.ends_at", "event.starts_on", "event.ends_on"])
    .select([
      "session.starts_at as session_starts_at",
      "session.ends_at as session_ends_at",
      "article.published_at",
    ])
    .select([
      sql<string | null>`coalesce(session.abstract, series.about, article.lead, organisation.about,
        case hit.kind when 'event' then coalesce(event.lead, event.theme) end)`.as("about"),
      latest("titles").as("speaker_titles"),
      latest("organisation").as("speaker_organisation"),
    ])
    .where("hit.place", "<=", limit)
    .orderBy("hit.place")
    .execute();
}

/** Every entry with all the words, with its place in the order. Folded words hold no wildcard of LIKE. */
function ranked(db: Db, words: readonly string[], today: LocalDate) {
  const points = sql.join(words.map(pointsOf), sql` + `);
  const isComing = sql`kind in ('event', 'session') and dated_on >= ${today}`;
  return db
    .selectFrom("search_entry")
    .select(["id", "kind", "slug", "event_slug", "title", "lang", "dated_on"])
    .select(sql<number>`cast(count(*) over () as integer)`.as("total"))
    .select(
      sql<number>`cast(row_number() over (order by ${points} desc,
        case when ${isComing} then 0 when dated_on is null then 1 else 2 end,
        case when ${isComing} then dated_on end, dated_on desc, title, id) as integer)`.as("place"),
    )
    .where("id", "<>", VERSION_ENTRY)
    .where((eb) => eb.and(words.map((word) => eb("folded_text", "like", `%${word}%`))));
}

function pointsOf(word: string) {
  const [whole, part] = [`% ${word} %`, `%${word}%`];
  return sql<number>`case when folded_title like ${whole} then 8 when folded_title like ${part} then 4
    when folded_text like ${whole} then 2 else 1 end`;
}

/** What a speaker was called at their latest public appearance; null for any other hit. */
function latest(column: "titles" | "organisation") {
  return sql<string | null>`(select appearance.${sql.ref(column)} from appearance
    inner join event as held on held.id = appearance.event_id
    where appearance.speaker_id = hit.id
      and held.status <> 'draft' and held.withdrawn_at is null and held.is_unlisted = 0
    order by coalesce(held.starts_on, '') desc, appearance.position limit 1)`;
}
