import { expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { lettersSeen, mayEdit, mayRead, type Role, type Standing } from "#app/accounts/rules.ts";
import { accountOfSession } from "#app/accounts/session.ts";
import { anOrganiser, MORNING, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { ORGANISER, sessionOf } from "./people.ts";

onBothEngines("an address has one account, whoever asks and how often", async (engine) => {
  const app = await testApp(engine);
  const made = await Promise.all(
    Array.from({ length: 10 }, (_, n) => createAccount(app, { email: ORGANISER, name: `Navn ${n}` })),
  );
  expect(new Set(made.map((account) => account.id)).size).toBe(1);
  const done = await app.db.selectFrom("activity").select(["verb", "facts"]).execute();
  expect(done).toEqual([{ verb: "account-created", facts: JSON.stringify({ accountId: made[0]!.id }) }]);
});

onBothEngines("an admin is made once, and a closed account is opened", async (engine) => {
  const app = await testApp(engine);
  const admin = await makeAdmin(app, ORGANISER);
  expect(admin).toMatchObject({ email: ORGANISER, is_admin: 1, closed_at: null, created_at: MORNING });
  expect(await makeAdmin(app, ORGANISER)).toEqual(admin);
  await app.db.updateTable("account").set({ closed_at: MORNING, is_admin: 0 }).execute();
  expect(await makeAdmin(app, ORGANISER)).toEqual(admin);
  const verbs = await app.db.selectFrom("activity").select("verb").orderBy("id").execute();
  expect(verbs.map(({ verb }) => verb)).toEqual(["account-created", "made-admin", "made-admin"]);
});

onBothEngines("a second role in an organisation takes the first one's place", async (engine) => {
  const app = await testApp(engine);
  const organisation = await anOrganiser(app);
  const account = await createAccount(app, { email: ORGANISER, name: "A" });
  for (const role of ["viewer", "owner"] as const) {
    await giveMembership(app, { accountId: account.id, organisationId: organisation.id, role });
  }
  const signedIn = await accountOfSession(app, await sessionOf(app, account));
  expect(signedIn?.memberships).toEqual([{ organisation_id: organisation.id, role: "owner" }]);
});

const as = (role: Role | null, is_admin: 0 | 1 = 0): Standing => ({
  account: { id: "a", is_admin },
  memberships: role ? [{ organisation_id: "difi", role }] : [],
});

test.each([
  ["nobody's member", as(null), false, false],
  ["a viewer", as("viewer"), true, false],
  ["an editor", as("editor"), true, true],
  ["an owner", as("owner"), true, true],
  ["the admin", as(null, 1), true, true],
])("%s: may read %s, may edit %s", (_, standing, read, edit) => {
  expect([mayRead(standing, "difi"), mayEdit(standing, "difi")]).toEqual([read, edit]);
  const elsewhere = standing.account.is_admin === 1;
  expect([mayRead(standing, "kmd"), mayEdit(standing, "kmd")]).toEqual([elsewhere, elsewhere]);
});

test("letters by which somebody signs in are the admin's to see, and only without a relay", () => {
  expect(lettersSeen(as("owner"), { smtpUrl: null })).toEqual({ organisations: ["difi"], toSignIn: false });
  expect(lettersSeen(as(null, 1), { smtpUrl: null })).toEqual({ organisations: null, toSignIn: true });
  expect(lettersSeen(as(null, 1), { smtpUrl: "smtp://relay" })).toEqual({
    organisations: null,
    toSignIn: false,
  });
});
