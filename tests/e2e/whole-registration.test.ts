import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { App } from "#app/app.ts";
import { furnish } from "#app/context.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, MORNING, person } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { keyboardOn } from "#tests/support/keyboard.ts";
import { openMailbox, type Mailbox } from "#tests/support/mailbox.ts";

const NARROW = { width: 320, height: 640 };
/** An event of tomorrow morning, where a freed seat is offered and not given. */
const TOMORROW = "i-morgon";

/** Five letters to wait for, on a machine that does other things as well. */
const A_LONG_WAY = 90_000;

let mailbox: Mailbox;
let browser: Browser;
let house: House;
let page: Page;
let keys: ReturnType<typeof keyboardOn>;
/** The one who holds the last seat of tomorrow. */
let holder: string;

beforeAll(async () => {
  mailbox = await openMailbox();
  const env = { SMTP_URL: mailbox.url, MAIL_PER_MINUTE: "1000" };
  [browser, house] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, env, furnish: furnishWithTomorrow }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await mailbox?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false, viewport: NARROW });
  keys = keyboardOn(page);
});
afterEach(() => page.context().close());

async function furnishWithTomorrow(app: App): Promise<void> {
  await furnish(app);
  await aSeminar(app, {
    slug: TOMORROW,
    lang: "nn",
    title: "I morgon tidleg",
    when: { kind: "instant", starts: "2017-11-21T06:00", ends: "2017-11-21T08:00" },
    deadline: undefined,
    doorsText: undefined,
    capacity: 1,
  });
  await aSeminar(app, {
    slug: "stengt",
    title: "Stengt på fredag",
    deadline: { kind: "instant", at: "2017-11-17T12:00" },
  });
  holder = (await register(app, TOMORROW, person(1), MORNING)).registrationId;
}

test("in nynorsk, on a narrow screen, by keyboard: four people on one form, and each gets their own", async () => {
  await openForm("seats-demo");
  await keys.typeIn("name", "Kari Nordmann");
  await keys.typeIn("email", "kari@example.org");
  await keys.open("Melder du på kollegaer òg?");
  for (const row of [1, 2, 3]) {
    await keys.typeIn(`colleague-${row}-name`, `Kollega ${row}`);
    await keys.typeIn(`colleague-${row}-email`, row === 3 ? "kari@example.org" : `kollega${row}@example.org`);
  }
  expect(await keys.press("Legg til ein kollega")).toBe(200);
  expect((await keys.focused()).id).toBe("colleague-4-name");
  expect(await keys.press("Meld meg på")).toBe(400);
  expect((await keys.focused()).id).toBe("error-summary");
  const fault = "Kollega 3: Adressa står i skjemaet frå før. Kvar må ha si eiga.";
  expect(await page.locator("#error-summary a").allInnerTexts()).toEqual([fault]);
  expect(await scrollsAside()).toBe(false);

  await keys.typeIn("colleague-3-email", "kollega3@example.org");
  expect(await keys.press("Meld meg på")).toBe(200);
  expect(pathOf()).toBe("/nn/events/seats-demo/receipt");
  expect(await keys.read()).toMatch(/Kollega 1 påmeld Kollega 2 påmeld Kollega 3 påmeld/);
  expect(await page.content()).not.toMatch(/\/registrations\/[\w-]/);
  for (const row of [1, 2, 3]) {
    const [letter] = await mailbox.lettersTo(`kollega${row}@example.org`, 1);
    expect(letter!.email.text).toContain("Kari Nordmann");
  }
  await mailbox.lettersTo("kari@example.org", 2);
});

test("a slip in the address is asked about, and whoever then corrects it by hand is not asked again", async () => {
  await openForm("seats-demo");
  await keys.typeIn("name", "Glepp");
  await keys.typeIn("email", "glepp@gmial.com");
  expect(await keys.press("Meld meg på")).toBe(200);
  expect((await keys.focused()).id).toBe("address-question");
  expect(await keys.read()).toContain("Meinte du glepp@gmail.com?");
  await keys.typeIn("email", "glepp@example.org");
  await page.keyboard.press("Enter");
  await expect.poll(pathOf).toBe("/nn/events/seats-demo/receipt");
  expect(await keys.read()).toContain("glepp@example.org");
  await mailbox.lettersTo("glepp@example.org", 1);
});

