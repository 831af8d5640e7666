import { expect } from "vitest";
import { newLink, registrationIdOf } from "#app/mail/link.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const UNTIL = "2018-03-01T09:00:00.000Z";

onBothEngines("a link opens its own registration, each of them, until it ends", async (engine) => {
  const app = await testApp(engine);
  const [kari, per] = await twoRegistered(app);
  const first = await linkTo(app, kari);
  const second = await linkTo(app, kari);
  const other = await linkTo(app, per);

  expect(first).toMatch(/^[\w-]{36}\.[\w-]{43}$/);
  expect(
    await Promise.all([first, second, other].map((token) => registrationIdOf(app.db, token, MORNING))),
  ).toEqual([kari, kari, per]);
  expect(await registrationIdOf(app.db, first, "2018-03-01T08:59:59.999Z")).toBe(kari);
  expect(await registrationIdOf(app.db, first, UNTIL)).toBeUndefined();
});

onBothEngines("anything else opens nothing, and is no fault either", async (engine) => {
  const app = await testApp(engine);
  const [kari, per] = await twoRegistered(app);
  const [id, secret] = (await linkTo(app, kari)).split(".");
  const [otherId, otherSecret] = (await linkTo(app, per)).split(".");
  const tokens = [
    "",
    ".",
    id!,
    `${id}.`,
    `.${secret}`,
    `${id}.${otherSecret}`,
    `${otherId}.${secret}`,
    `${id}.${secret}x`,
    `${id}.${secret} `,
    `${id}.${secret!.slice(0, -1)}`,
    `${id}.${secret!.slice(0, -1)}\u0000`,
    `${id}\u0000.${secret}`,
    `' or 1=1 --.${secret}`,
    "%",
    "x".repeat(100_000),
  ];
  for (const token of tokens) expect(await registrationIdOf(app.db, token, MORNING), token).toBeUndefined();
});

async function twoRegistered(app: TestApp): Promise<[string, string]> {
  const { slug } = await aSeminar(app);
  const kari = await register(app, slug, person(1), MORNING);
  const per = await register(app, slug, person(2), MORNING);
  return [kari.registrationId, per.registrationId];
}

function linkTo(app: TestApp, registrationId: string): Promise<string> {
  return newLink(app.db, app, { purpose: "registration", registrationId, expiresAt: UNTIL });
}
