import { expect, test } from "vitest";
import { isOurFormKey, newFormKey } from "#app/form-key.ts";
import { refuseTooManyForms } from "#app/registration/form/form-rate.ts";
import { refusalOf } from "#tests/app/registration/left-behind.ts";
import { testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const OFFICE = "192.0.2.1";

test("a key of ours is known again for two days, and nobody else makes one", async () => {
  const app = await testApp("sqlite");
  const key = newFormKey(app);
  expect(key).not.toBe(newFormKey(app));
  expect(key.length).toBeLessThanOrEqual(100);
  expect(isOurFormKey(app, key)).toBe(true);
  for (const other of ["", "key", "a.b.c", key.replace(".2017", ".2018"), `${key}x`, key.slice(0, -2)]) {
    expect(isOurFormKey(app, other), other).toBe(false);
  }
  app.setNow("2017-11-22T08:00:00.000Z");
  expect(isOurFormKey(app, key)).toBe(false);
});

onBothEngines("forms of ours are not counted, others are, and only a hash is kept", async (engine) => {
  const app = await testApp(engine);
  await refuseTooManyForms(app, newFormKey(app), OFFICE);
  expect(await counts(app)).toEqual([]);

  await refuseTooManyForms(app, null, OFFICE);
  await refuseTooManyForms(app, "the key of another program", OFFICE);
  const [rate] = await counts(app);
  expect(rate).toMatchObject({ count: 2 });
  expect(rate!.key).not.toContain(OFFICE);

  await app.db.updateTable("rate").set({ count: 2000 }).execute();
  expect(await refusalOf(refuseTooManyForms(app, null, OFFICE))).toBe("too-many-forms");
  await refuseTooManyForms(app, newFormKey(app), OFFICE);
  await refuseTooManyForms(app, null, "192.0.2.2");

  app.setNow("2017-11-20T08:01:00.000Z");
  await refuseTooManyForms(app, null, OFFICE);
});

function counts(app: Awaited<ReturnType<typeof testApp>>) {
  return app.db.selectFrom("rate").select(["key", "count"]).execute();
}
