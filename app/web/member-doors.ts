import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { membersOf, type Member } from "#app/accounts/members.ts";
import { mayManage, mayRead } from "#app/accounts/rules.ts";
import type { SignedIn } from "#app/accounts/session.ts";
import { requireAccount } from "./guards.ts";
import { appOf, forbidden, notFound } from "./http.ts";
import { organisationBySlug } from "#app/organisations/queries.ts";
import type { OrganisationRow } from "#db/schema.ts";

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** One who is signed in, at an organisation of theirs, with all who belong there. */
export interface MembersReader extends SignedIn {
  readonly organisation: OrganisationRow;
  readonly members: readonly Member[];
  /** Whether it is theirs to say who belongs there as well. */
  readonly mayManage: boolean;
}

/** Whoever is signed in, and an organisation. @throws Response 404 for one that there is not, or not for them */
export async function requireMembers(args: Args): Promise<MembersReader> {
  const { db } = appOf(args);
  const signedIn = await requireAccount(args);
  const organisation = await organisationBySlug(db, args.params.organisation ?? "");
  if (!organisation || !mayRead(signedIn, organisation.id)) throw notFound();
  const members = await membersOf(db, organisation.id);
  return { ...signedIn, organisation, members, mayManage: mayManage(signedIn, organisation.id) };
}

/** As `requireMembers`, for what changes something. @throws Response 403 for one who is no owner */
export async function requireOwner(args: Args): Promise<MembersReader> {
  const reader = await requireMembers(args);
  if (!reader.mayManage) throw forbidden();
  return reader;
}

/** An owner at one of the members. @throws Response as `requireOwner`; 404 for one who does not belong there */
export async function requireMember(args: Args): Promise<MembersReader & { readonly member: Member }> {
  const reader = await requireOwner(args);
  const member = reader.members.find((one) => one.id === args.params.member);
  if (!member) throw notFound();
  return { ...reader, member };
}
