import type { Page, Response } from "playwright-core";
import type { App } from "#app/app.ts";
import { newSubscriptionLink, type SubscriptionPurpose } from "#app/mail/subscription-link.ts";
import { draftSeriesLetter, writeTexts } from "#app/registration/mass-letters/draft.ts";
import { askToSubscribe } from "#app/subscriptions/ask.ts";
import { confirmSubscription } from "#app/subscriptions/confirm.ts";
import { subscriptionsOf, withOrganisation } from "#app/subscriptions/queries.ts";
import type { House } from "#tests/support/house.ts";
import { signedIn } from "./desk.ts";

/** The page of a link in a letter of news: the one that asks, and the one that ends. */
export async function newsLink(page: Page, house: House, purpose: SubscriptionPurpose): Promise<Response> {
  const { app, url } = house;
  const subscriptionId = await subscriptionOf(app, `${purpose}@example.org`);
  if (purpose !== "confirm") await confirmSubscription(app, subscriptionId);
  const expiresAt = "2018-06-01T00:00:00.000Z";
  const token = await newSubscriptionLink(app.db, app, { subscriptionId, purpose, expiresAt });
  return (await page.goto(`${url}/subscriptions/${token}${purpose === "confirm" ? "" : "/end"}`))!;
}

/** A letter to those who follow a series, of whom there is one. */
export async function newsLetter(page: Page, house: House, path = ""): Promise<Response> {
  const { app } = house;
  await confirmSubscription(app, await subscriptionOf(app, "leser@example.org"));
  const { id } = await breakfasts(app);
  const draft = await draftSeriesLetter(app, id, "account");
  const texts = { nb: { subject: "Våren er klar", body: "Se **programmet**." } };
  await writeTexts(app, { ...draft, zone: "Europe/Oslo" }, texts, "account");
  return signedIn(page, house, `/organise/series/endring-til-frokost/letters/${draft.id}${path}`);
}

async function subscriptionOf(app: App, email: string): Promise<string> {
  const followed = await withOrganisation(app.db, await breakfasts(app));
  await askToSubscribe(app, followed, { email, language: "nb", source: "series-page" });
  return (await subscriptionsOf(app.db, email))[0]!.id;
}

function breakfasts(app: App) {
  return app.db
    .selectFrom("series")
    .selectAll()
    .where("slug", "=", "endring-til-frokost")
    .executeTakeFirstOrThrow();
}
