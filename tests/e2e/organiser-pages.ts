import type { Page, Response } from "playwright-core";
import type { App } from "#app/app.ts";
import { aDraft } from "#tests/app/registration/mass-letters/letters.ts";
import type { House } from "#tests/support/house.ts";
import { leadOn } from "#tests/support/visit.ts";
import { signedIn } from "./desk.ts";
import { submit } from "./filling.ts";

const drafts = new WeakMap<App, Promise<string>>();

/** The address of a letter to all with a seat at an event, written and not sent; written once in a house. */
export function letterDraft(app: App, slug = "fullt-demo"): Promise<string> {
  const known = drafts.get(app) ?? writeDraft(app, slug);
  drafts.set(app, known);
  return known;
}

async function writeDraft(app: App, slug: string): Promise<string> {
  const event = await app.db
    .selectFrom("event")
    .select(["id", "zone"])
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
  return `/organise/events/${slug}/letters/${(await aDraft(app, event)).id}`;
}

export async function letterPage(page: Page, house: House, path: string): Promise<Response> {
  return signedIn(page, house, (await letterDraft(house.app)) + path);
}

/** What a pasted programme would change, before a yes. */
export async function importPreview(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/styringskonferansen-demo/programme/import");
  await page
    .locator("form.import__form textarea")
    .fill("09:00–09:45\tÅpning - Innleder Ny, Etaten\n09:45–10:00\tPause");
  return leadOn(page, () => page.locator("form.import__form button").click());
}

/** Another hour, for an event to which people come: whom it reaches is asked first. */
export async function moveAsked(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/fullt-demo/place");
  return submit(page, { startsAt: "08:45" });
}

export async function seatsWithFault(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/prioritert-demo/registration");
  return submit(page, { physicalCapacity: "mange" });
}

/** An event's first question, or a page of its own. */
export async function question(page: Page, house: House, path = ""): Promise<Response> {
  const { id } = await house.app.db
    .selectFrom("question")
    .innerJoin("event", "event.id", "question.event_id")
    .select("question.id")
    .where("event.slug", "=", "alt-mulig")
    .orderBy("question.id")
    .executeTakeFirstOrThrow();
  return signedIn(page, house, `/organise/events/alt-mulig/registration/questions/${id}${path}`);
}

/** People who were read, and then sent without a line that can be. */
export async function refusedPaste(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/fullt-demo/people/paste");
  await submit(page, { people: "Kari Holm <kari@etat.example>" });
  await page.locator("form[action$='/pasted'] [name=people]").evaluate((field) => {
    (field as HTMLInputElement).value = "uten adresse";
  });
  return leadOn(page, () => page.locator("form[action$='/pasted'] button").first().click());
}
