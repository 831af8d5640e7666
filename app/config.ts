import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createPrivateKey, randomBytes } from "node:crypto";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Instant } from "#db/schema.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** Where files from speakers and organisers lie. */
  readonly filesDir: string;
  /** Bytes of the disk that uploads leave free; null: a tenth of it, and no more than 5 GB. */
  readonly diskReserve: number | null;
  /** The virus scanner; null: files are not scanned. */
  readonly clamdUrl: string | null;
  readonly smtpUrl: string | null;
  /** The mailbox of `mailFrom`, where calendars' answers and returned letters come in; null: nobody reads them. */
  readonly imapUrl: string | null;
  readonly mailFrom: { readonly name: string; readonly address: string };
  /** What letters are signed with; null: they are not, or the relay signs them. */
  readonly dkim: { readonly domain: string; readonly selector: string; readonly key: string } | null;
  readonly mailPerMinute: number;
  readonly secret: string;
  /** Where the secret is kept that was made here; null: the operator gave one. */
  readonly secretFile: string | null;
  /** Where the hourly copies lie. */
  readonly backupDir: string;
  /** How many of them; 0: none are taken. */
  readonly backupKeep: number;
  readonly role: "all" | "web" | "worker";
  readonly hasDemo: boolean;
  /** Where the clock starts, for demonstration and tests; null is the real time. */
  readonly clock: Instant | null;
  readonly trustedProxies: number;
  readonly isProduction: boolean;
  readonly logLevel: "silent" | "error" | "warn" | "info" | "debug";
}

/** The settings are wrong: one readable line for each fault. */
export class ConfigFault extends Error {
  override readonly name = "ConfigFault";
  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings as one frozen value.
 *
 * Any of them may also be given as `NAME_FILE`: the path of a file that holds it. Outside production a missing
 * `SECRET` is made once and kept in `DATA_DIR`.
 *
 * @throws ConfigFault with every fault at once
 */
export function loadConfig(environment: Environment = process.env): Config {
  const faults: string[] = [];
  const given = withFiles(environment, faults);
  const parsed = settings.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) faults.push(`${issue.path.join(".")}: ${issue.message}`);
  if (!parsed.success || faults.length > 0) throw new ConfigFault(faults);

  const s = parsed.data;
  const isProduction = (given.SAMLING_ENV ?? given.NODE_ENV) === "production";
  const isSigning = [s.DKIM_DOMAIN, s.DKIM_SELECTOR, s.DKIM_KEY].filter(Boolean).length;
  if (isSigning > 0 && isSigning < 3) faults.push("DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY: all three or none.");
  if (isProduction && s.CLOCK) faults.push("CLOCK: is refused with NODE_ENV=production.");
  if (isProduction && !s.SECRET)
    faults.push("SECRET: is required with NODE_ENV=production (32 characters or more).");
  if (isProduction && !s.PUBLIC_URL) faults.push("PUBLIC_URL: is required with NODE_ENV=production.");
  if (faults.length > 0) throw new ConfigFault(faults);

  const dataDir = resolve(s.DATA_DIR);
  const publicUrl = (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/+$/, "");
  return Object.freeze({
    port: s.PORT,
    host: s.HOST ?? (isProduction ? "0.0.0.0" : "127.0.0.1"),
    publicUrl,
    dataDir,
    databaseUrl: s.DATABASE_URL ?? `sqlite:${dataDir}/samling.sqlite`,
    filesDir: s.STORAGE_URL ?? `${dataDir}/files`,
    diskReserve: s.DISK_RESERVE ?? null,
    clamdUrl: s.CLAMD_URL ?? null,
    smtpUrl: s.SMTP_URL ?? null,
    imapUrl: s.IMAP_URL ?? null,
    mailFrom: s.MAIL_FROM ?? { name: "Samling", address: `samling@${new URL(publicUrl).hostname}` },
    dkim: dkimOf(s),
    mailPerMinute: s.MAIL_PER_MINUTE,
    secret: s.SECRET ?? keptSecret(secretIn(dataDir)),
    secretFile: s.SECRET ? null : secretIn(dataDir),
    backupDir: resolve(s.BACKUP_DIR ?? `${dataDir}/backups`),
    backupKeep: s.BACKUP_KEEP,
    role: s.PROCESS,
    hasDemo: s.DEMO && !isProduction,
    clock: s.CLOCK ?? null,
    trustedProxies: s.TRUSTED_PROXIES,
    isProduction,
    logLevel: s.LOG_LEVEL,
  });
}

