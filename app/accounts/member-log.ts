import type { Db } from "#db/schema.ts";
import type { AccountVerb } from "./activity.ts";
import type { Role } from "./rules.ts";

/** What is told of in an organisation's log. */
export type MemberVerb =
  | Extract<
      AccountVerb,
      | "organisation-created"
      | "membership-given"
      | "member-invited"
      | "role-changed"
      | "member-removed"
      | "declines-changed"
    >
  | "letter-template-changed"
  | "letter-template-reset";

const VERBS: readonly MemberVerb[] = [
  "organisation-created",
  "membership-given",
  "member-invited",
  "role-changed",
  "member-removed",
  "declines-changed",
  "letter-template-changed",
  "letter-template-reset",
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

/** What of it is asked for. */
export interface MemberLogWish {
  /** The id of the last line seen. */
  readonly before?: string;
  readonly limit: number;
  /** "system", or an account's id. */
  readonly actor?: string;
}

/** What has been done with an organisation and its members, the newest first. */
export async function memberLog(
  db: Db,
  organisationId: string,
  { before, limit, actor }: MemberLogWish,
): Promise<MemberActivity[]> {
  const rows = await linesOf(db, organisationId)
    .select(["id", "at", "actor", "verb", "facts"])
    .$if(actor !== undefined, (query) => query.where("actor", "=", actor!))
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

/** Who has done something with its members. */
export async function memberLogActors(db: Db, organisationId: string): Promise<string[]> {
  const rows = await linesOf(db, organisationId).select("actor").distinct().orderBy("actor").execute();
  return rows.map(({ actor }) => actor);
}

function linesOf(db: Db, organisationId: string) {
  return db
    .selectFrom("activity")
    .where("event_id", "is", null)
    .where("verb", "in", VERBS)
    .where("facts", "like", `%"organisationId":"${organisationId}"%`);
}
