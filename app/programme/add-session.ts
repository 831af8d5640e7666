import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import { instantOf } from "#app/time.ts";
import type { SessionKind, SessionRow, TalkKind, TalkRow, TrackRow, Trx } from "#db/schema.ts";
import { insertAppearance, type AppearanceFacts } from "./add-appearance.ts";

export interface TalkFacts {
  readonly kind?: TalkKind;
  readonly number?: number;
  readonly title: string;
  readonly lang?: string;
  readonly subtitle?: string;
  readonly abstract?: string;
  /** A panel whose members are the speakers of its session. */
  readonly isPanelOfSession?: boolean;
  readonly appearances?: readonly AppearanceFacts[];
}

export interface SessionFacts {
  readonly title: string;
  readonly slug?: string;
  readonly kind?: SessionKind;
  readonly lang?: string;
  /** From 1; left out when not even the day is known. */
  readonly day?: number;
  /** Wall clock in the event's zone; left out while the time is to come. */
  readonly starts?: string;
  readonly ends?: string;
  readonly roomId?: string;
  readonly trackId?: string;
  readonly abstract?: string;
  /** Who belongs to the session as such: its moderator, or speakers without a talk of their own. */
  readonly appearances?: readonly AppearanceFacts[];
  readonly talks?: readonly TalkFacts[];
}

/**
 * Adds a session to an event's programme, after those already there, with its talks and people in the order given.
 *
 * @throws Refusal "time-skipped" or "time-ambiguous"
 */
export function addSession(
  app: App,
  eventId: string,
  facts: SessionFacts,
): Promise<SessionRow & { talks: TalkRow[] }> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const session = await insertSession(app, trx, eventId, facts);
    for (const person of facts.appearances ?? []) {
      await insertAppearance(app, trx, { eventId, sessionId: session.id }, person);
    }
    const talks: TalkRow[] = [];
    for (const [position, talk] of (facts.talks ?? []).entries()) {
      talks.push(await insertTalk(app, trx, session, position, talk));
    }
    return { ...session, talks };
  });
}

/** A theme that runs through the programme. */
export function addTrack(
  app: App,
  eventId: string,
  name: string,
  position: number,
  lang = "nb",
): Promise<TrackRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return trx
      .insertInto("track")
      .values({ id: app.newId(), event_id: eventId, name, lang, position })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

async function insertSession(app: App, trx: Trx, eventId: string, facts: SessionFacts): Promise<SessionRow> {
  const { zone } = await trx
    .selectFrom("event")
    .select("zone")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  const earlier = await trx.selectFrom("session").select("slug").where("event_id", "=", eventId).execute();
  const id = app.newId();
  return trx
    .insertInto("session")
    .values({
      id,
      event_id: eventId,
      slug: freeSlug(facts.slug ?? slugOf(facts.title), new Set(earlier.map((session) => session.slug))),
      day: facts.day ?? null,
      position: earlier.length,
      kind: facts.kind ?? "session",
      title: facts.title,
      lang: facts.lang ?? "nb",
      abstract: facts.abstract ?? null,
      starts_at: facts.starts ? instantOf(facts.starts, zone) : null,
      ends_at: facts.ends ? instantOf(facts.ends, zone) : null,
      room_id: facts.roomId ?? null,
      track_id: facts.trackId ?? null,
      calendar_uid: `session-${id}@samling`,
      calendar_sequence: 0,
      changed_at: app.now(),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The address, or one like it that nobody has. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  return free;
}

async function insertTalk(
  app: App,
  trx: Trx,
  session: SessionRow,
  position: number,
  facts: TalkFacts,
): Promise<TalkRow> {
  const talk = await trx
    .insertInto("talk")
    .values({
      id: app.newId(),
      session_id: session.id,
      position,
      number: facts.number ?? null,
      kind: facts.kind ?? "talk",
      title: facts.title,
      lang: facts.lang ?? session.lang,
      subtitle: facts.subtitle ?? null,
      abstract: facts.abstract ?? null,
      is_panel_of_session: facts.isPanelOfSession ? 1 : 0,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  for (const person of facts.appearances ?? []) {
    await insertAppearance(
      app,
      trx,
      { eventId: session.event_id, sessionId: session.id, talkId: talk.id },
      person,
    );
  }
  return talk;
}
