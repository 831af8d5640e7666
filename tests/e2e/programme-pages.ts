import type { Page, Response } from "playwright-core";
import type { House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";
import { signedIn } from "./desk.ts";
import { submit } from "./filling.ts";

/** A session with talks, people and a panel, in the hands of who makes the programme; or one of its own pages. */
export async function programmeSession(page: Page, house: House, path = ""): Promise<Response> {
  const asked = await signedIn(page, house, "/organise/events/styringskonferansen-demo/programme");
  const session = page.locator(".block", { hasText: "Måltall uten frykt" });
  if (path === "") return leadOn(page, () => session.click());
  const href = await session.getAttribute("href");
  return (await page.goto(new URL(href + path, asked.url()).href))!;
}

export async function sessionWithFault(page: Page, house: House): Promise<Response> {
  await programmeSession(page, house);
  return submit(page, { title: "" });
}
