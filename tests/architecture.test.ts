import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { offences } from "./support/dependency-rule.ts";
import { readSources } from "./support/sources.ts";

test("the sources keep the dependency rule", () => {
  expect(offences(readSources())).toEqual([]);
});

test.each([
  ["app/registration/register.ts", `import { redirect } from "@remix-run/node";`],
  ["app/events/rules.ts", `import { Page } from "#app/components/page.tsx";`],
  ["app/events/rules.ts", `import { register } from "../registration/register.ts";`],
  ["app/calendar/feed.ts", `import type { EventFilter } from "#app/events/lists.ts";`],
  ["app/programme/queries.ts", `import { languageOf } from "#app/web/http.ts";`],
  ["app/routes/events.tsx", `import { openDatabase } from "#db/open.ts";`],
  ["app/routes/events.tsx", `const db = await import("#db/open.ts");`],
  ["emails/layout.tsx", `import { enqueue } from "#app/mail/outbox.ts";`],
  ["db/open.ts", `import { loadConfig } from "#app/config.ts";`],
  ["db/migrations/2026-11-22-the-house.ts", `import type { Database } from "../schema.ts";`],
  ["app/time.ts", `import { isHeld } from "./events/rules.ts";`],
  ["app/events/rules.ts", `const now = new Date();`],
  ["app/registration/register.ts", `const id = crypto.randomUUID();`],
  ["app/mail/smtp.ts", `const url = process.env.SMTP_URL;`],
])("an offence planted in %s is seen: %s", (path, text) => {
  expect(offences([{ path, text }])).toHaveLength(1);
});

test("no browser file holds anything of the domain or the database", () => {
  const folder = "build/remix/client/assets";
  const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(0);
  const ours =
    /insertInto|selectFrom|updateTable|better-sqlite3|kysely|nodemailer|takeSeat|submission_key["']?\s*[:,]\s*null|createHmac|BEGIN:VCALENDAR/;
  expect(files.filter((name) => ours.test(readFileSync(`${folder}/${name}`, "utf8")))).toEqual([]);
});
