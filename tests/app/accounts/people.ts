import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import type { Role } from "#app/accounts/rules.ts";
import { signInWithLink } from "#app/accounts/sign-in.ts";
import type { App } from "#app/app.ts";
import type { AccountRow, OrganisationRow } from "#db/schema.ts";

export const ORGANISER = "arrangor@example.org";

/** An account that belongs to an organisation in a role. */
export async function aMember(
  app: App,
  organisation: Pick<OrganisationRow, "id">,
  role: Role,
  email = ORGANISER,
): Promise<AccountRow> {
  const account = await createAccount(app, { email, name: "Prøvearrangør" });
  await giveMembership(app, { accountId: account.id, organisationId: organisation.id, role });
  return account;
}

/** Signs an account in, and gives what its browser keeps. */
export async function sessionOf(app: App, account: Pick<AccountRow, "id">): Promise<string> {
  const link = await linkFromTerminal(app, account);
  return (await signInWithLink(app, link.slice(link.lastIndexOf("/") + 1))).session;
}
