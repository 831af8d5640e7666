import type { Db } from "#db/schema.ts";
import type { RegistrationVerb } from "../activity.ts";

export interface Logged {
  readonly id: string;
  readonly at: string;
  /** "visitor", "system", or an account's id. */
  readonly actor: string;
  readonly verb: RegistrationVerb;
}

/** What has been done to a registration, the latest first. */
export function logOf(db: Db, registrationId: string): Promise<Logged[]> {
  return db
    .selectFrom("activity")
    .select(["id", "at", "actor", "verb"])
    .where("registration_id", "=", registrationId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .$narrowType<{ verb: RegistrationVerb }>()
    .execute();
}
