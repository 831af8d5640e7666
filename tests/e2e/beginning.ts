import type { Page, Response } from "playwright-core";
import { editTexts } from "#app/events/edit/edit-texts.ts";
import { textFields } from "#app/events/edit/event-fields.ts";
import { eventPage } from "#app/events/event-page.ts";
import { E17 } from "#tests/app/events/pasted/invitations.ts";
import type { House } from "#tests/support/house.ts";
import { signedIn } from "./desk.ts";
import { submit } from "./filling.ts";

export async function readInvitation(page: Page, house: House): Promise<Response> {
  await signedIn(page, house, "/organise/events/new/text");
  return submit(page, { text: E17 });
}

export async function readWithFaults(page: Page, house: House): Promise<Response> {
  await readInvitation(page, house);
  return submit(page, { title: "", contactEmail: "ingen krøllalfa" });
}

/** Somebody else has saved the texts since the page was opened. */
export async function staleTexts(page: Page, house: House): Promise<Response> {
  const { app } = house;
  await signedIn(page, house, "/organise/events/seats-demo/texts");
  const event = await app.db
    .selectFrom("event")
    .selectAll()
    .where("slug", "=", "seats-demo")
    .executeTakeFirstOrThrow();
  const fields = textFields(await eventPage(app.db, event));
  const account = await app.db.selectFrom("account").select("id").executeTakeFirstOrThrow();
  const lead = `Skrevet av en annen, ${crypto.randomUUID()}`;
  await editTexts(app, event.id, { accountId: account.id, version: event.version }, { ...fields, lead });
  return submit(page, { lead: "Skrevet her" });
}
