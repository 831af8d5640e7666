import type { App } from "#app/app.ts";
import { noteAccount } from "./activity.ts";
import type { Role } from "./rules.ts";

export interface MembershipFacts {
  readonly accountId: string;
  readonly organisationId: string;
  readonly role: Role;
}

/** Lets an account into an organisation, or gives it another role there. */
export function giveMembership(app: App, facts: MembershipFacts): Promise<void> {
  const { accountId, organisationId, role } = facts;
  return app.db.transaction().execute(async (trx) => {
    await trx
      .insertInto("membership")
      .values({ organisation_id: organisationId, account_id: accountId, role, created_at: app.now() })
      .onConflict((conflict) => conflict.columns(["organisation_id", "account_id"]).doUpdateSet({ role }))
      .execute();
    await noteAccount(trx, app, "membership-given", { ...facts });
  });
}