test("one who goes back corrects the address, and both get a letter", async () => {
  await openForm("strom-demo");
  await keys.typeIn("name", "Feilskrive");
  await keys.typeIn("email", "feilskrive@example.org");
  await keys.press("Meld meg på");
  await page.goBack();
  await keys.typeIn("name", "Feilskrive");
  await keys.typeIn("email", "rettskrive@example.org");
  await keys.press("Meld meg på");
  expect(await keys.read()).toContain("rettskrive@example.org");
  await mailbox.lettersTo("rettskrive@example.org", 1);
});

test(
  "full, then a place in the line, an offer, a yes, a change, a colleague in one's place",
  { timeout: A_LONG_WAY },
  async () => {
    await openForm(TOMORROW);
    expect(await keys.read()).toContain("Arrangementet er fullt. Du kan stå på venteliste.");
    await keys.typeIn("name", "Ventar");
    await keys.typeIn("email", "ventar@example.org");
    await keys.press("Set meg på venteliste");
    const [place] = await mailbox.lettersTo("ventar@example.org", 1);
    await page.goto(linkIn(place!));
    expect(await keys.read()).toContain("Du er nummer 1 i køen.");

    await cancelRegistration(house.app, holder);
    const [, offered] = await mailbox.lettersTo("ventar@example.org", 2);
    await page.goto(linkIn(offered!));
    expect(await keys.read()).toContain("Du har fått tilbod om plass");
    await keys.press("Ja takk, eg tek plassen");
    expect(await keys.read()).toContain("Du er påmeld");
    await mailbox.lettersTo("ventar@example.org", 3);

    await keys.follow("Endre påmeldinga");
    await keys.typeIn("organisation", "Prøveetaten");
    await keys.press("Lagre endringane");
    expect(await keys.read()).toMatch(/Endringane er lagra\..*Prøveetaten/);
    expect(await scrollsAside()).toBe(false);

    await keys.follow("Gi plassen til ein kollega");
    await keys.typeIn("name", "Vikar");
    await keys.typeIn("email", "vikar@example.org");
    await keys.press("Gi plassen vidare");
    expect(await keys.read()).toContain(
      "Plassen er gitt vidare. Vi har sendt invitasjon til vikar@example.org",
    );
    expect((await page.goto(linkIn(offered!)))!.status()).toBe(410);

    const [taken] = await mailbox.lettersTo("vikar@example.org", 1);
    await page.goto(linkIn(taken!));
    await keys.follow("Meld meg av");
    await keys.press("Meld meg av");
    expect(await keys.read()).toContain("Du er meld av. Takk for at du gav beskjed.");
  },
);

test("sessions and food are chosen with the arrow keys and the space bar", async () => {
  await openForm("styringskonferansen-demo");
  await keys.typeIn("name", "Vel");
  await keys.typeIn("email", "vel@example.org");
  await keys.pick("part-1", 1);
  await keys.tick("diet");
  await keys.press("Meld meg på");
  const [letter] = await mailbox.lettersTo("vel@example.org", 1);
  await page.goto(linkIn(letter!));
  expect(await keys.read()).toMatch(/Sesjonar Mål som noen husker.*Mat Du har sagt frå om mat\./);
  expect(await keys.read()).not.toContain("Vegetar");
});

test("what has closed says when, and whom to ask", async () => {
  expect((await page.goto(`${house.url}/nn/events/stengt/register`))!.status()).toBe(200);
  expect(await keys.read()).toMatch(/Påmeldinga stengde 17\. november kl\. 12\.00\. .*Arrangementsvakten/);
  expect(await page.locator("main form").count()).toBe(0);
  expect(await scrollsAside()).toBe(false);
});

async function openForm(slug: string): Promise<void> {
  await page.goto(`${house.url}/nn/events/${slug}`);
  const link = (await page.locator("main .ds-button").first().innerText()).trim();
  await keys.follow(link);
}

function pathOf(): string {
  return new URL(page.url()).pathname;
}

function scrollsAside(): Promise<boolean> {
  return page.evaluate(() => document.scrollingElement!.scrollWidth > document.scrollingElement!.clientWidth);
}

function linkIn({ email }: Awaited<ReturnType<Mailbox["lettersTo"]>>[number]): string {
  return /https?:\/\/\S+\/registrations\/\S+/.exec(email.text!)![0];
}
