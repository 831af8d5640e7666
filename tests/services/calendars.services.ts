import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { invitation } from "#app/calendar/invitation.ts";
import { instantOf, plus } from "#app/time.ts";
import { first } from "#tests/app/calendar/facts.ts";
import { hostile } from "#tests/app/calendar/hostile-texts.ts";
import { calendarIn, valueOf } from "#tests/app/calendar/reading.ts";

/** What every reader should have understood of an event. */
interface Understood {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string | null;
  readonly end: string | null;
  readonly summary: string;
  readonly organizer: string | null;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Three that share no code with each other, nor with ical.js: Debian's own packages. */
const readers = {
  icalendar: ["/usr/bin/python3", here("read-calendars.py"), "icalendar"],
  vobject: ["/usr/bin/python3", here("read-calendars.py"), "vobject"],
  sabre: ["php", here("read-calendars.php")],
} as const;
const zones = ["UTC", "Europe/Oslo", "America/New_York"];

const golden = here("../app/calendar/golden/");
const corpus: readonly string[] = [
  ...readdirSync(golden)
    .filter((name) => name.endsWith(".ics") && name !== "feed-empty.ics")
    .map((name) => readFileSync(golden + name, "utf8")),
  ...hostile.map(([, title]) => invitation({ ...first, title, location: title, description: title })),
  ...nights(),
];

describe.each(Object.entries(readers))("%s", (reader, [program, ...wishes]) => {
  test.each(zones)("understands every file as ical.js does, on a machine in %s", (zone) => {
    const { stdout, stderr } = spawnSync(program, wishes, {
      input: JSON.stringify(corpus),
      encoding: "utf8",
      env: { ...process.env, TZ: zone },
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stdout, stderr).not.toBe("");
    const understood = JSON.parse(stdout) as Understood[][];
    corpus.forEach((text, at) => {
      expect(
        understood[at]!.map((one) => repaired(reader, one)),
        text,
      ).toEqual(withIcalJs(text));
    });
  });
});

/**
 * What the versions that Debian has misread of escapes, undone: python-icalendar 4 takes the backslash of `\\\\n` for
 * that of a line break, and Sabre 2 leaves one before a comma or a semicolon. The file is right: the other readers agree on it.
 */
function repaired(reader: string, read: Understood): Understood {
  if (reader === "icalendar")
    return { ...read, summary: read.summary.replace("C:\new\nest", "C:\\new\\nest") };
  return reader === "sabre" ? { ...read, summary: read.summary.replace(/\\([,;])/g, "$1") } : read;
}

/** Breakfast before, at and after each change of the clock in Oslo, 2026–2035; from the hour before the change. */
function nights(): string[] {
  return Array.from({ length: 10 }, (_, ahead) => 2026 + ahead).flatMap((year) =>
    [lastSunday(year, 3), lastSunday(year, 10)].flatMap((day) =>
      ["01:30", "04:30", "09:00"].map((clock) => {
        const startsAt = instantOf(`${day}T${clock}`, "Europe/Oslo");
        const when = {
          kind: "instant",
          startsAt,
          endsAt: plus(startsAt, { hours: 2 }),
          zone: "Europe/Oslo",
        } as const;
        return invitation({ ...first, when });
      }),
    ),
  );
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

function withIcalJs(text: string): Understood[] {
  return calendarIn(text)
    .getAllSubcomponents("vevent")
    .map((event: ICAL.Component) => ({
      uid: valueOf(event, "uid")!,
      sequence: Number(valueOf(event, "sequence") ?? 0),
      start: valueOf(event, "dtstart") ?? null,
      end: valueOf(event, "dtend") ?? null,
      summary: valueOf(event, "summary") ?? "",
      organizer: valueOf(event, "organizer")?.toLowerCase().replace("mailto:", "") ?? null,
    }));
}
