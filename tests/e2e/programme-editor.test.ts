import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import type { App } from "#app/app.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { addToProgramme } from "#app/programme/edit/add-to-programme.ts";
import { editableProgramme } from "#app/programme/edit/editable-programme.ts";
import { wallOf } from "#app/time.ts";
import type { AccountRow, EventRow } from "#db/schema.ts";
import { anOrganiser, MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";

const ROOMS = ["Sal A", "Sal B", "Sal C", "Sal D", "Sal E"];
const WIDE: BrowserContextOptions = { viewport: { width: 1280, height: 900 }, locale: "nb-NO" };
const A_LONG_WAY = 90_000;

let browser: Browser;
let house: House;
let kari: AccountRow;
let ola: AccountRow;
let event: EventRow;

beforeAll(async () => {
  [browser, house] = await Promise.all([launchBrowser(), openHouse({ clock: MORNING, furnish })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
});

async function furnish(app: App): Promise<void> {
  const home = await anOrganiser(app);
  kari = await createAccount(app, { email: "kari@example.org", name: "Kari Prøve" });
  ola = await createAccount(app, { email: "ola@example.org", name: "Ola Prøve" });
  for (const { id } of [kari, ola]) {
    await giveMembership(app, { accountId: id, organisationId: home.id, role: "editor" });
  }
  const venue = await createVenue(app, { name: "Eksempelhuset", rooms: ROOMS.map((name) => ({ name })) });
  event = await draftEvent(app, {
    organisationId: home.id,
    type: "conference",
    title: "Konferansen",
    when: { kind: "instant", starts: "2017-12-05T09:00", ends: "2017-12-06T16:00" },
    venueId: venue.id,
    registration: { mode: "own", seats: { physical: 200 }, hasWaitlist: true },
  });
}

async function signedIn(account: AccountRow, options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await browser.newPage(options);
  const link = await linkFromTerminal(house.app, account);
  await page.goto(link.replace(house.app.config.publicUrl, house.url));
  await leadOn(page, () => page.locator("main form[method=post] button").click());
  return page;
}

const programme = (path = "") => `${house.url}/organise/events/${event.slug}/programme${path}`;

/** The programme as it is to be: a line for each session. */
async function standing(): Promise<string[]> {
  const { scheduled, unscheduled, rooms, event: now } = (await editableProgramme(house.app.db, event.id))!;
  return [...scheduled, ...unscheduled].map(({ now: one }) => {
    const room = rooms.find(({ id }) => id === one.room_id)?.name ?? "alle rom";
    const clock = (at: string | null) => (at === null ? "?" : wallOf(at, now.zone).time);
    return `${one.day ?? "?"} ${clock(one.starts_at)}–${clock(one.ends_at)} ${room}: ${one.title}`;
  });
}

/** Goes on with Tab until the focus is where it should be. */
async function tabTo(page: Page, what: string, selector: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    const isThere = await page.evaluate(
      ([wanted, text]) => {
        const element = document.activeElement!;
        return element.matches(wanted!) && element.textContent.includes(text!);
      },
      [selector, what],
    );
    if (isThere) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not come to ${what}.`);
}

async function follow(page: Page, what: string, selector = "a", key = "Tab"): Promise<void> {
  await tabTo(page, what, selector, key);
  await leadOn(page, () => page.keyboard.press("Enter"));
}

/** Presses a key on what has the focus, and waits until the page says what came of it. */
async function pressed(page: Page, key: string, said: string): Promise<void> {
  await page.keyboard.press(key);
  await page.locator("#live", { hasText: said }).waitFor();
}

/** Types into the field that a page puts the focus on. */
async function typeTitle(page: Page, title: string): Promise<void> {
  await page.locator("#title:focus").waitFor();
  await page.keyboard.type(title);
}

/** The session that has the focus. */
async function focusOn(page: Page): Promise<string> {
  await page.locator("[data-session]:focus").waitFor();
  return page.evaluate(() => document.activeElement!.querySelector(".block__title")?.textContent ?? "");
}

test("five rooms over two days are filled by keyboard alone", { timeout: A_LONG_WAY }, async () => {
  const page = await signedIn(kari);
  for (const day of [1, 2]) {
    await page.goto(programme(`?day=${day}`));
    for (const room of ROOMS) {
      await follow(page, `Legg til i ${room}`, "a", room === ROOMS[0] ? "Tab" : "Shift+Tab");
      await typeTitle(page, `${room} ${day}-1`);
      await follow(page, "og én til etterpå", "button");
      await typeTitle(page, `${room} ${day}-2`);
      await leadOn(page, () => page.keyboard.press("Enter"));
      expect(await focusOn(page)).toBe(`${room} ${day}-2`);
    }
  }
  await page.goto(programme("?day=1"));
  await follow(page, "Legg til");
  await typeTitle(page, "Lunsj");
  await tabTo(page, "Pause", "#kind");
  await page.keyboard.type("Pause");
  await tabTo(page, "", "#starts");
  await page.keyboard.type("1030AM");
  await tabTo(page, "", "#minutes");
  await leadOn(page, () => page.keyboard.press("Enter"));
  expect(await page.locator("#said").textContent()).toBe("«Lunsj» er lagt til. Ingen konflikter.");
  expect(await focusOn(page)).toBe("Lunsj");
  const filled = await standing();
  expect(filled).toHaveLength(21);
  expect(filled.slice(0, 2)).toEqual(["1 09:00–09:30 Sal A: Sal A 1-1", "1 09:00–09:30 Sal B: Sal B 1-1"]);
  expect(filled[10]).toBe("1 10:30–11:00 alle rom: Lunsj");

  const nbsp = "\u00a0";
  await pressed(
    page,
    "ArrowDown",
    `«Lunsj» er flyttet til Alle rom, kl.${nbsp}10.35–11.05. Ingen konflikter.`,
  );
  expect(await focusOn(page)).toBe("Lunsj");
  await pressed(page, "Shift+ArrowDown", "10.35–11.10");
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tabTo(page, "", "#step");
  await page.keyboard.type("15");
  await tabTo(page, "Sal C 1-2", "[data-session]");
  await pressed(page, "ArrowRight", "Sal D er i bruk to ganger på en gang");
  await pressed(page, "ArrowDown", "Sal D, kl.\u00a009.45–10.15");
  await pressed(page, "ArrowDown", "Sal D, kl.\u00a010.00–10.30. Ingen konflikter.");
  await pressed(page, "Shift+ArrowUp", "Sal D, kl.\u00a010.00–10.15");
  await pressed(page, "Delete", "er tatt ut av rutenettet");
  expect(await focusOn(page)).toBe("Sal C 1-2");
  expect(await standing()).toContain("? ?–? alle rom: Sal C 1-2");
  await pressed(page, "Control+z", "er angret");
  expect(await focusOn(page)).toBe("Sal C 1-2");
  expect(await standing()).toEqual(
    expect.arrayContaining(["1 10:00–10:15 Sal D: Sal C 1-2", "1 10:35–11:10 alle rom: Lunsj"]),
  );

  await page.context().setOffline(true);
  await pressed(page, "ArrowUp", "Det siste er ikke lagret");
  await page.context().setOffline(false);
  await pressed(page, "ArrowUp", "Sal D, kl.\u00a009.45–10.00");
  await leadOn(page, () => page.keyboard.press("Enter"));
  expect(await page.locator("h1").textContent()).toBe("Sal C 1-2");
  await page.close();
});

test("without a script the same page moves a session by a form; only it may run one", async () => {
  const page = await signedIn(kari, { ...WIDE, javaScriptEnabled: false });
  const moved = await addToProgramme(
    house.app,
    { eventId: event.id, accountId: ola.id },
    { title: "Uten skript" },
  );
  const answer = await page.goto(programme());
  expect(answer!.headers()["content-security-policy"]).toMatch(
    /script-src 'nonce-[\w-]{43}'; connect-src 'self'/,
  );
  await leadOn(page, () => page.getByText("Sett «Uten skript» i planen").click());
  await page.locator("#day").selectOption("2");
  await page.locator("#starts").fill("13:00");
  await page.locator("#minutes").fill("45");
  await page.locator("#room").selectOption({ label: "Sal E" });
  const back = await leadOn(page, () => page.locator("form.form button[data-variant=primary]").click());
  expect(back.url()).toBe(programme(`?moved=${moved.id}`));
  expect(await page.locator("#said").textContent()).toContain("«Uten skript» er flyttet til Sal E");
  expect(await standing()).toContain("2 13:00–13:45 Sal E: Uten skript");
  const other = await page.goto(programme(`/sessions/${moved.id}`));
  expect(other!.headers()["content-security-policy"]).toContain("script-src 'none'");
  await page.close();
});

test("two browsers write the same session, and nobody's words are lost", async () => {
  const session = await addToProgramme(
    house.app,
    { eventId: event.id, accountId: ola.id },
    { title: "Felles", abstract: "Som det var" },
  );
  const [mine, theirs] = await Promise.all([signedIn(kari), signedIn(ola)]);
  for (const page of [mine, theirs]) await page.goto(programme(`/sessions/${session.id}`));
  await theirs.locator("#title").fill("Olas tittel");
  await theirs.locator("#abstract").fill("Olas omtale");
  await leadOn(theirs, () => theirs.locator(".session-form button[data-variant=primary]").click());
  await mine.locator("#title").fill("Karis tittel");
  const refused = await leadOn(mine, () =>
    mine.locator(".session-form button[data-variant=primary]").click(),
  );
  expect(refused.status()).toBe(409);
  expect(await mine.locator("#error-summary").textContent()).toContain("Ola Prøve har lagret her");
  expect(await mine.locator(".versions__text").allTextContents()).toEqual([
    "Olas tittel",
    "Karis tittel",
    "Olas omtale",
    "Som det var",
  ]);
  await leadOn(mine, () => mine.locator(".session-form button[data-variant=primary]").click());
  const { unscheduled } = (await editableProgramme(house.app.db, event.id))!;
  const kept = unscheduled.find(({ id }) => id === session.id)!.now;
  expect([kept.title, kept.abstract]).toEqual(["Karis tittel", "Olas omtale"]);
  await Promise.all([mine.close(), theirs.close()]);
});

test("a session is dragged to another room and time, and a late one is told what stands", async () => {
  const page = await signedIn(kari);
  const session = await addToProgramme(
    house.app,
    { eventId: event.id, accountId: kari.id },
    { title: "Dras" },
    { day: 2, starts: "14:00", minutes: 60, roomId: null },
  );
  await page.goto(programme("?day=2"));
  const block = page.locator(`#session-${session.id}`);
  const room = page.locator(".board__room", { hasText: "Sal B" });
  const hour = page.locator(".board__hour", { hasText: "12.00" });
  await leadOn(page, () => block.click());
  await leadOn(page, () => page.getByText("Flytt", { exact: true }).click());
  await page.locator("#room").selectOption({ label: "Sal D" });
  await leadOn(page, () => page.locator("form.form button[data-variant=primary]").click());

  await block.scrollIntoViewIfNeeded();
  const [from, to, at] = [await block.boundingBox(), await room.boundingBox(), await hour.boundingBox()];
  await page.mouse.move(from!.x + 20, from!.y + 8);
  await page.mouse.down();
  await page.mouse.move(to!.x + 40, at!.y + 40, { steps: 5 });
  await page.mouse.move(to!.x + 40, at!.y + 8, { steps: 2 });
  await page.mouse.up();
  await page.locator("#live", { hasText: "«Dras» er flyttet til Sal B" }).waitFor();
  expect(await standing()).toContain("2 12:00–13:00 Sal B: Dras");
  expect(page.url()).toBe(programme("?day=2"));

  const other = await signedIn(ola);
  await other.goto(programme("?day=2"));
  await other.locator(`#session-${session.id}`).focus();
  await pressed(other, "ArrowDown", "12.05–13.05");
  await block.focus();
  await pressed(page, "ArrowRight", "Ola Prøve har lagret her");
  expect(await block.textContent()).toContain("12.05–13.05");
  await pressed(page, "ArrowRight", "Sal C, kl.\u00a012.05–13.05");
  await Promise.all([page.close(), other.close()]);
});
