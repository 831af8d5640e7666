import { createHash, createVerify, generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { signed } from "#app/mail/sign.ts";

const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const dkim = {
  domain: "example.no",
  selector: "samling",
  key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
};
const LETTER = [
  "From: Difi <samling@example.no>",
  "To: kari@example.org",
  "Subject: =?UTF-8?Q?P=C3=A5meldt?=",
  "Message-ID: <17@example.no>",
  "Date: Mon, 20 Nov 2017 08:00:00 +0000",
  "Content-Type: text/plain; charset=utf-8",
  "List-Unsubscribe: <https://samling.example.no/subscriptions/1.x/leaving>",
  "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
  "",
  "Du er  meldt på. ",
  "",
  "",
].join("\r\n");

test("a signed letter is the same letter, and whoever has the public key sees that it is", async () => {
  const letter = (await signed(Buffer.from(LETTER), dkim)).toString();
  expect(letter.endsWith(LETTER)).toBe(true);
  const [field, tags] = signatureIn(letter);
  expect(tags).toMatchObject({
    v: "1",
    a: "rsa-sha256",
    c: "relaxed/relaxed",
    d: "example.no",
    s: "samling",
  });

  const [head, body] = [LETTER.slice(0, LETTER.indexOf("\r\n\r\n")), "Du er meldt på.\r\n"];
  expect(tags.bh).toBe(createHash("sha256").update(body).digest("base64"));
  const fields = head.split("\r\n");
  const names = tags.h!.toLowerCase().split(":");
  expect(names).toEqual(expect.arrayContaining(["from", "to", "subject", "date", "message-id"]));
  // RFC 8058 §4: without these under the signature the one click is not offered.
  expect(names).toEqual(expect.arrayContaining(["list-unsubscribe", "list-unsubscribe-post"]));
  const signedFields = names.map((name) =>
    relaxed(fields.find((one) => one.toLowerCase().startsWith(`${name}:`))!),
  );
  const text = [...signedFields, relaxed(field).replace(/\bb=[^;]*$/, "b=")].join("\r\n");
  const isTheirs = (whole: string) =>
    createVerify("RSA-SHA256").update(whole).verify(publicKey, tags.b!, "base64");
  expect(isTheirs(text)).toBe(true);
  expect(isTheirs(text.replace("kari@", "ola@"))).toBe(false);
});

/** The field whole, and what it says by its tags. */
function signatureIn(letter: string): [string, Record<string, string>] {
  const field = /^DKIM-Signature:[^\r]*(?:\r\n[ \t][^\r]*)*/.exec(letter)![0];
  const said = field.replace(/^DKIM-Signature:/, "").replace(/\r\n[ \t]+/g, " ");
  const tags = said.split(";").map((tag) => tag.trim().split(/=(.*)/s));
  return [field, Object.fromEntries(tags.map(([name, value = ""]) => [name, value.replace(/\s/g, "")]))];
}

/** RFC 6376 §3.4.2. */
function relaxed(field: string): string {
  const [name, value] = field.split(/:(.*)/s) as [string, string];
  return `${name.toLowerCase().trim()}:${value
    .replace(/\r\n/g, "")
    .replace(/[ \t]+/g, " ")
    .trim()}`;
}
