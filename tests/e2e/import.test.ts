import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { editableProgramme } from "#app/programme/edit/editable-programme.ts";
import { accountByEmail } from "#app/accounts/queries.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { E03 } from "#tests/app/programme/pasted/e03.ts";
import { aSpreadsheet } from "#tests/app/programme/pasted/a-spreadsheet.ts";
import { aDraftConference } from "#tests/app/programme/edit/edited.ts";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";

const ORGANISER = "arrangor@example.org";
const ROOMS = ["Storsalen", "Midtsalen", "Lillesalen", "Loftet", "Kjelleren"];
const NAMES = ["Alfa", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"];
const IMPORT = "/organise/events/leankonferansen/programme/import";

let browser: Browser;
let house: House;
let page: Page;
let eventId: string;

beforeAll(async () => {
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({
      clock: MORNING,
      furnish: async (app) => {
        eventId = (await aDraftConference(app)).event.id;
        await makeAdmin(app, ORGANISER);
      },
    }),
  ]);
  page = await browser.newPage({ javaScriptEnabled: false });
  const account = (await accountByEmail(house.app.db, ORGANISER))!;
  const link = await linkFromTerminal(house.app, account);
  await page.goto(link.replace(house.app.config.publicUrl, house.url));
  await leadOn(page, () => page.locator("main form[method=post] button").click());
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

/** Two days of six times in five rooms, each session with its speaker. */
function rowsOf(day: number): string[][] {
  const times = ["09:00–10:00", "10:15–11:15", "11:30–12:30", "13:30–14:30", "14:45–15:45", "15:50–16:00"];
  return [
    ["Tid", ...ROOMS],
    ...times.map((time, at) => [
      time,
      ...ROOMS.map((room) => `Økt ${day}.${at + 1} i ${room} - Innleder ${NAMES[at]}, ${room}etaten`),
    ]),
  ];
}

function workbook(correct: (cell: string) => string = (cell) => cell): Buffer {
  const sheets = [1, 2].map((day) => ({
    name: `Dag ${day}`,
    rows: rowsOf(day).map((row) => row.map(correct)),
    merges: [],
  }));
  return Buffer.from(aSpreadsheet(sheets));
}

async function send(file: Buffer, name = "program.xlsx") {
  await page.goto(house.url + IMPORT);
  await page
    .locator("[name=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: file });
  return leadOn(page, () => page.locator("form.import__form button").click());
}

const counts = () => page.locator(".import__counts").textContent();
const sayYes = () => leadOn(page, () => page.locator("form.import__yes button").click());
const programme = async () => (await editableProgramme(house.app.db, eventId))!;

test("a spreadsheet of sixty sessions, imported, corrected and imported again, without a script", async () => {
  await send(workbook());
  expect(await counts()).toBe("60 nye, 0 endret, 0 som før");
  expect((await programme()).scheduled).toEqual([]);
  await sayYes();
  expect(await page.locator("[role=status]").textContent()).toBe("60 programposter er tatt inn.");
  const { scheduled: before, rooms } = await programme();
  expect([before.length, rooms.length]).toEqual([60, 5]);

  const corrections: Record<string, string> = {
    "Økt 1.1 i Storsalen - Innleder Alfa, Storsalenetaten":
      "Økt 1.1, rettet - Innleder Alfa, Storsalenetaten",
    "Økt 1.2 i Loftet - Innleder Beta, Loftetetaten": "Økt 1.2 i Loftet - Innleder Annen, Loftetetaten",
    "Økt 2.3 i Kjelleren - Innleder Gamma, Kjellerenetaten": "Økt 2.3 i Kjelleren - Innleder Gamma, NAV",
  };
  const corrected = workbook((cell) => corrections[cell] ?? cell);
  await send(corrected);
  expect(await counts()).toBe("0 nye, 3 endret, 57 som før");
  await sayYes();
  const { scheduled: after } = await programme();
  const was = new Map(before.map((one) => [one.id, one.version]));
  expect(after.filter(({ id, version }) => was.get(id) !== version).map(({ now }) => now.title)).toEqual([
    "Økt 1.1, rettet",
    "Økt 1.2 i Loftet",
    "Økt 2.3 i Kjelleren",
  ]);

  await send(corrected);
  expect(await counts()).toBe("Ingenting er nytt: programmet sier allerede det samme.");
  expect(await page.locator("form.import__yes").count()).toBe(0);
});

test("file 002, pasted, is a session with its talks", async () => {
  await page.goto(house.url + IMPORT);
  await page.locator("[name=text]").fill(E03);
  await leadOn(page, () => page.locator("form.import__form button").click());
  expect(await page.locator(".import__doubts").textContent()).toContain("11:30–13:00. Stemmer dette?");
  await sayYes();
  const { scheduled } = await programme();
  const talks = scheduled.find(({ now }) => now.title === "Lean i kommuner")!.now.talks;
  const people = talks.flatMap((talk) => talk.appearances);
  expect(talks.map(({ kind }) => kind)).toEqual(["talk", "talk", "talk", "panel"]);
  expect([people.filter(({ name }) => name).length, people.filter(({ name }) => !name).length]).toEqual([
    5, 1,
  ]);
});

test("a file beyond the limit comes back with a sentence", async () => {
  const answer = await send(Buffer.alloc(11 * 1024 * 1024, 65), "stor.csv");
  expect(answer.status()).toBe(413);
  expect(await page.locator("#file-error").textContent()).toBe(
    "Filen er for stor. Den kan være høyst 10 MB.",
  );
});
