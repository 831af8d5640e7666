import type { App } from "#app/app.ts";
import { insertOrganisation, type OrganisationFacts } from "#app/organisations/create-organisation.ts";
import { touchSite } from "#app/site/version.ts";
import type { OrganisationRow } from "#db/schema.ts";
import { noteAccount } from "./activity.ts";

/** A new organisation, made by one who runs the instance: the log says who. */
export function foundOrganisation(
  app: App,
  facts: OrganisationFacts,
  accountId: string,
): Promise<OrganisationRow> {
  return app.db.transaction().execute(async (trx) => {
    await touchSite(trx);
    const organisation = await insertOrganisation(trx, app, facts);
    await noteAccount(trx, app, "organisation-created", { organisationId: organisation.id }, accountId);
    return organisation;
  });
}
