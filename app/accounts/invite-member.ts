import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { isWithinLetterRate } from "#app/mail/letter-rate.ts";
import { enqueue } from "#app/mail/outbox.ts";
import { Refusal } from "#app/refusal.ts";
import { plus } from "#app/time.ts";
import type { OrganisationRow } from "#db/schema.ts";
import { noteAccount } from "./activity.ts";
import { accountIn } from "./create-account.ts";
import { lockMembers } from "./lock-members.ts";
import type { Role } from "./rules.ts";

/** How long the link of the letter signs one in; after it one asks for a new one as everybody does. */
const DAYS = 7;

export interface Invitation {
  /** Normalised. */
  readonly email: string;
  readonly role: Role;
  /** What the letter speaks. */
  readonly language: Language;
}

/**
 * Lets an address into an organisation, and writes to it: the letter's link leads to a page with a button, and signs in
 * once. An account is made where there is none. Invited again, a member has the letter again and keeps the role.
 *
 * @param by the account of whoever invites
 * @throws Refusal "too-many-letters"; "no-such-organisation"
 */
export function inviteMember(
  app: App,
  organisation: Pick<OrganisationRow, "id" | "name" | "acronym">,
  { email, role, language }: Invitation,
  by: string,
): Promise<void> {
  const now = app.now();
  return app.db.transaction().execute(async (trx) => {
    const members = await lockMembers(trx, organisation.id);
    if (!(await isWithinLetterRate(trx, app, email))) throw new Refusal("too-many-letters");
    const account = await accountIn(trx, app, { email, name: "" });
    const member = members.find((one) => one.id === account.id);
    await trx
      .insertInto("membership")
      .values({ organisation_id: organisation.id, account_id: account.id, role, created_at: now })
      .onConflict((conflict) => conflict.columns(["organisation_id", "account_id"]).doNothing())
      .execute();
    const id = app.newId();
    const expiresAt = plus(now, { days: DAYS });
    await trx
      .insertInto("sign_in")
      .values({
        ...{ id, account_id: account.id, code_hash: null, secret_hash: null, tries: 0 },
        ...{ next_path: "/organise", created_at: now, expires_at: expiresAt, used_at: null },
      })
      .execute();
    await enqueue(trx, app, {
      letter: "member-invited",
      language,
      facts: {
        person: { email },
        sender: app.config.mailFrom,
        signInId: id,
        organisation: organisation.acronym ?? organisation.name,
        role: member?.role ?? role,
      },
      eventId: null,
      registrationId: null,
      dedupeKey: `member-invited/${id}`,
      expiresAt,
    });
    const facts = { organisationId: organisation.id, accountId: account.id, role: member?.role ?? role };
    await noteAccount(trx, app, "member-invited", facts, by);
  });
}
