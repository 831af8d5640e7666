import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { txtLookup } from "#app/mail/dns.ts";
import { checkSender } from "#app/mail/sender-check.ts";
import { testApp } from "#tests/support/app.ts";
import { dnsServer } from "#tests/support/dns.ts";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const OURS = `v=DKIM1; k=rsa; p=${createPublicKey(key).export({ type: "spki", format: "der" }).toString("base64")}`;
const DKIM = { domain: "example.no", selector: "samling", key };

async function verdicts(texts: Readonly<Record<string, readonly string[] | null>>, isSigned = true) {
  const app = await testApp("sqlite", {
    config: { dkim: isSigned ? DKIM : null, smtpUrl: "smtp://relay.example.no" },
  });
  const found = await checkSender({ ...app, txtRecords: txtLookup([await dnsServer(texts)], 250) });
  return found.map(({ verdict, name, wanted }) => [verdict, name, wanted]);
}

test("a domain that has all is right, with a key of more than one piece", async () => {
  expect(
    await verdicts({
      "example.no": ["google-site-verification=x", "v=spf1 include:spf.protection.outlook.com -all"],
      "samling._domainkey.example.no": [OURS],
      "_dmarc.example.no": ["v=DMARC1; p=reject"],
    }),
  ).toEqual([
    ["right", "example.no", null],
    ["right", "samling._domainkey.example.no", null],
    ["right", "_dmarc.example.no", null],
  ]);
});

test("what is missing is told as what is to be put there", async () => {
  expect(await verdicts({})).toEqual([
    ["missing", "example.no", "v=spf1 a:relay.example.no ~all"],
    ["missing", "samling._domainkey.example.no", OURS],
    ["missing", "_dmarc.example.no", "v=DMARC1; p=quarantine; rua=mailto:postmaster@example.no"],
  ]);
  expect((await verdicts({}, false))[1]).toEqual(["off", "", null]);
});

test("what lets anybody send, asks for nothing, or is another's key is told", async () => {
  expect(
    await verdicts({
      "example.no": ["v=spf1 mx all"],
      "samling._domainkey.example.no": ["v=DKIM1; p=AAAA"],
      "_dmarc.example.no": ["v=DMARC1; p=none"],
    }),
  ).toEqual([
    ["open", "example.no", "v=spf1 mx ~all"],
    ["other", "samling._domainkey.example.no", OURS],
    ["weak", "_dmarc.example.no", "v=DMARC1; p=quarantine; rua=mailto:postmaster@example.no"],
  ]);
  expect((await verdicts({ "example.no": ["v=spf1 mx -all", "v=spf1 -all"] }))[0]![0]).toBe("several");
});

test("a server that is silent is told of, and the others are not held up", async () => {
  const found = await verdicts({ "example.no": null, "_dmarc.example.no": ["v=DMARC1; p=reject"] });
  expect(found.map(([verdict]) => verdict)).toEqual(["unanswered", "missing", "right"]);
});
