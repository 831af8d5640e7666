import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ConfigFault, loadConfig } from "#app/config.ts";

test("without a setting the house works", () => {
  const folder = aFolder();
  expect(loadConfig({ DATA_DIR: folder })).toMatchObject({
    port: 3000,
    host: "127.0.0.1",
    publicUrl: "http://localhost:3000",
    databaseUrl: `sqlite:${folder}/samling.sqlite`,
    smtpUrl: null,
    mailPerMinute: 25,
    role: "all",
    hasDemo: true,
    clock: null,
  });
});

test("the secret is made once, and only its owner reads it", () => {
  const folder = aFolder();
  const { secret } = loadConfig({ DATA_DIR: folder });
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(loadConfig({ DATA_DIR: folder }).secret).toBe(secret);
  expect(statSync(join(folder, "secret")).mode & 0o077).toBe(0);
});

test("every fault is said at once, a line each", () => {
  const wrong = {
    PORT: "x",
    SMTP_URL: "ftp://mail",
    DATABASE_URL: "mysql://x",
    CLOCK: "yesterday",
    PROCESS: "some",
    DEMO: "yes",
  };
  expect(faultsOf(wrong)).toEqual([
    "PORT: must be a number.",
    "DATABASE_URL: must be sqlite:PATH or postgres://….",
    "SMTP_URL: must be smtp://… or smtps://….",
    "PROCESS: must be all, web or worker.",
    "DEMO: must be 0 or 1.",
    "CLOCK: must be an instant such as 2017-11-20T08:00:00Z.",
  ]);
});

test("letters are signed with all three settings, and not with some", () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const all = { DKIM_DOMAIN: "example.no", DKIM_SELECTOR: "samling", DKIM_KEY: key };
  expect(loadConfig({ DATA_DIR: aFolder(), ...all }).dkim).toEqual({
    ...{ domain: "example.no", selector: "samling", key },
  });
  expect(loadConfig({ DATA_DIR: aFolder() }).dkim).toBeNull();
  expect(faultsOf({ DKIM_DOMAIN: "example.no" })).toEqual([
    "DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY: all three or none.",
  ]);
  expect(faultsOf({ ...all, DKIM_KEY: "not a key" })).toEqual([
    "DKIM_KEY: must be a private key of 2048 bits RSA, or more, as PEM.",
  ]);
});

test("a store that is not there yet is said to be so", () => {
  expect(faultsOf({ STORAGE_URL: "s3://files" })).toEqual([
    "STORAGE_URL: must be file:///PATH; s3://… is not there yet.",
  ]);
  expect(loadConfig({ DATA_DIR: aFolder(), STORAGE_URL: "file:///srv/files" }).filesDir).toBe("/srv/files");
});

test("in production nothing is made up, and there is no demo and no other clock", () => {
  const production = {
    NODE_ENV: "production",
    PUBLIC_URL: "https://samling.example.no",
    SECRET: "s".repeat(32),
    DATA_DIR: aFolder(),
  };
  expect(loadConfig(production)).toMatchObject({ host: "0.0.0.0", hasDemo: false, isProduction: true });
  expect(faultsOf({ ...production, CLOCK: "2017-11-20T08:00:00Z" })).toEqual([
    "CLOCK: is refused with NODE_ENV=production.",
  ]);
  expect(faultsOf({ NODE_ENV: "production" })).toEqual([
    "SECRET: is required with NODE_ENV=production (32 characters or more).",
    "PUBLIC_URL: is required with NODE_ENV=production.",
  ]);
});

test("the operator's own NODE_ENV counts, not the one that the server runs its libraries under", () => {
  expect(
    loadConfig({ NODE_ENV: "production", SAMLING_ENV: "development", DATA_DIR: aFolder() }).isProduction,
  ).toBe(false);
});

test("a secret may stand in a file", () => {
  const folder = aFolder();
  writeFileSync(join(folder, "smtp"), "smtps://user:pass@relay.example.no\n");
  expect(loadConfig({ DATA_DIR: folder, SMTP_URL_FILE: join(folder, "smtp") }).smtpUrl).toBe(
    "smtps://user:pass@relay.example.no",
  );
  expect(faultsOf({ SMTP_URL_FILE: join(folder, "nowhere") })).toEqual(["SMTP_URL_FILE: cannot be read."]);
});

test.each([
  ["Samling <post@example.no>", { name: "Samling", address: "post@example.no" }],
  ['"Difi, kurs" <post@example.no>', { name: "Difi, kurs", address: "post@example.no" }],
  ["post@example.no", { name: "Samling", address: "post@example.no" }],
])("the sender %s", (MAIL_FROM, mailFrom) => {
  expect(loadConfig({ DATA_DIR: aFolder(), MAIL_FROM }).mailFrom).toEqual(mailFrom);
});

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigFault) return error.lines;
    throw error;
  }
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "samling-config-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
