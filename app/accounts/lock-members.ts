import { lockOrganisation } from "#app/organisations/lock-organisation.ts";
import { Refusal } from "#app/refusal.ts";
import type { Trx } from "#db/schema.ts";
import { membersOf, type Member } from "./members.ts";

/**
 * Locks an organisation's members and gives them: whoever changes who belongs there comes one after the other, so that
 * two owners cannot remove each other. A write that always hits, and changes nothing.
 *
 * @throws Refusal "no-such-organisation"
 */
export async function lockMembers(trx: Trx, organisationId: string): Promise<Member[]> {
  await lockOrganisation(trx, organisationId);
  return membersOf(trx, organisationId);
}

/** @throws Refusal "last-owner" where an organisation would have no owner without this one */
export function refuseLastOwner(members: readonly Member[], accountId: string): void {
  const owners = members.filter((one) => one.role === "owner");
  if (owners.length === 1 && owners[0]!.id === accountId) throw new Refusal("last-owner");
}
