import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import type { App } from "#app/app.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { aMember, ORGANISER } from "#tests/app/accounts/people.ts";
import { anOrganiser, MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { openMailbox, type Mailbox, type ReceivedLetter } from "#tests/support/mailbox.ts";
import { leadOn } from "#tests/support/visit.ts";
import { send } from "./filling.ts";

const SLUG = "utkast-til-frokost";
const ATTENDEE = "provedeltaker@example.org";

let browser: Browser;
let mailbox: Mailbox;
let house: House;
let link: string;

beforeAll(async () => {
  mailbox = await openMailbox();
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({
      clock: MORNING,
      furnish,
      env: { SMTP_URL: mailbox.url, MAIL_PER_MINUTE: "1000" },
    }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await mailbox?.close();
});

async function furnish(app: App): Promise<void> {
  const organiser = await anOrganiser(app);
  const account = await aMember(app, organiser, "editor");
  link = (await linkFromTerminal(app, account)).replace(app.config.publicUrl, "");
  await draftEvent(app, {
    organisationId: organiser.id,
    slug: SLUG,
    title: "Frokost uten sted",
    type: "breakfast-seminar",
    lead: "Om det som mangler.",
    when: { kind: "instant", starts: "2017-12-01T09:00", ends: "2017-12-01T10:00" },
    deadline: { kind: "date", on: "2017-11-28" },
    registration: { mode: "own", seats: { physical: 20 } },
  });
}

const at = (room = "") => `${house.url}/organise/events/${SLUG}${room}`;
const press = (page: Page, text: string) =>
  leadOn(page, () => page.locator("main form[method=post] button", { hasText: text }).click());
const follow = (page: Page, text: string) =>
  leadOn(page, () => page.locator("main a", { hasText: text }).first().click());

/** A letter's text, with a mark for the link that is a person's own. */
const textOf = ({ email }: ReceivedLetter) =>
  email.text!.replace(/\S+\/(?:registrations\/\S+|publication\/rehearsal#link)/g, "<own>").trim();
/** What an entry tells a calendar, but for whose it is and when it was made. */
const entryOf = (calendar: string) =>
  calendar
    .replace(/\r?\n[ \t]/g, "")
    .split(/\r?\n/)
    .filter((line) => line && !/^(?:UID|DTSTAMP|CREATED|LAST-MODIFIED|ATTENDEE)[:;]/.test(line));
const calendarOf = ({ email }: ReceivedLetter) => {
  const part = email.attachments.find((one) => one.mimeType === "text/calendar")!;
  return typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
};

test("without a script a draft is mended, seen as attendees will, rehearsed, published, called off, and back", async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(house.url + link);
  await leadOn(page, () => page.locator("main form[method=post] button").click());

  await page.goto(at("/publication"));
  expect((await press(page, "Publiser")).status()).toBe(409);
  expect(await page.locator("#error-summary a").allTextContents()).toEqual(["Det er ikke sagt hvor det er."]);
  await follow(page, "Til når og hvor");
  expect(page.url()).toBe(at("/place"));
  await house.app.db.updateTable("event").set({ place_text: "Myntgata 3, Oslo" }).execute();

  await page.goto(at("/publication/preview"));
  expect(await page.locator("h1").textContent()).toBe("Frokost uten sted");
  expect(await page.locator("main").textContent()).toContain("Bare dere som arrangerer, ser den nå.");
  expect((await fetch(`${house.url}/events/${SLUG}`)).status).toBe(404);
  await page.goto(at("/publication/preview/letter"));
  const letter = (await page.locator(".letter-text").textContent())!
    .replaceAll("lenke til egen side", "<own>")
    .trim();
  await page.goto(at("/publication/preview/calendar"));
  const entry = entryOf((await page.locator(".letter-text--calendar").textContent())!);

  await page.goto(at("/publication/rehearsal"));
  await press(page, "Send prøven");
  expect(await page.locator("[role=status]").textContent()).toContain(ORGANISER);
  const [rehearsal] = await mailbox.lettersTo(ORGANISER, 1);
  expect(rehearsal!.email.subject).toMatch(/^Prøve: Påmeldt: Frokost uten sted/);
  expect(textOf(rehearsal!)).toBe(letter);
  expect(entryOf(calendarOf(rehearsal!))).toEqual(entry);

  await page.goto(at("/publication"));
  await press(page, "Publiser");
  expect(await page.locator("[role=status]").textContent()).toContain("Siden er publisert.");
  await send(page, house.url, SLUG, { name: "Prøvedeltaker", email: ATTENDEE });
  const [real] = await mailbox.lettersTo(ATTENDEE, 1);
  expect(textOf(real!)).toBe(letter);
  expect(entryOf(calendarOf(real!))).toEqual(entry);

  await page.goto(at("/cancellation"));
  expect(await page.locator("main").textContent()).toContain("1 person får brev om avlysningen");
  await page.locator("[name=reason]").fill("Innlederen er syk.");
  await press(page, "Avlys arrangementet");
  expect(await (await fetch(`${house.url}/events/${SLUG}`)).text()).toContain("Innlederen er syk.");
  await page.goto(at("/cancellation"));
  await leadOn(page, () => page.locator("form[action$='/announcement/undo'] button").click());
  await page.goto(at("/cancellation"));
  expect(await page.locator("[name=reason]").count()).toBe(1);
  expect(await (await fetch(`${house.url}/events/${SLUG}`)).text()).not.toContain("Innlederen er syk.");
  expect(mailbox.letters.map(({ to }) => to)).toEqual([ORGANISER, ATTENDEE]);
  await page.close();
});
