import { posix } from "node:path";
import type { Source } from "./sources.ts";

/** What each room may import besides what every room may: architecture.md §2. */
const rooms: Record<string, readonly string[]> = {
  calendar: [],
  site: [],
  organisations: ["site"],
  mail: ["calendar", "emails", "site"],
  accounts: ["mail", "organisations", "site"],
  events: ["calendar", "organisations", "site"],
  programme: ["calendar", "events", "organisations", "site"],
  subscriptions: ["events", "mail", "organisations", "site"],
  registration: ["calendar", "events", "mail", "organisations", "programme", "site", "subscriptions"],
  replies: ["calendar", "events", "mail", "registration", "site"],
  speakers: [
    "calendar",
    "events",
    "files",
    "mail",
    "materials",
    "organisations",
    "programme",
    "registration",
    "site",
  ],
  feeds: ["accounts", "events", "mail"],
  articles: ["events", "files", "organisations", "site"],
  attendance: ["events", "programme", "registration", "site"],
  files: ["accounts", "events", "mail", "site"],
  materials: ["events", "files", "mail", "organisations", "programme", "registration", "site"],
  backup: ["files", "mail", "privacy", "site"],
  privacy: ["events", "mail", "registration", "site"],
  search: ["articles", "events", "materials", "organisations", "programme", "site"],
};

/** What every feature may import. */
const COMMON = [
  "app.ts",
  "config.ts",
  "field-faults.ts",
  "form-key.ts",
  "fold.ts",
  "refusal.ts",
  "slug.ts",
  "time.ts",
  "language",
];
const WEB_PACKAGES = /^(?:@remix-run\/|react|remix)/;
const CLOCK_AND_DICE =
  /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bprocess\.env\b|\bTemporal\.Now\b/;
const READS_THE_WORLD = ["app/context.ts", "app/config.ts"];

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

/** The sentences that say where the sources break the dependency rule; none when they keep it. */
export function offences(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => [
    ...importsOf(source)
      .map((one) => offenceOf(source.path, one))
      .filter((offence) => offence !== null)
      .map((offence) => `${source.path}: ${offence}`),
    ...(readsTheWorld(source) ? [`${source.path}: reads the clock, dice or the environment`] : []),
  ]);
}

function importsOf({ path, text }: Source): Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^;"'()]*?\sfrom\s+)?["']([^"']+)["']/gm,
  );
  const calls = text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g);
  return [
    ...[...statements].map(([, type, name]) => ({
      target: resolved(path, name!),
      isType: type !== undefined,
    })),
    ...[...calls].map(([, name]) => ({ target: resolved(path, name!), isType: false })),
  ];
}

/** A file of ours as its path from the project's folder; a package as its name. */
function resolved(from: string, name: string): string {
  if (name.startsWith("#")) return name.slice(1);
  return name.startsWith(".") ? posix.join(posix.dirname(from), name) : name;
}

function offenceOf(path: string, { target, isType }: Import): string | null {
  if (path.startsWith("db/migrations/") && path !== "db/migrations/index.ts") {
    return target === "kysely" ? null : `a migration imports ${target}`;
  }
  if (path.startsWith("db/demo/")) return null;
  if (path.startsWith("db/"))
    return isOurs(target) && !target.startsWith("db/") ? `the database imports ${target}` : null;
  if (path.startsWith("emails/")) return offenceOfLetter(target, isType);
  const room = /^app\/([^/]+)\//.exec(path)?.[1];
  if (room !== undefined && room in rooms) return offenceOfFeature(room, target, isType);
  if (room === "language" || COMMON.includes(path.slice("app/".length)))
    return offenceOfCommon(target, isType);
  return offenceOfWeb(path, target, isType);
}

function offenceOfLetter(target: string, isType: boolean): string | null {
  const isAllowed =
    !isOurs(target) || isType || /^emails\/|^app\/(?:language\/|calendar\/|time\.ts$)/.test(target);
  return isAllowed ? null : `a letter imports ${target}`;
}

function offenceOfFeature(room: string, target: string, isType: boolean): string | null {
  if (WEB_PACKAGES.test(target)) return `a feature imports ${target}`;
  if (!isOurs(target) || target.startsWith("db/")) return null;
  if (target.startsWith("emails/"))
    return isType || rooms[room]!.includes("emails") ? null : `${room} imports ${target}`;
  const other = target.slice("app/".length).split("/")[0]!;
  return other === room || COMMON.includes(other) || rooms[room]!.includes(other)
    ? null
    : `${room} imports ${target}`;
}

function offenceOfCommon(target: string, isType: boolean): string | null {
  if (WEB_PACKAGES.test(target)) return `what all may import imports ${target}`;
  if (!isOurs(target) || isType || target === "db/retention.ts") return null;
  const other = target.replace(/^app\//, "").split("/")[0]!;
  return COMMON.includes(other) ? null : `what all may import imports ${target}`;
}

function offenceOfWeb(path: string, target: string, isType: boolean): string | null {
  if (target.startsWith("db/") && !isType && path !== "app/context.ts")
    return `the web side imports ${target}`;
  return null;
}

function isOurs(target: string): boolean {
  return /^(?:app|db|emails)\//.test(target);
}

function readsTheWorld({ path, text }: Source): boolean {
  return !READS_THE_WORLD.includes(path) && !path.endsWith(".mjs") && CLOCK_AND_DICE.test(text);
}
