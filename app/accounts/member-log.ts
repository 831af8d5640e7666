import type { Db } from "#db/schema.ts";
import type { AccountVerb } from "./activity.ts";
import type { Role } from "./rules.ts";

/** What is told of in an organisation's log. */
export type MemberVerb = Extract<
  AccountVerb,
  "organisation-created" | "membership-given" | "member-invited" | "role-changed" | "member-removed"
>;

const VERBS: readonly MemberVerb[] = [
  "organisation-created",
  "membership-given",
  "member-invited",
  "role-changed",
  "member-removed",
];

/** One line of it. */
export interface MemberActivity {
  readonly id: string;
  readonly at: string;
  /** "system", or an account's id. */
  readonly actor: string;
  readonly verb: MemberVerb;
  /** Whom it was done with; null where it was the organisation itself. */
  readonly accountId: string | null;
  /** What the role is after it, and was before. */
  readonly role: Role | null;
  readonly from: Role | null;
}

/** What has been done with an organisation's members, the newest first. @param before the id of the last line seen */
export async function memberLog(
  db: Db,
  organisationId: string,
  { before, limit }: { readonly before?: string; readonly limit: number },
): Promise<MemberActivity[]> {
  const rows = await db
    .selectFrom("activity")
    .select(["id", "at", "actor", "verb", "facts"])
    .where("event_id", "is", null)
    .where("verb", "in", VERBS)
    .where("facts", "like", `%"organisationId":"${organisationId}"%`)
    .$if(before !== undefined, (query) => query.where("id", "<", before!))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ facts, verb, ...row }) => {
    const { accountId, role, from } = JSON.parse(facts ?? "{}") as Partial<MemberActivity>;
    return {
      ...row,
      verb: verb as MemberVerb,
      accountId: accountId ?? null,
      role: role ?? null,
      from: from ?? null,
    };
  });
}
