import ICAL from "ical.js";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newLink } from "#app/mail/link.ts";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { openMailbox, type Mailbox, type ReceivedLetter } from "#tests/support/mailbox.ts";
import { leadOn } from "#tests/support/visit.ts";

let mailbox: Mailbox;
let browser: Browser;
let house: House;
/** The same world a day after the deadline of E07. */
let later: House;
let page: Page;

beforeAll(async () => {
  mailbox = await openMailbox();
  const env = { SMTP_URL: mailbox.url, MAIL_PER_MINUTE: "1000" };
  [browser, house, later] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, env }),
    openHouse({ clock: "2017-11-29T08:00:00.000Z" }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await house?.close();
  await later?.close();
  await mailbox?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterEach(() => page.context().close());

describe("with the keyboard alone", () => {
  test("a person registers, gets an invitation, and gives the seat back through its letter", async () => {
    const me = "tastatur@example.org";
    await page.goto(`${house.url}/events/seats-demo`);
    await follow("Meld meg på");
    await typeIn("name", "Tastatur Tastesen");
    await typeIn("email", "Tastatur@Example.org ");
    await typeIn("organisation", "Prøveetaten");
    await press("Meld meg på");

    expect(new URL(page.url()).pathname).toBe("/events/seats-demo/receipt");
    expect(await read()).toContain(
      `Du er påmeldt. Vi har sendt bekreftelse og kalenderinvitasjon til ${me}.`,
    );
    expect(await page.content()).not.toMatch(/\/registrations\/|[\w-]{43}/);

    const [confirmation] = await mailbox.lettersTo(me, 1);
    expect(confirmation!.email.subject).toBe(
      "Påmeldt: Tjue plasser rundt et bord (demonstrasjon) 4. desember kl.\u00a013.00",
    );
    const invited = calendarOf(confirmation!)!;
    expect(invited).toMatchObject({
      method: "REQUEST",
      sequence: "0",
      status: "CONFIRMED",
      starts: "2017-12-04T12:00:00Z",
      ends: "2017-12-04T14:00:00Z",
      attendee: `mailto:${me}`,
      organizer: `mailto:${confirmation!.email.from!.address}`,
    });
    expect(invited.text).not.toContain("/registrations/");

    await page.goto(linkIn(confirmation!));
    expect(await read()).toMatch(/Du er påmeldt.*Tastatur Tastesen.*tastatur@example\.org.*Prøveetaten/s);
    await follow("Meld meg av");
    expect(await read()).toContain("Vil du melde deg av?");
    expect(await numbers("seats-demo")).toEqual({ confirmed: 1, waitlisted: 0 });

    await press("Meld meg av");
    expect(await read()).toContain("Du er meldt av. Takk for at du ga beskjed.");
    expect(await numbers("seats-demo")).toEqual({ confirmed: 0, waitlisted: 0 });

    const [, farewell] = await mailbox.lettersTo(me, 2);
    expect(farewell!.email.subject).toMatch(/^Avmeldt: Tjue plasser rundt et bord/);
    const revoked = calendarOf(farewell!)!;
    expect(revoked).toMatchObject({
      ...invited,
      method: "CANCEL",
      sequence: "1",
      status: "CANCELLED",
      stamp: revoked.stamp,
      text: revoked.text,
    });
    expect(revoked.stamp > invited.stamp).toBe(true);
  });

  test("an empty form says what is missing, keeps what was typed, and puts the focus there", async () => {
    await page.goto(`${house.url}/events/seats-demo/register`);
    await typeIn("organisation", "Prøveetaten <b>");
    expect(await press("Meld meg på")).toBe(400);

    expect(await page.title()).toMatch(/^Feil: /);
    expect(await focused()).toMatchObject({ id: "error-summary" });
    expect(await page.locator("#error-summary h2").innerText()).toBe(
      "For å gå videre må du rette opp følgende feil",
    );
    const links = page.locator("#error-summary a");
    expect(await links.allInnerTexts()).toEqual(["Skriv navnet ditt.", "Skriv e-postadressen din."]);
    for (const [index, name] of ["name", "email"].entries()) {
      const field = page.locator(`#${name}`);
      expect(await links.nth(index).getAttribute("href")).toBe(`#${name}`);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
      const described = (await field.getAttribute("aria-describedby"))!.split(" ").map((id) => `#${id}`);
      expect(await page.locator(described.join(", ")).allInnerTexts()).toContain(
        await links.nth(index).innerText(),
      );
    }
    expect(await page.locator("#organisation").inputValue()).toBe("Prøveetaten <b>");

    await follow("Skriv e-postadressen din.");
    expect(await focused()).toMatchObject({ id: "email" });
    await page.keyboard.type("ingen krøllalfa");
    await typeIn("name", "Ola", { backwards: true });
    expect(await press("Meld meg på")).toBe(400);
    expect(await links.allInnerTexts()).toEqual(["E-postadressen mangler krøllalfa (@)."]);
    expect(await page.locator("#name").inputValue()).toBe("Ola");
    expect(await page.locator("#email").inputValue()).toBe("ingen krøllalfa");
  });
});

describe("what one is told depends on the event:", () => {
  test("it is full, and one may wait; then a seat is free, and the first in line has it", async () => {
    await page.goto(`${house.url}/events/fullt-demo/register`);
    expect(await read()).toContain("Arrangementet er fullt. Du kan stå på venteliste.");
    await fill({ name: "Venter", email: "venter@example.org" });
    await press("Sett meg på venteliste");
    expect(await read()).toContain("Arrangementet er fullt, og du står på venteliste.");
    const [place] = await mailbox.lettersTo("venter@example.org", 1);
    expect(place!.email.text).toContain("Du er nummer 4 i køen.");
    expect(calendarOf(place!)).toBeUndefined();
    await page.goto(linkIn(place!));
    expect(await read()).toContain("Du er nummer 4 i køen.");

    await page.goto(house.url + (await ownPageOf("provedeltaker1@example.org")));
    await follow("Meld meg av");
    await press("Meld meg av");
    expect(await read()).toContain("Plassen gikk til neste på ventelisten.");
    const [, promoted] = await mailbox.lettersTo("provedeltaker13@example.org", 2);
    expect(promoted!.email.subject).toMatch(/^Du har fått plass: /);
    expect(calendarOf(promoted!)).toMatchObject({ method: "REQUEST", sequence: "0" });
  });

  test("seats are given later, and one has asked", async () => {
    await page.goto(`${house.url}/events/prioritert-demo/register`);
    await fill({ name: "Spør", email: "spor@example.org" });
    await press("Be om plass");
    expect(await read()).toContain("Vi har mottatt påmeldingen din og sendt et brev til spor@example.org.");
    const [received] = await mailbox.lettersTo("spor@example.org", 1);
    expect(received!.email.subject).toMatch(/^Mottatt: /);
    expect(calendarOf(received!)).toBeUndefined();
  });

  test("there are two dates, and one takes both", async () => {
    await page.goto(`${house.url}/events/veiledning-demo-1/register`);
    await fill({ name: "Begge", email: "begge@example.org" });
    await page.locator("input[name=also]").check();
    await press("Meld meg på");
    const letters = await mailbox.lettersTo("begge@example.org", 2);
    const starts = letters.map((letter) => calendarOf(letter)!.starts);
    expect(starts.sort()).toEqual(["2017-12-18T12:00:00Z", "2018-01-08T12:00:00Z"]);
  });

  test("it has closed, and that is said with the deadline", async () => {
    const address = `${later.url}/events/nye-arbeidsmater/register`;
    const response = await page.goto(address);
    expect(response!.status()).toBe(200);
    expect(await read()).toContain("Påmeldingen stengte 28. november.");
    expect(await page.locator("main form").count()).toBe(0);

    const refused = await post(later.url, "nye-arbeidsmater", { name: "Sen", email: "sen@example.org" });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("Påmeldingen stengte 28. november.");
    expect(
      await later.app.db
        .selectFrom("registration")
        .select("id")
        .where("email", "=", "sen@example.org")
        .execute(),
    ).toEqual([]);
  });

  test.each([
    ["it goes by the organiser", "veiledningssamling-6-desember-2017", "Ta kontakt med Difi."],
    ["it is cancelled", "avlyst-demo", "For få meldte seg på."],
    ["it is not open yet", "apner-senere-demo", "Påmeldingen åpner mandag 4. desember kl. 08.00"],
    ["it is over", "endring-til-frokost-fhi", "Arrangementet har begynt, og påmeldingen er stengt."],
  ])("%s, and the page says so instead of a form", async (_why, slug, sentence) => {
    const response = await page.goto(`${house.url}/events/${slug}/register`);
    expect(response!.status()).toBe(200);
    expect(await read()).toContain(sentence);
    expect(await page.locator("main form").count()).toBe(0);
    expect((await post(house.url, slug, { name: "Ivrig", email: "ivrig@example.org" })).status).toBe(409);
    expect(await registrationsOf("ivrig@example.org")).toEqual([]);
  });
});

test("the page speaks nynorsk from form to letter, on a narrow screen", async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${house.url}/nn/events/nynorsk-demo/register`);
  expect(await press("Meld meg på")).toBe(400);
  expect(await read()).toContain("For å gå vidare må du rette opp følgjande feil");
  expect(await page.locator("#error-summary a").allInnerTexts()).toEqual([
    "Skriv namnet ditt.",
    "Skriv e-postadressa di.",
  ]);
  await fill({ name: "Nynorsk", email: "nynorsk@example.org" });
  await press("Meld meg på");
  expect(new URL(page.url()).pathname).toBe("/nn/events/nynorsk-demo/receipt");
  expect(await read()).toContain(
    "Du er påmeld. Vi har sendt stadfesting og kalenderinvitasjon til nynorsk@example.org.",
  );
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(320);

  const [letter] = await mailbox.lettersTo("nynorsk@example.org", 1);
  expect(letter!.email.subject).toMatch(/^Påmeld: Nynorsk i tenestene våre/);
  expect(letter!.email.html).toContain('lang="nn"');
  await page.goto(linkIn(letter!));
  expect(new URL(page.url()).pathname).toMatch(/^\/nn\/registrations\//);
  expect(await read()).toContain("Du er påmeld");
});

describe("one form is one registration", () => {
  test("when it is sent twice", async () => {
    const form = { name: "To ganger", email: "to@example.org", submission_key: "the-same-form" };
    const answers = await Promise.all([
      post(house.url, "strom-demo", form),
      post(house.url, "strom-demo", form),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await post(house.url, "strom-demo", form)).status).toBe(303);
    expect(await registrationsOf("to@example.org")).toEqual(["confirmed"]);
    expect(await lettersOnceQuiet("to@example.org")).toHaveLength(1);
  });

  test("when its button is clicked twice", async () => {
    await page.goto(`${house.url}/events/strom-demo/register`);
    await fill({ name: "Utålmodig", email: "utalmodig@example.org" });
    await page.getByRole("button", { name: "Meld meg på" }).dblclick();
    // The first way there is broken off by the second.
    await expect.poll(() => page.url(), { timeout: 20_000 }).toMatch(/receipt$/);
    expect(await registrationsOf("utalmodig@example.org")).toEqual(["confirmed"]);
    expect(await lettersOnceQuiet("utalmodig@example.org")).toHaveLength(1);
  });

  test("and a known address is answered as a new one, and told by letter", async () => {
    const receipts: string[] = [];
    while (receipts.length < 2) {
      await page.goto(`${house.url}/events/strom-demo/register`);
      await fill({ name: "Kjent", email: "kjent@example.org" });
      await press("Meld meg på");
      receipts.push(await page.content());
    }
    expect(receipts[1]).toBe(receipts[0]);
    expect(await registrationsOf("kjent@example.org")).toEqual(["confirmed"]);
    const [, again] = await mailbox.lettersTo("kjent@example.org", 2);
    expect(again!.email.subject).toMatch(/^Allerede påmeldt: /);
    await page.goto(linkIn(again!));
    expect(await read()).toContain("kjent@example.org");
  });

  test("and one who goes back corrects the address", async () => {
    await page.goto(`${house.url}/events/strom-demo/register`);
    await fill({ name: "Skriver", email: "feil@example.org" });
    await press("Meld meg på");
    await page.goBack();
    await fill({ name: "Skriver", email: "rett@example.org" });
    await press("Meld meg på");
    expect(await read()).toContain("til rett@example.org.");
    await follow("Feil adresse? Rett den");
    await fill({ name: "Skriver", email: "rettest@example.org" });
    await press("Meld meg på");
    expect(await read()).toContain("til rettest@example.org.");
    for (const address of ["rett@example.org", "rettest@example.org"]) await mailbox.lettersTo(address, 1);
  });
});

/** The page as it is read, its spaces all alike. */
async function read(): Promise<string> {
  return (await page.innerText("main")).replace(/\s+/g, " ");
}

interface Focus {
  id: string;
  tag: string;
  text: string;
}

function focused(): Promise<Focus> {
  return page.evaluate(() => {
    const { id, tagName, innerText } = document.activeElement as HTMLElement;
    return { id, tag: tagName.toLowerCase(), text: innerText.trim() };
  });
}

const A_WHOLE_PAGE = 80;

/** Presses Tab until the focus is there, as far as a page goes. */
async function tabTo(what: string, isThere: (focus: Focus) => boolean, key = "Tab"): Promise<void> {
  for (let presses = 0; presses <= A_WHOLE_PAGE; presses++) {
    if (isThere(await focused())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not come to ${what}.`);
}

