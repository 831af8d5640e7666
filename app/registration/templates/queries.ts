import type { Db, Instant, LetterTemplateRow } from "#db/schema.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import type { TemplateTexts } from "./texts.ts";

/** Whose templates: an organisation's, or those of one of its events. */
export type TemplateOwner = { readonly eventId: string } | { readonly organisationId: string };

/** One kind of letter as its owner has it. */
export interface Template {
  readonly letter: TemplateLetter;
  /** Null: as if nothing had ever been written. */
  readonly texts: TemplateTexts | null;
  /** 0 where it never was. */
  readonly version: number;
  readonly changedAt: Instant | null;
  readonly changedBy: string | null;
}

/** All that an owner has written. */
export async function templatesOf(db: Db, owner: TemplateOwner): Promise<Template[]> {
  return (await rowsOf(db, owner).execute()).map(asTemplate);
}

/** What an owner has written in one kind of letter. */
export async function templateOf(db: Db, owner: TemplateOwner, letter: TemplateLetter): Promise<Template> {
  const row = await rowsOf(db, owner).where("letter", "=", letter).executeTakeFirst();
  return row ? asTemplate(row) : { letter, texts: null, version: 0, changedAt: null, changedBy: null };
}

function rowsOf(db: Db, owner: TemplateOwner) {
  const query = db.selectFrom("letter_template").selectAll();
  return "eventId" in owner
    ? query.where("event_id", "=", owner.eventId)
    : query.where("organisation_id", "=", owner.organisationId);
}

function asTemplate({ letter, texts, version, ...row }: LetterTemplateRow): Template {
  return {
    letter: letter as TemplateLetter,
    texts: texts === null ? null : (JSON.parse(texts) as TemplateTexts),
    version,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  };
}
