import { createTransport } from "nodemailer";
import { expect, onTestFinished, test } from "vitest";
import { imapMailbox } from "#app/mail/imap.ts";
import { deliver } from "#app/mail/deliver.ts";
import { smtpMailer } from "#app/mail/smtp.ts";
import { register } from "#app/registration/register.ts";
import { readMailbox } from "#app/replies/read-mailbox.ts";
import { plus } from "#app/time.ts";
import { replyFrom } from "#tests/app/replies/replies-as-sent.ts";
import { aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";
import { RETURNING, startMailServers, type MailServers } from "./mail-servers.ts";

const HOUSE = "samling@example.no";
const KARI = "provedeltaker1@example.org";
const CONTACT = "arrangement@example.no";

test("through Postfix and Dovecot: invited, a no in the calendar, asked, and a letter that comes back", async () => {
  const servers = await startMailServers([HOUSE, KARI, CONTACT]);
  const app = await aHouse(servers);
  const { slug } = await aSeminar(app);
  await readMailbox(app);

  await register(app, slug, person(1), app.now());
  await sendAll(app);
  const [invitation] = await servers.lettersTo(KARI, 1);
  expect(invitation).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=REQUEST/m);
  const registration = await app.db.selectFrom("registration").selectAll().executeTakeFirstOrThrow();

  await send(servers, KARI, replyFrom("outlook.com", { uid: registration.calendar_uid! }));
  await servers.lettersTo(HOUSE, 1);
  await readOn(app);
  await sendAll(app);
  const asked = (await servers.lettersTo(KARI, 2))[1]!;
  expect(asked).toMatch(/^Skal vi melde deg av\?\r?$/m);
  const answers = await app.db.selectFrom("calendar_reply").select("answer").execute();
  expect(answers).toEqual([{ answer: "declined" }]);

  await register(app, slug, person(2, { email: `ingen@${RETURNING}` }), app.now());
  await sendAll(app);
  await servers.lettersTo(HOUSE, 2);
  await readOn(app);
  const returned = await app.db
    .selectFrom("outbox")
    .select(["state", "smtp_response"])
    .where("to_address", "=", `ingen@${RETURNING}`)
    .executeTakeFirstOrThrow();
  expect(returned.state).toBe("failed");
  expect(returned.smtp_response).toMatch(/^5\.1\.1 .*There is nobody of that name/);
  await sendAll(app);
  const [note] = await servers.lettersTo(CONTACT, 1);
  expect(note).toMatch(/^Et brev kom i retur\r?$/m);
});

async function aHouse(servers: MailServers): Promise<TestApp> {
  const mailer = smtpMailer(servers.smtpUrl);
  onTestFinished(() => mailer.close());
  const imapUrl = servers.imapUrl(HOUSE);
  const app = await testApp("sqlite", { mailer, config: { imapUrl, smtpUrl: servers.smtpUrl } });
  return { ...app, mailbox: imapMailbox(imapUrl) };
}

async function sendAll(app: TestApp): Promise<void> {
  for (let round = 0; round < 5; round += 1) await deliver(app);
}

/** The next round, a minute later. */
async function readOn(app: TestApp): Promise<void> {
  app.setNow(plus(app.now(), { minutes: 1 }));
  await readMailbox(app);
}

async function send({ smtpUrl }: MailServers, from: string, raw: Uint8Array): Promise<void> {
  const transport = createTransport(smtpUrl);
  await transport.sendMail({ envelope: { from, to: [HOUSE] }, raw: Buffer.from(raw) });
  transport.close();
}
