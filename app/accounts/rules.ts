import type { Config } from "#app/config.ts";
import type { AccountRow, MembershipTable } from "#db/schema.ts";

export type Role = MembershipTable["role"];

/** What somebody may do in one organisation. */
export type Membership = Pick<MembershipTable, "organisation_id" | "role">;

/** One who is signed in, as the rules need to know them. */
export interface Standing {
  readonly account: Pick<AccountRow, "id" | "is_admin">;
  readonly memberships: readonly Membership[];
}

/** Whether one sees what an organisation's events are about on the organiser's side. */
export function mayRead({ account, memberships }: Standing, organisationId: string): boolean {
  return (
    account.is_admin === 1 ||
    memberships.some((one) => one.organisation_id === organisationId && one.role !== "door")
  );
}

/** Whether one may change something there. */
export function mayEdit({ account, memberships }: Standing, organisationId: string): boolean {
  if (account.is_admin) return true;
  return memberships.some((one) => one.organisation_id === organisationId && EDITS.includes(one.role));
}

/** Those at the door see who comes on the day, and nothing else. */
const EDITS: readonly Role[] = ["owner", "editor"];

/** Whether one may say who belongs there. */
export function mayManage({ account, memberships }: Standing, organisationId: string): boolean {
  if (account.is_admin) return true;
  return memberships.some((one) => one.organisation_id === organisationId && one.role === "owner");
}

/** The organisations whose events one sees; null: those of all. */
export function organisationsRead({ account, memberships }: Standing): string[] | null {
  if (account.is_admin) return null;
  return memberships.filter((one) => one.role !== "door").map((one) => one.organisation_id);
}

/** The organisations whose events one may change; null: those of all. */
export function organisationsEdited(standing: Standing): string[] | null {
  const all = organisationsRead(standing);
  return all && all.filter((organisationId) => mayEdit(standing, organisationId));
}

/** Which letters one sees, beside those about the events of one's organisations (rules.md §4). */
export interface LettersSeen {
  /** As `organisationsRead`. */
  readonly organisations: readonly string[] | null;
  /** By which somebody signs in. */
  readonly toSignIn: boolean;
}

/**
 * Whether one who sees a letter may use its links. Without a relay nobody else can, and where all is for show, or in a
 * letter by which somebody signs in, somebody must (rules.md §4).
 */
export function showsLinks(
  { smtpUrl, hasDemo }: Pick<Config, "smtpUrl" | "hasDemo">,
  letter: { readonly letter: string; readonly is_demonstration: number | null },
): boolean {
  return smtpUrl === null && (hasDemo || letter.is_demonstration === 1 || letter.letter === "sign-in");
}

/** A letter by which somebody signs in is nobody's to see where it also reaches its owner. */
export function lettersSeen(standing: Standing, { smtpUrl }: Pick<Config, "smtpUrl">): LettersSeen {
  return {
    organisations: organisationsRead(standing),
    toSignIn: standing.account.is_admin === 1 && smtpUrl === null,
  };
}
