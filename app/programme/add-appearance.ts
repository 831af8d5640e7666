import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { AppearanceRole, AppearanceRow, Trx } from "#db/schema.ts";

/** One who speaks, leads or sits in a panel, as they are to be printed at this event. */
export interface AppearanceFacts {
  /** Left out for a role whose name is unknown or still to come. */
  readonly name?: string;
  /** Which person this is, where the name alone does not say. */
  readonly speakerSlug?: string;
  readonly titles?: readonly string[];
  readonly organisation?: string;
  readonly role?: AppearanceRole;
  /** «Innleder», where the organiser says so. */
  readonly roleLabel?: string;
  readonly isNameToCome?: boolean;
  readonly bio?: string;
  readonly lang?: string;
  readonly imageId?: string;
}

/** Where in the programme: the whole event, a session, or one talk. */
export interface AppearancePlace {
  readonly eventId: string;
  readonly sessionId?: string;
  readonly talkId?: string;
}

/** Puts a person, or a role without a name, into the programme. */
export function addAppearance(
  app: App,
  place: AppearancePlace,
  facts: AppearanceFacts,
): Promise<AppearanceRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return insertAppearance(app, trx, place, facts);
  });
}

/** The same, within a transaction of the programme's own. */
export async function insertAppearance(
  app: App,
  trx: Trx,
  place: AppearancePlace,
  facts: AppearanceFacts,
): Promise<AppearanceRow> {
  const { position } = await trx
    .selectFrom("appearance")
    .select((eb) => eb.cast<number>(eb.fn.countAll(), "integer").as("position"))
    .where("event_id", "=", place.eventId)
    .executeTakeFirstOrThrow();
  return trx
    .insertInto("appearance")
    .values({
      id: app.newId(),
      event_id: place.eventId,
      session_id: place.sessionId ?? null,
      talk_id: place.talkId ?? null,
      speaker_id: facts.name
        ? await speakerId(app, trx, facts.name, facts.speakerSlug ?? slugOf(facts.name))
        : null,
      role: facts.role ?? "speaker",
      position,
      name: facts.name ?? null,
      titles: (facts.titles ?? []).join("\n"),
      organisation: facts.organisation ?? null,
      role_label: facts.roleLabel ?? null,
      is_name_to_come: facts.isNameToCome ? 1 : 0,
      lang: facts.lang ?? "nb",
      bio: facts.bio ?? null,
      image_id: facts.imageId ?? null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** The person at an address of ours, made when there is none. */
export async function speakerId(app: App, trx: Trx, name: string, slug: string): Promise<string> {
  await trx
    .insertInto("speaker")
    .values({ id: app.newId(), slug, name, created_at: app.now() })
    .onConflict((conflict) => conflict.column("slug").doNothing())
    .execute();
  const speaker = await trx
    .selectFrom("speaker")
    .select("id")
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return speaker.id;
}
