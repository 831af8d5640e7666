import { expect, test } from "vitest";
import { openReceipt, sealReceipt, type Receipt } from "#app/registration/form/receipt.ts";
import { testApp } from "#tests/support/app.ts";

const RECEIPT: Receipt = { slug: "e07", status: "waitlisted", email: "åse@example.no", colleagues: [] };

test("a receipt says for half an hour what it was given", async () => {
  const app = await testApp("sqlite");
  const sealed = sealReceipt(app, RECEIPT);
  expect(sealed).toMatch(/^[\w-]+\.[\w-]+$/);
  app.setNow("2017-11-20T08:29:59.999Z");
  expect(openReceipt(app, sealed, "e07")).toEqual(RECEIPT);
  app.setNow("2017-11-20T08:30:00.000Z");
  expect(openReceipt(app, sealed, "e07")).toBeUndefined();
});

test("a receipt that is another event's, another house's, or made up says nothing", async () => {
  const app = await testApp("sqlite");
  const sealed = sealReceipt(app, RECEIPT);
  const other = sealReceipt(
    { ...app, config: { ...app.config, secret: "another secret, as long as it must be" } },
    RECEIPT,
  );
  const [text, signature] = sealed.split(".");
  const forged = Buffer.from(JSON.stringify({ ...RECEIPT, email: "x@example.org", until: "2099" })).toString(
    "base64url",
  );

  expect(openReceipt(app, sealed, "e08")).toBeUndefined();
  for (const value of [
    null,
    undefined,
    "",
    ".",
    text,
    `${text}.`,
    `.${signature}`,
    `${forged}.${signature}`,
    other,
    "\u0000",
  ]) {
    expect(openReceipt(app, value, "e07"), String(value)).toBeUndefined();
  }
});