/** Gives the status of the page that Enter leads to. */
async function enter(): Promise<number> {
  return (await leadOn(page, () => page.keyboard.press("Enter"))).status();
}

async function follow(link: string): Promise<void> {
  await tabTo(link, ({ tag, text }) => tag === "a" && text === link);
  const href = await page.evaluate(() => document.activeElement!.getAttribute("href")!);
  if (href.startsWith("#")) await page.keyboard.press("Enter");
  else await enter();
}

async function press(button: string): Promise<number> {
  await tabTo(button, ({ tag, text }) => tag === "button" && text === button);
  return enter();
}

async function typeIn(field: string, text: string, { backwards = false } = {}): Promise<void> {
  await tabTo(field, ({ id }) => id === field, backwards ? "Shift+Tab" : "Tab");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
}

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.locator(`main [name=${name}]`).fill(value);
}

function post(url: string, slug: string, fields: Readonly<Record<string, string>>): Promise<Response> {
  return fetch(`${url}/events/${slug}/register`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: new URLSearchParams(fields),
  });
}

async function numbers(slug: string): Promise<{ confirmed: number; waitlisted: number }> {
  const answer = await fetch(`${house.url}/api/v1/events/${slug}`);
  const { confirmed, waitlisted } = (await answer.json()) as { confirmed: number; waitlisted: number };
  return { confirmed, waitlisted };
}

