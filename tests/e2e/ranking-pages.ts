import type { Page, Response } from "playwright-core";
import type { App } from "#app/app.ts";
import { newRankingLink } from "#app/mail/ranking-link.ts";
import { askToRank } from "#app/registration/prioritise/ask-to-rank.ts";
import { rankingsOf } from "#app/registration/prioritise/rankings.ts";
import { register } from "#app/registration/register.ts";
import { person } from "#tests/support/app.ts";
import type { House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";
import { signedIn } from "./desk.ts";

const EVENT = "prioritert-demo";
const DESK = `/organise/events/${EVENT}/people`;
const CONTACT = "leder@virksomheten.example";

const asked = new WeakMap<App, Promise<string>>();

/** The address by which an organisation ranks its people, as its letter would give it; asked once in a house. */
export function rankingLink(app: App): Promise<string> {
  const known = asked.get(app) ?? askSomebody(app);
  asked.set(app, known);
  return known;
}

/** Three from one organisation and two from another ask for seats, and the first is asked for its order. */
async function askSomebody(app: App): Promise<string> {
  const event = await app.db
    .selectFrom("event")
    .selectAll()
    .where("slug", "=", EVENT)
    .executeTakeFirstOrThrow();
  for (const [index, domain] of [
    "virksomheten",
    "virksomheten",
    "virksomheten",
    "etaten",
    "etaten",
  ].entries()) {
    const wish = { email: `nr${index}@${domain}.example`, submissionKey: `ranked-${index}` };
    await register(app, EVENT, person(50 + index, { ...wish, organisation: `En lang ${domain}` }), app.now());
  }
  const question = {
    organisationKey: "virksomheten.example",
    contactEmail: CONTACT,
    language: "nb",
  } as const;
  const { id, expires_at } = await askToRank(app, event.id, question, "account-1");
  const link = { rankingId: id, contactEmail: CONTACT, expiresAt: expires_at };
  return `/rankings/${await newRankingLink(app.db, app, link)}`;
}

export async function rankingPage(page: Page, { app, url }: House): Promise<Response> {
  return (await page.goto(url + (await rankingLink(app))))!;
}

export async function wrongRanking(page: Page, house: House): Promise<Response> {
  await rankingPage(page, house);
  await page.locator("input").first().fill("først");
  return leadOn(page, () => page.getByRole("button", { name: "Lagre rekkefølgen" }).click());
}

export async function seatsPage(page: Page, house: House): Promise<Response> {
  await rankingLink(house.app);
  return signedIn(page, house, `${DESK}/seats?ceiling=1&before-1=new-person`);
}

export async function rankingsPage(page: Page, house: House): Promise<Response> {
  await rankingLink(house.app);
  return signedIn(page, house, `${DESK}/rankings`);
}

export async function wrongQuestion(page: Page, house: House): Promise<Response> {
  await rankingsPage(page, house);
  await page.locator("input[type=email]").first().fill("leder@etaten");
  return leadOn(page, () => page.getByRole("button", { name: "Send brev til kontaktene" }).click());
}

export async function closingPage(page: Page, house: House): Promise<Response> {
  await rankingsPage(page, house);
  const { app } = house;
  const event = await app.db
    .selectFrom("event")
    .select("id")
    .where("slug", "=", EVENT)
    .executeTakeFirstOrThrow();
  const [ranking] = await rankingsOf(app.db, event.id);
  return signedIn(page, house, `${DESK}/rankings/${ranking!.id}/closing`);
}