const web = z.url({ protocol: /^https?$/, error: "must be an address such as https://samling.example.no." });
const whole = (least: number, most: number) =>
  z.coerce.number({ error: "must be a number." }).int("must be a whole number.").min(least).max(most);

const settings = z.object({
  PORT: whole(1, 65535).default(3000),
  HOST: z.string().optional(),
  PUBLIC_URL: web.optional(),
  DATA_DIR: z.string().default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^(sqlite:.|postgres(ql)?:\/\/)/, "must be sqlite:PATH or postgres://….")
    .optional(),
  STORAGE_URL: z
    .string()
    .regex(/^file:\/\/\/./, "must be file:///PATH; s3://… is not there yet.")
    .transform((url) => fileURLToPath(url))
    .optional(),
  DISK_RESERVE: z.string().transform(bytesOf).optional(),
  CLAMD_URL: z
    .string()
    .regex(/^(tcp:\/\/[^/:]+:\d+\/?|unix:\/.+)$/, "must be tcp://HOST:PORT or unix:/PATH.")
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be smtp://… or smtps://…." }).optional(),
  IMAP_URL: z.url({ protocol: /^imaps?$/, error: "must be imap://… or imaps://…." }).optional(),
  MAIL_FROM: z.string().transform(addressOf).optional(),
  DKIM_DOMAIN: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "must be a domain.")
    .optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i, "must be a selector such as samling.")
    .optional(),
  DKIM_KEY: z
    .string()
    .refine(isPrivateKey, "must be a private key of 2048 bits RSA, or more, as PEM.")
    .optional(),
  MAIL_PER_MINUTE: whole(1, 100_000).default(25),
  SECRET: z.string().min(32, "must be 32 characters or more.").optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_KEEP: whole(0, 10_000).default(48),
  PROCESS: z.enum(["all", "web", "worker"], { error: "must be all, web or worker." }).default("all"),
  DEMO: z
    .enum(["0", "1"], { error: "must be 0 or 1." })
    .default("1")
    .transform((value) => value === "1"),
  CLOCK: z.string().transform(clockOf).optional(),
  TRUSTED_PROXIES: whole(0, 10).default(0),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"], { error: "is not a level." })
    .default("info"),
});

type DkimSettings = Pick<z.infer<typeof settings>, "DKIM_DOMAIN" | "DKIM_SELECTOR" | "DKIM_KEY">;

function dkimOf({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY }: DkimSettings): Config["dkim"] {
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_KEY) return null;
  return { domain: DKIM_DOMAIN, selector: DKIM_SELECTOR, key: DKIM_KEY };
}

/** Source: RFC 8301 §3.2: receivers need not take a shorter one. */
const LEAST_KEY_BITS = 2048;

function isPrivateKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPrivateKey(pem);
    return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= LEAST_KEY_BITS;
  } catch {
    return false;
  }
}

function withFiles(environment: Environment, faults: string[]): Environment {
  const given: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(environment)) if (value !== "") given[name] = value;
  for (const name of Object.keys(settings.shape)) {
    const path = given[`${name}_FILE`];
    if (!path) continue;
    try {
      given[name] = readFileSync(path, "utf8").trim();
    } catch {
      faults.push(`${name}_FILE: cannot be read.`);
    }
  }
  return given;
}

/** "Samling <post@example.no>" or the bare address. */
function addressOf(text: string, context: z.RefinementCtx) {
  const match = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^<>\s]+@[^<>\s]+)>|([^<>\s]+@[^<>\s]+))\s*$/.exec(text);
  if (!match) {
    context.addIssue({ code: "custom", message: "must be an address such as Samling <post@example.no>." });
    return z.NEVER;
  }
  return { name: match[1] || "Samling", address: (match[2] ?? match[3])! };
}

const UNITS: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };

/** "5GB", "500 MB" or a bare number of bytes. */
function bytesOf(text: string, context: z.RefinementCtx): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*([kmgt]?)b?\s*$/i.exec(text);
  if (!match) {
    context.addIssue({ code: "custom", message: "must be a number of bytes, such as 5GB." });
    return z.NEVER;
  }
  return Math.round(Number(match[1]) * UNITS[match[2]!.toLowerCase()]!);
}

function clockOf(text: string, context: z.RefinementCtx): Instant {
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/Z$|[+-]\d\d:\d\d$/.test(text)) {
    context.addIssue({ code: "custom", message: "must be an instant such as 2017-11-20T08:00:00Z." });
    return z.NEVER;
  }
  return new Date(time).toISOString();
}

function secretIn(dataDir: string): string {
  return `${dataDir}/secret`;
}

function keptSecret(path: string): string {
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return readFileSync(path, "utf8").trim();
}