async function registrationsOf(email: string): Promise<string[]> {
  const rows = await house.app.db
    .selectFrom("registration")
    .select("status")
    .where("email", "=", email)
    .execute();
  return rows.map(({ status }) => status);
}

/** The letters to an address, once a letter written after them has come. */
async function lettersOnceQuiet(address: string): Promise<readonly ReceivedLetter[]> {
  const after = `etter-${address}`;
  await post(house.url, "strom-demo", { name: "Etter", email: after });
  await mailbox.lettersTo(after, 1);
  return mailbox.letters.filter(({ to }) => to === address);
}

/** A link to the own page of one of the demo world's people, as a letter would give it. */
async function ownPageOf(email: string): Promise<string> {
  const { app } = house;
  const { id: registrationId } = await app.db
    .selectFrom("registration")
    .select("id")
    .where("email", "=", email)
    .executeTakeFirstOrThrow();
  const expiresAt = "2018-06-01T00:00:00.000Z";
  return `/registrations/${await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt })}`;
}

function linkIn({ email }: ReceivedLetter): string {
  const link = /https?:\/\/\S+\/registrations\/\S+/.exec(email.text!)![0];
  expect(email.html).toContain(link);
  return link;
}

/** The invitation in a letter, or undefined. Both its parts must say the same. */
function calendarOf({ email }: ReceivedLetter) {
  const parts = email.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType));
  const texts = parts.map(({ content }) =>
    typeof content === "string" ? content : new TextDecoder().decode(content),
  );
  if (texts.length === 0) return undefined;
  expect(new Set(texts).size).toBe(1);
  const calendar = new ICAL.Component(ICAL.parse(texts[0]!) as never);
  const entry = calendar.getFirstSubcomponent("vevent")!;
  const value = (name: string) => String(entry.getFirstPropertyValue(name));
  return {
    text: texts[0]!,
    method: String(calendar.getFirstPropertyValue("method")),
    uid: value("uid"),
    sequence: value("sequence"),
    status: value("status"),
    stamp: value("dtstamp"),
    starts: value("dtstart"),
    ends: value("dtend"),
    attendee: value("attendee"),
    organizer: value("organizer"),
  };
}
