import { expect, test } from "vitest";
import { MailFault, type Mailer, type OutgoingLetter } from "#app/app.ts";
import { smtpMailer, type LetterInHand } from "#app/mail/smtp.ts";
import { startRelay, type Manners, type Relay } from "#tests/support/relay.ts";

const LETTER: OutgoingLetter = {
  messageId: "<1@example.no>",
  date: "2017-11-20T08:00:00.000Z",
  from: { name: "Difi", address: "samling@example.no" },
  to: "kari@example.org",
  subject: "Påmeldt",
  text: "Hei\n",
  html: "<p>Hei</p>",
  calendar: null,
};

test("a letter is handed over, and the relay's answer comes back", async () => {
  await withRelay(async (relay, mailer) => {
    expect(await mailer.send(LETTER)).toMatch(/^250 /);
    expect(relay.taken).toHaveLength(1);
    expect(relay.taken[0]).toMatchObject({ from: "samling@example.no", to: ["kari@example.org"] });
  });
});

test("the same letter twice is the same bytes", async () => {
  await withRelay(async (relay, mailer) => {
    await mailer.send(LETTER);
    await mailer.send(LETTER);
    expect(relay.taken[0]!.raw.equals(relay.taken[1]!.raw)).toBe(true);
  });
});

test.each<[string, Manners, string, RegExp]>([
  ["421 at the greeting", { greeting: () => "421 busy" }, "retry", /421/],
  ["a connection dropped at the greeting", { greeting: () => "hang up" }, "retry", /./],
  ["432 at MAIL FROM", { mail: () => "432 4.3.2 too fast" }, "throttled", /432/],
  ["550 at MAIL FROM", { mail: () => "550 5.7.60 may not send as" }, "throttled", /550/],
  ["450 at RCPT TO", { recipient: () => "450 4.2.1 later" }, "retry", /450/],
  ["550 at RCPT TO", { recipient: () => "550 5.1.1 no such user" }, "refused", /550/],
  ["a connection dropped at RCPT TO", { recipient: () => "hang up" }, "retry", /./],
  ["451 after DATA", { data: () => "451 4.3.0 later" }, "retry", /451/],
  ["554 after DATA", { data: () => "554 5.6.0 no" }, "refused", /554/],
  ["a connection dropped after the final dot", { data: () => "hang up" }, "uncertain", /./],
  ["the same, when it had been taken", { data: () => "take, then hang up" }, "uncertain", /./],
])("%s", async (_, manners, kind, response) => {
  await withRelay(async (relay, mailer) => {
    relay.behave(manners);
    const fault = await faultOf(mailer.send(LETTER));
    expect(fault.kind).toBe(kind);
    expect(fault.response).toMatch(response);

    relay.behave({});
    expect(await mailer.send(LETTER)).toMatch(/^250 /);
  });
});

test("silence is not waited for without end: at the greeting, at RCPT TO, and after the final dot", async () => {
  const silent: [Manners, string][] = [
    [{ greeting: () => "silence" }, "retry"],
    [{ recipient: () => "silence" }, "retry"],
    [{ data: () => "silence" }, "uncertain"],
  ];
  const patience = {
    connectionTimeout: 15_000,
    greetingTimeout: 2000,
    socketTimeout: 2000,
    idleTimeout: 30_000,
  };
  const faults = silent.map(async ([manners]) => {
    const relay = await startRelay();
    const mailer = smtpMailer(relay.url, null, patience);
    relay.behave(manners);
    const { kind, response } = await faultOf(mailer.send(LETTER));
    await mailer.close();
    relay.hangUp();
    return [kind, response.slice(0, 9)];
  });
  expect(await Promise.all(faults)).toEqual(silent.map(([, kind]) => [kind, "ETIMEDOUT"]));
});

test("nobody there is a reason to try again", async () => {
  const mailer = smtpMailer("smtp://127.0.0.1:1");
  expect((await faultOf(mailer.send(LETTER))).kind).toBe("retry");
  await mailer.close();
});

test("a wrong password is the account's trouble, not the letter's", async () => {
  const relay = await startRelay({
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: (_auth, _session, reply) => reply(new Error("Invalid")),
  });
  const mailer = smtpMailer(relay.url.replace("//", "//post:wrong@"));
  expect((await faultOf(mailer.send(LETTER))).kind).toBe("throttled");
  await mailer.close();
});

test("the sender hears when the relay begins to take the letter, and not before", async () => {
  await withRelay(async (relay, mailer) => {
    const steps: string[] = [];
    const letter: LetterInHand = { ...LETTER, onDataStarted: () => Promise.resolve(void steps.push("data")) };
    relay.behave({
      recipient: () => void steps.push("recipient"),
      data: () => void steps.push("taken"),
    });
    await mailer.send(letter);
    expect(steps).toEqual(["recipient", "data", "taken"]);

    relay.behave({ recipient: () => "550 no" });
    await faultOf(mailer.send(letter));
    expect(steps).toHaveLength(3);
  });
});

test("a sender that cannot note the beginning sends nothing", async () => {
  await withRelay(async (relay, mailer) => {
    const letter: LetterInHand = { ...LETTER, onDataStarted: () => Promise.reject(new Error("disk full")) };
    expect((await faultOf(mailer.send(letter))).kind).toBe("retry");
    expect(relay.taken).toEqual([]);
    expect(await mailer.send(LETTER)).toMatch(/^250 /);
  });
});

test("a connection that the relay has closed meanwhile is made anew", async () => {
  await withRelay(async (relay, mailer) => {
    await mailer.send(LETTER);
    relay.hangUp();
    expect(await mailer.send(LETTER)).toMatch(/^250 /);
  });
});

async function withRelay(story: (relay: Relay, mailer: Mailer) => Promise<void>): Promise<void> {
  const relay = await startRelay();
  const mailer = smtpMailer(relay.url);
  try {
    await story(relay, mailer);
  } finally {
    await mailer.close();
  }
}

async function faultOf(sending: Promise<string>): Promise<MailFault> {
  const fault = await sending.catch((error: unknown) => error);
  if (!(fault instanceof MailFault)) throw new Error(`No fault: ${String(fault)}`);
  return fault;
}
