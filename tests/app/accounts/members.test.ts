import { expect } from "vitest";
import { changeRole, removeMember } from "#app/accounts/change-role.ts";
import { inviteMember } from "#app/accounts/invite-member.ts";
import { membersOf } from "#app/accounts/members.ts";
import { signInWithLink } from "#app/accounts/sign-in.ts";
import { accountOfSession } from "#app/accounts/session.ts";
import { mayEdit, mayManage, mayRead, organisationsRead } from "#app/accounts/rules.ts";
import { deliver } from "#app/mail/deliver.ts";
import { houseWithRelay, openAll } from "#tests/app/mail/letters-home.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { refusalOf } from "../registration/left-behind.ts";
import { aMember } from "./people.ts";

onBothEngines("one who is invited signs in by the letter, once, and belongs there", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const difi = await anOrganiser(app);
  const owner = await aMember(app, difi, "owner");
  await inviteMember(app, difi, { email: "ny@example.org", role: "editor", language: "nb" }, owner.id);
  await deliver(app);

  const { email } = (await openAll(relay))[0]!;
  expect(email.subject).toBe("Du er invitert til Difi i Samling");
  const token = /\/sign-in\/link\/(\S+)/.exec(email.text!)![1]!;
  const { session } = await signInWithLink(app, token);
  const signedIn = (await accountOfSession(app, session))!;
  expect(signedIn.account.email).toBe("ny@example.org");
  expect([mayRead, mayEdit, mayManage].map((may) => may(signedIn, difi.id))).toEqual([true, true, false]);
  expect(await refusalOf(signInWithLink(app, token))).toBe("sign-in-ended");
});

onBothEngines("an address is invited six times an hour, and not a seventh", async (engine) => {
  const app = await testApp(engine);
  const difi = await anOrganiser(app);
  const { id } = await aMember(app, difi, "owner");
  const invited = () =>
    inviteMember(app, difi, { email: "ny@example.org", role: "editor", language: "nb" }, id);
  for (let time = 1; time <= 6; time++) await invited();
  expect(await refusalOf(invited())).toBe("too-many-letters");
  expect(await app.db.selectFrom("outbox").select("id").execute()).toHaveLength(6);
});

onBothEngines("there is always an owner, also when two remove each other at once", async (engine) => {
  const app = await testApp(engine);
  const difi = await anOrganiser(app);
  const kari = await aMember(app, difi, "owner", "kari@example.org");
  const at = (accountId: string) => ({ organisationId: difi.id, accountId });
  expect(await refusalOf(removeMember(app, at(kari.id), kari.id))).toBe("last-owner");
  expect(await refusalOf(changeRole(app, at(kari.id), "viewer", kari.id))).toBe("last-owner");

  const ola = await aMember(app, difi, "owner", "ola@example.org");
  await Promise.allSettled([
    removeMember(app, at(kari.id), ola.id),
    changeRole(app, at(ola.id), "editor", kari.id),
  ]);
  expect((await membersOf(app.db, difi.id)).filter((one) => one.role === "owner")).toHaveLength(1);
});

onBothEngines("one at the door sees nothing of what organisers see", async (engine) => {
  const app = await testApp(engine);
  const difi = await anOrganiser(app);
  const account = await aMember(app, difi, "door");
  const standing = { account, memberships: [{ organisation_id: difi.id, role: "door" as const }] };
  expect([mayRead, mayEdit, mayManage].map((may) => may(standing, difi.id))).toEqual([false, false, false]);
  expect(organisationsRead(standing)).toEqual([]);
});
