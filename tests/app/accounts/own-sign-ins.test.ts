import { expect } from "vitest";
import { endOtherSignIns, endSignIn } from "#app/accounts/end-sign-in.ts";
import { ownSignIns } from "#app/accounts/own-sign-ins.ts";
import { accountOfSession } from "#app/accounts/session.ts";
import { plus } from "#app/time.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aMember, sessionOf } from "./people.ts";

onBothEngines("one ends one's own sign-ins, and nobody else's", async (engine) => {
  const app = await testApp(engine);
  const difi = await anOrganiser(app);
  const kari = await aMember(app, difi, "viewer", "kari@example.org");
  const ola = await aMember(app, difi, "owner", "ola@example.org");
  const [here, phone, library, his] = [
    await sessionOf(app, kari),
    await sessionOf(app, kari),
    await sessionOf(app, kari),
    await sessionOf(app, ola),
  ];
  const isIn = async (session: string) => (await accountOfSession(app, session)) !== undefined;
  const idOf = (session: string) => session.split(".")[0]!;
  const ids = async () => (await ownSignIns(app.db, kari.id, app.now())).map(({ id }) => id).sort();
  expect(await ids()).toEqual([here, phone, library].map(idOf).sort());

  await endSignIn(app, kari.id, idOf(his));
  await endSignIn(app, kari.id, idOf(phone));
  await endSignIn(app, kari.id, idOf(phone));
  expect(await Promise.all([here, phone, library, his].map(isIn))).toEqual([true, false, true, true]);

  await endOtherSignIns(app, kari.id, idOf(here));
  expect(await Promise.all([here, library, his].map(isIn))).toEqual([true, false, true]);
  expect(await ids()).toEqual([idOf(here)]);

  expect(await ownSignIns(app.db, kari.id, plus(app.now(), { days: 15 }))).toEqual([]);
  const noted = await app.db.selectFrom("activity").select("verb").where("actor", "=", kari.id).execute();
  expect(noted.map(({ verb }) => verb).sort()).toEqual(["other-sign-ins-ended", "sign-in-ended"]);
});
