import type { AccountRow, Db, MembershipTable } from "#db/schema.ts";

/** One who belongs to an organisation. */
export interface Member extends Pick<AccountRow, "id" | "name" | "email"> {
  readonly role: MembershipTable["role"];
  readonly since: string;
}

/** All who belong to an organisation, owners first, then by address. */
export async function membersOf(db: Db, organisationId: string): Promise<Member[]> {
  const members = await db
    .selectFrom("membership")
    .innerJoin("account", "account.id", "membership.account_id")
    .select(["account.id", "account.name", "account.email", "membership.role"])
    .select("membership.created_at as since")
    .where("membership.organisation_id", "=", organisationId)
    .where("account.closed_at", "is", null)
    .orderBy("account.email")
    .execute();
  const order = ["owner", "editor", "viewer", "door"];
  return members.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
