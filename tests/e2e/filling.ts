import type { Page, Response } from "playwright-core";
import { register } from "#app/registration/register.ts";
import { MORNING, person } from "#tests/support/app.ts";
import type { House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";
import { ownPage } from "./own-pages.ts";

/** Opens an event's form, fills in what is given, and sends it. */
export async function send(
  page: Page,
  url: string,
  slug: string,
  fields: Readonly<Record<string, string>>,
): Promise<Response> {
  await page.goto(`${url}/events/${slug}/register`);
  return submit(page, fields);
}

/** Fills in what is given, and presses the filled button. */
export async function submit(page: Page, fields: Readonly<Record<string, string>>): Promise<Response> {
  for (const [name, value] of Object.entries(fields)) {
    // What is longer than the page allows comes from elsewhere.
    await page.locator(`[name=${name}]`).evaluate((field) => field.removeAttribute("maxlength"));
    await page.locator(`[name=${name}]`).fill(value);
  }
  return leadOn(page, () => page.locator("main form[method=post] button[data-variant=primary]").click());
}

/** Asks for rows for colleagues, one at a time. */
export async function addColleagues(page: Page, { url }: House, count = 2): Promise<Response> {
  let response = (await page.goto(`${url}/events/seats-demo/register`))!;
  await page.locator(".form__colleagues summary").click();
  for (let row = 1; row <= count; row++) {
    response = await leadOn(page, () => page.locator("[name=add-colleague]").click());
  }
  return response;
}

export async function faultyColleague(page: Page, house: House): Promise<Response> {
  await addColleagues(page, house);
  return submit(page, { name: "Prøvedeltaker", email: "d@example.org", "colleague-2-email": "ingen" });
}

export async function withColleague(page: Page, house: House): Promise<Response> {
  await addColleagues(page, house, 1);
  const colleague = { "colleague-1-name": "Prøvekollega", "colleague-1-email": "f@example.org" };
  return submit(page, { name: "Prøvedeltaker", email: "e@example.org", ...colleague });
}

export async function asRobot(page: Page, { url }: House): Promise<Response> {
  await page.goto(`${url}/events/seats-demo/register`);
  await page.locator("[name=website]").evaluate((field) => ((field as HTMLInputElement).value = "x"));
  return submit(page, { name: "Robot", email: "robot@example.org" });
}

export async function changeWithFault(page: Page, { app, url }: House): Promise<Response> {
  await page.goto(`${url}${await ownPage(app, "talkative")}/change`);
  return submit(page, { name: "" });
}

export async function handOverWithFaults(page: Page, { app, url }: House): Promise<Response> {
  await page.goto(`${url}${await ownPage(app, "confirmed")}/hand-over`);
  return submit(page, { email: "ingen krøllalfa" });
}

export async function handOver(page: Page, { app, url }: House): Promise<Response> {
  await page.goto(`${url}${await ownPage(app, "handing-over")}/hand-over`);
  return submit(page, { name: "Prøvekollega", email: "g@example.org" });
}

export async function askWithFault(page: Page, { url }: House): Promise<Response> {
  await page.goto(`${url}/registrations`);
  return submit(page, { email: "ingen krøllalfa" });
}

/** While one types, another takes the last seat. */
export async function tooLate(page: Page, { app, url }: House): Promise<Response> {
  await page.goto(`${url}/events/siste-plass/register`);
  await register(app, "siste-plass", person(1), MORNING);
  return submit(page, { name: "Prøvedeltaker", email: "c@example.org" });
}
