import type { Page, Response } from "playwright-core";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { accountByEmail } from "#app/accounts/queries.ts";
import { DEMO_ORGANISER } from "#db/demo/organiser.ts";
import type { House } from "#tests/support/house.ts";
import { sessionOf } from "#tests/app/accounts/people.ts";
import { leadOn } from "#tests/support/visit.ts";
import { submit } from "./filling.ts";

export async function signInWithFault(page: Page, { url }: House): Promise<Response> {
  await page.goto(`${url}/sign-in`);
  return submit(page, { email: "ingen krøllalfa" });
}

export async function askForCode(page: Page, { url }: House): Promise<Response> {
  await page.goto(`${url}/sign-in`);
  return submit(page, { email: `${crypto.randomUUID()}@example.org` });
}

export async function wrongCode(page: Page, house: House): Promise<Response> {
  await askForCode(page, house);
  return submit(page, { code: "000000" });
}

/** As `npm start` prints it. */
export async function linkTo({ app, url }: House): Promise<string> {
  const account = (await accountByEmail(app.db, DEMO_ORGANISER))!;
  return (await linkFromTerminal(app, account)).replace(app.config.publicUrl, url);
}

/** Is signed in as the demo world's organiser, and goes to a page of the organiser's side. */
export async function signedIn(page: Page, house: House, path: string): Promise<Response> {
  const cookie = { name: "samling", value: await demoSession(house), url: house.url };
  await page.context().addCookies([cookie]);
  return (await page.goto(house.url + path))!;
}

const sessions = new WeakMap<House, Promise<string>>();

/** One for each house: the way in by letter is told elsewhere. */
function demoSession(house: House): Promise<string> {
  const known = sessions.get(house);
  if (known) return known;
  const made = accountByEmail(house.app.db, DEMO_ORGANISER).then((account) => sessionOf(house.app, account!));
  sessions.set(house, made);
  return made;
}

export async function firstLetter(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/letters");
  return leadOn(page, () => page.locator(".ledger__title a").first().click());
}

export async function firstWaiting(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/fullt-demo/people?state=waitlisted");
  return leadOn(page, () => page.locator(".ledger__title a").first().click());
}

export async function refusedSeat(page: Page, house: House): Promise<Response> {
  await firstWaiting(page, house);
  return leadOn(page, () => page.locator("form[action$='/seat'] button").click());
}

/** One who is new, one who is registered, and a line that cannot be read. */
export async function pastedPeople(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/fullt-demo/people/paste");
  return submit(page, {
    people: "Kari Holm <kari@gmial.com>\nPrøvedeltaker 1 <provedeltaker1@example.org>\nx",
  });
}

export async function twoToCancel(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/fullt-demo/people");
  for (const box of (await page.locator("[name=id]").all()).slice(0, 2)) await box.check();
  return leadOn(page, () => page.locator("[name=act][value=cancellation]").click());
}
