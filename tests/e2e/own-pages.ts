import type { App } from "#app/app.ts";
import { newLink } from "#app/mail/link.ts";
import { cancelRegistration } from "#app/registration/cancel.ts";
import type { RegistrationWish } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";
import { person } from "#tests/support/app.ts";

/** The address of the own page of somebody who stands so, as their letter would give it. */
export async function ownPage(app: App, standing: keyof typeof eventWhereOneStands): Promise<string> {
  const event = eventWhereOneStands[standing];
  const wish = person(40, { email: `${standing}@example.org`, submissionKey: `form-of-${standing}` });
  const { registrationId } = await register(app, event, { ...wish, ...saidMore(standing) }, app.now());
  if (standing === "cancelled") await cancelRegistration(app, registrationId);
  if (standing === "offered") await offerSeatTo(app, registrationId);
  const expiresAt = "2018-06-01T00:00:00.000Z";
  const token = await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt });
  return `/registrations/${token}`;
}

function saidMore(standing: keyof typeof eventWhereOneStands): Partial<RegistrationWish> {
  return standing === "talkative"
    ? { diet: { choices: ["vegan"], note: "Uten koriander" }, wantsNewsletter: true }
    : {};
}

/** As the organiser's rules do it late: the seat is held, until this afternoon. */
async function offerSeatTo(app: App, registrationId: string): Promise<void> {
  await app.db
    .updateTable("registration")
    .set({ status: "offered", offer_expires_at: "2017-11-20T16:00:00.000Z" })
    .where("id", "=", registrationId)
    .execute();
}

const eventWhereOneStands = {
  confirmed: "seats-demo",
  "handing-over": "seats-demo",
  offered: "seats-demo",
  talkative: "alt-mulig",
  waitlisted: "fullt-demo",
  received: "prioritert-demo",
  cancelled: "seats-demo",
} as const;
