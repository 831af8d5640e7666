import type { App } from "#app/app.ts";
import { touchSite } from "#app/site/version.ts";
import type { MaterialKind, MaterialRow, MaterialTable } from "#db/schema.ts";

export interface MaterialFacts {
  readonly eventId?: string;
  readonly articleId?: string;
  readonly sessionId?: string;
  readonly kind: MaterialKind;
  readonly title: string;
  readonly lang?: string;
  /** Left out when it is known to exist but nobody has the address. */
  readonly url?: string;
  /** Who published it: «ramboll.no». */
  readonly source?: string;
  readonly captions?: NonNullable<MaterialTable["captions"]>;
  /** To be read before the event. */
  readonly isPreReading?: boolean;
}

/** A link to what came out of an event: recording, slides, report, podcast, or something to read. */
export function addMaterial(app: App, facts: MaterialFacts): Promise<MaterialRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const { position } = await trx
      .selectFrom("material")
      .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("position"))
      .where("event_id", "is not distinct from", facts.eventId ?? null)
      .where("article_id", "is not distinct from", facts.articleId ?? null)
      .executeTakeFirstOrThrow();
    return trx
      .insertInto("material")
      .values({
        id: app.newId(),
        event_id: facts.eventId ?? null,
        article_id: facts.articleId ?? null,
        session_id: facts.sessionId ?? null,
        kind: facts.kind,
        position,
        title: facts.title,
        lang: facts.lang ?? "nb",
        url: facts.url ?? null,
        source: facts.source ?? null,
        captions: facts.captions ?? null,
        is_pre_reading: facts.isPreReading ? 1 : 0,
        changed_at: app.now(),
        version: 1,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
