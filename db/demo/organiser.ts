import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import type { App } from "#app/app.ts";
import type { Organisations } from "./organisations.ts";

/** Who runs the demonstrations: for one who tries the house out as an organiser. */
export const DEMO_ORGANISER = "arrangor@example.org";

export async function addOrganiser(app: App, { example, exampleAssociation }: Organisations): Promise<void> {
  const { id } = await createAccount(app, { email: DEMO_ORGANISER, name: "Prøvearrangør" });
  for (const organisation of [example, exampleAssociation]) {
    await giveMembership(app, { accountId: id, organisationId: organisation.id, role: "owner" });
  }
}
