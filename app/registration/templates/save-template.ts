import { isDeepStrictEqual } from "node:util";
import type { App } from "#app/app.ts";
import { noteEventActivity } from "#app/events/activity.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { lockOrganisation } from "#app/organisations/lock-organisation.ts";
import { Refusal } from "#app/refusal.ts";
import type { Trx } from "#db/schema.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import { templateOf, type Template, type TemplateOwner } from "./queries.ts";
import type { TemplateTexts } from "./texts.ts";

/** Which template, and what its writer saw of it. */
export interface SeenTemplate {
  readonly owner: TemplateOwner;
  readonly letter: TemplateLetter;
  readonly version: number;
  /** In which the refusal tells when it was saved. */
  readonly zone: string;
}

/**
 * Keeps what an organiser writes of their own in one kind of letter: it stands in those that are written from now on.
 * An event's text without a word says that the organisation's is not to stand there. Saving what stands changes nothing.
 *
 * @param texts without faults: see `templateFaults`; null: as if nothing had ever been written
 * @throws Refusal "no-such-event", "no-such-organisation"; "stale-version" with who saved last
 */
export function saveTemplate(
  app: App,
  { owner, letter, version, zone }: SeenTemplate,
  texts: TemplateTexts | null,
  accountId: string,
): Promise<Template> {
  return app.db.transaction().execute(async (trx) => {
    await lockOwner(trx, owner);
    const kept = await templateOf(trx, owner, letter);
    if (isDeepStrictEqual(kept.texts, texts)) return kept;
    if (kept.version !== version) throw await stale(trx, kept, zone);
    await keep(trx, app, { owner, letter, texts, version: version + 1, accountId });
    const isEvent = "eventId" in owner;
    await noteEventActivity(
      trx,
      app,
      texts === null ? "letter-template-reset" : "letter-template-changed",
      accountId,
      isEvent ? owner.eventId : null,
      isEvent ? { letter } : { letter, organisationId: owner.organisationId },
    );
    return templateOf(trx, owner, letter);
  });
}

async function lockOwner(trx: Trx, owner: TemplateOwner): Promise<void> {
  if ("eventId" in owner) await lockEvent(trx, owner.eventId);
  else await lockOrganisation(trx, owner.organisationId);
}

async function keep(
  trx: Trx,
  app: App,
  {
    owner,
    letter,
    texts,
    version,
    accountId,
  }: Pick<SeenTemplate, "owner" | "letter" | "version"> & {
    readonly texts: TemplateTexts | null;
    readonly accountId: string;
  },
): Promise<void> {
  const row = {
    texts: texts && JSON.stringify(texts),
    version,
    changed_at: app.now(),
    changed_by: accountId,
  };
  const whose = {
    event_id: "eventId" in owner ? owner.eventId : null,
    organisation_id: "eventId" in owner ? null : owner.organisationId,
  };
  if (version === 1) {
    await trx
      .insertInto("letter_template")
      .values({ id: app.newId(), ...whose, letter, ...row })
      .execute();
    return;
  }
  await trx
    .updateTable("letter_template")
    .set(row)
    .where("letter", "=", letter)
    .where("event_id", whose.event_id === null ? "is" : "=", whose.event_id)
    .where("organisation_id", whose.organisation_id === null ? "is" : "=", whose.organisation_id)
    .execute();
}

async function stale(trx: Trx, kept: Template, zone: string): Promise<Refusal> {
  const account = await trx
    .selectFrom("account")
    .select("name")
    .where("id", "=", kept.changedBy)
    .executeTakeFirst();
  return new Refusal("stale-version", {
    version: kept.version,
    name: account?.name ?? null,
    at: kept.changedAt,
    zone,
  });
}
