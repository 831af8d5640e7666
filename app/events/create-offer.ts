import type { App } from "#app/app.ts";
import { slugOf } from "#app/slug.ts";
import { touchSite } from "#app/site/version.ts";
import type { ImportantDateRow, LocalDate, OfferRow } from "#db/schema.ts";

/** One thing offered on several dates; its events carry the offer's id. */
export function createOffer(
  app: App,
  facts: { organisationId: string; title: string; lang?: string; about?: string },
): Promise<OfferRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    return trx
      .insertInto("offer")
      .values({
        id: app.newId(),
        organisation_id: facts.organisationId,
        title: facts.title,
        lang: facts.lang ?? "nb",
        about: facts.about ?? null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}

export interface ImportantDateFacts {
  readonly organisationId: string;
  readonly offerId?: string;
  /** «Søknadsfrist». */
  readonly label: string;
  readonly title: string;
  readonly lang?: string;
  readonly on: LocalDate;
  readonly about?: string;
  readonly url?: string;
  readonly urlText?: string;
}

/** A date that matters and is no event. It stands in the feeds as a whole day. */
export function addImportantDate(app: App, facts: ImportantDateFacts): Promise<ImportantDateRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const id = app.newId();
    return trx
      .insertInto("important_date")
      .values({
        id,
        slug: slugOf(facts.title),
        organisation_id: facts.organisationId,
        offer_id: facts.offerId ?? null,
        label: facts.label,
        title: facts.title,
        lang: facts.lang ?? "nb",
        falls_on: facts.on,
        about: facts.about ?? null,
        url: facts.url ?? null,
        url_text: facts.urlText ?? null,
        calendar_uid: `date-${id}@samling`,
        calendar_sequence: 0,
        changed_at: app.now(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
