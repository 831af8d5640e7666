import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import { noteAccount } from "./activity.ts";
import { lockMembers, refuseLastOwner } from "./lock-members.ts";
import type { Role } from "./rules.ts";

/** Whose membership, and where. */
export interface MemberAt {
  readonly organisationId: string;
  readonly accountId: string;
}

/**
 * Gives a member another role. The same role again is nothing.
 *
 * @param by the account of whoever decides it
 * @throws Refusal "no-such-member"; "last-owner" when nobody else could manage the members
 */
export function changeRole(app: App, member: MemberAt, role: Role, by: string): Promise<void> {
  const { organisationId, accountId } = member;
  return app.db.transaction().execute(async (trx) => {
    const members = await lockMembers(trx, organisationId);
    const before = members.find((one) => one.id === accountId);
    if (!before) throw new Refusal("no-such-member");
    if (before.role === role) return;
    if (role !== "owner") refuseLastOwner(members, accountId);
    await trx
      .updateTable("membership")
      .set({ role })
      .where("organisation_id", "=", organisationId)
      .where("account_id", "=", accountId)
      .execute();
    await noteAccount(trx, app, "role-changed", { organisationId, accountId, role, from: before.role }, by);
  });
}

/**
 * Takes a member out of an organisation: what they open there from now on is not theirs to see.
 *
 * @throws Refusal as `changeRole`
 */
export function removeMember(app: App, member: MemberAt, by: string): Promise<void> {
  const { organisationId, accountId } = member;
  return app.db.transaction().execute(async (trx) => {
    const members = await lockMembers(trx, organisationId);
    if (!members.some((one) => one.id === accountId)) throw new Refusal("no-such-member");
    refuseLastOwner(members, accountId);
    await trx
      .deleteFrom("membership")
      .where("organisation_id", "=", organisationId)
      .where("account_id", "=", accountId)
      .execute();
    await noteAccount(trx, app, "member-removed", { organisationId, accountId }, by);
  });
}
