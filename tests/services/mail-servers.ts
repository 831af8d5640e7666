import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { onTestFinished, vi } from "vitest";
import { startRelay } from "#tests/support/relay.ts";

/** Debian's user and group of those who handle mailboxes. */
const MAIL = 8;
const PASSWORD = "only-for-tests:/@";
/** What is sent to this domain is taken, and comes back: the server behind it knows nobody. */
export const RETURNING = "returns.example.org";
const DOMAINS = ["example.no", "example.org"];
const LOOKS = 200;
const LOOK_MILLISECONDS = 50;

export interface MailServers {
  readonly smtpUrl: string;
  /** Of the house's own mailbox. */
  imapUrl(address: string): string;
  /** The letters in somebody's mailbox, as they came, oldest first; waits until there are so many. */
  lettersTo(address: string, count: number): Promise<string[]>;
}

/**
 * Postfix and Dovecot, as Debian ships them, on addresses of this machine alone. They end with the test.
 *
 * Needs root: both give up its rights for each task.
 */
export async function startMailServers(mailboxes: readonly string[]): Promise<MailServers> {
  // Theirs to walk through: the run's own folder is not.
  const folder = mkdtempSync(join(tmpdir(), "samling-mail-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755);
  const [smtpPort, imapPort] = [await freePort(), await freePort()];
  const boxes = join(folder, "boxes");
  mkdirSync(boxes);
  chownSync(boxes, MAIL, MAIL);
  await startPostfix(join(folder, "postfix"), smtpPort, boxes, mailboxes);
  await startDovecot(join(folder, "dovecot"), imapPort, boxes);
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    imapUrl: (address) =>
      `imap://${encodeURIComponent(address)}:${encodeURIComponent(PASSWORD)}@127.0.0.1:${imapPort}`,
    lettersTo: (address, count) =>
      vi.waitFor(
        () => {
          const letters = lettersIn(join(boxes, ...[address.split("@")[1]!, address.split("@")[0]!]));
          if (letters.length < count)
            throw new Error(
              `${letters.length} letters to ${address}\n${textOf(join(folder, "postfix/log"))}`,
            );
          return letters;
        },
        { timeout: 30_000, interval: 100 },
      ),
  };
}

/** Maildir: new, or seen by some reader; named by when they came. */
function lettersIn(box: string): string[] {
  const files = ["new", "cur"].flatMap((part) => {
    const names = existing(join(box, part));
    return names.map((name) => ({ name, path: join(box, part, name) }));
  });
  files.sort((one, other) => (one.name < other.name ? -1 : 1));
  return files.map(({ path }) => readFileSync(path, "utf8"));
}

function existing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function startPostfix(folder: string, port: number, boxes: string, mailboxes: readonly string[]) {
  for (const part of ["config", "queue", "data"]) mkdirSync(join(folder, part), { recursive: true });
  const config = join(folder, "config");
  const behind = await startRelay();
  behind.behave({ recipient: () => "550 5.1.1 There is nobody of that name" });
  const user = Number(spawnSync("id", ["-u", "postfix"], { encoding: "utf8" }).stdout);
  chownSync(join(folder, "data"), user, user);
  const list = (name: string, lines: readonly string[]) => {
    writeFileSync(join(config, name), `${lines.join("\n")}\n`);
    return `texthash:${join(config, name)}`;
  };
  const box = (address: string) => `${address.split("@")[1]}/${address.split("@")[0]}/`;
  writeFileSync(
    join(config, "main.cf"),
    [
      "compatibility_level = 3.6",
      `queue_directory = ${join(folder, "queue")}`,
      `data_directory = ${join(folder, "data")}`,
      `maillog_file = ${join(folder, "log")}`,
      `maillog_file_prefixes = ${folder}`,
      "myhostname = mx.example.no",
      "mydestination =",
      "inet_interfaces = 127.0.0.1",
      "inet_protocols = ipv4",
      "mynetworks = 127.0.0.0/8",
      "smtpd_relay_restrictions = permit_mynetworks, reject",
      `virtual_mailbox_domains = ${DOMAINS.join(", ")}`,
      `virtual_mailbox_base = ${boxes}`,
      `virtual_mailbox_maps = ${list("boxes", mailboxes.map((one) => `${one} ${box(one)}`))}`,
      `virtual_uid_maps = static:${MAIL}`,
      `virtual_gid_maps = static:${MAIL}`,
      `virtual_minimum_uid = ${MAIL}`,
      `transport_maps = ${list("transport", [`${RETURNING} smtp:[127.0.0.1]:${new URL(behind.url).port}`])}`,
      `relay_domains = ${RETURNING}`,
      "default_transport = error:5.7.1 Nothing leaves this machine",
      "message_size_limit = 50000000",
    ].join("\n") + "\n",
  ); // prettier-ignore
  const services = [
    `127.0.0.1:${port} inet n - n - - smtpd`,
    "pickup unix n - n 60 1 pickup",
    "cleanup unix n - n - 0 cleanup",
    "qmgr unix n - n 300 1 qmgr",
    "tlsmgr unix - - n 1000? 1 tlsmgr",
    "rewrite unix - - n - - trivial-rewrite",
    ...["bounce", "defer", "trace"].map((name) => `${name} unix - - n - 0 bounce`),
    "verify unix - - n - 1 verify",
    "flush unix n - n 1000? 0 flush",
    "proxymap unix - - n - - proxymap",
    "smtp unix - - n - - smtp",
    "error unix - - n - - error",
    "retry unix - - n - - error",
    "virtual unix - n n - - virtual",
    "anvil unix - - n - 1 anvil",
    "scache unix - - n - 1 scache",
    "postlog unix-dgram n - n - 1 postlogd",
  ];
  writeFileSync(join(config, "master.cf"), `${services.join("\n")}\n`);
  const started = spawnSync("postfix", ["-c", config, "start"], { encoding: "utf8" });
  onTestFinished(() => void spawnSync("postfix", ["-c", config, "stop"]));
  await untilOpen(port, () => `postfix: ${started.stderr}${textOf(join(folder, "log"))}`);
}

async function startDovecot(folder: string, port: number, boxes: string) {
  mkdirSync(folder);
  const config = join(folder, "dovecot.conf");
  writeFileSync(
    config,
    [
      "protocols = imap",
      "listen = 127.0.0.1",
      `base_dir = ${join(folder, "run")}`,
      `log_path = ${join(folder, "log")}`,
      "ssl = no",
      "disable_plaintext_auth = no",
      `mail_location = maildir:${boxes}/%d/%n`,
      `mail_uid = ${MAIL}`,
      `mail_gid = ${MAIL}`,
      `first_valid_uid = ${MAIL}`,
      `passdb {\n driver = static\n args = password=${PASSWORD}\n}`,
      `userdb {\n driver = static\n args = uid=${MAIL} gid=${MAIL} home=${boxes}/%d/%n\n}`,
      `service imap-login {\n inet_listener imap {\n port = ${port}\n }\n inet_listener imaps {\n port = 0\n }\n}`,
    ].join("\n"),
  );
  const dovecot = spawn("dovecot", ["-F", "-c", config], { stdio: "ignore" });
  onTestFinished(async () => {
    dovecot.kill("SIGTERM");
    if (dovecot.exitCode === null) await once(dovecot, "exit");
  });
  await untilOpen(port, () => `dovecot: ${textOf(join(folder, "log"))}`);
}

function textOf(path: string): string {
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

async function untilOpen(port: number, whyNot: () => string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (await isOpen(port)) return;
    await pause(LOOK_MILLISECONDS);
  }
  throw new Error(whyNot());
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => resolve(true)).on("error", () => resolve(false));
    socket.on("connect", () => socket.destroy());
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}
