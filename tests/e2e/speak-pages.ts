import type { Page, Response } from "playwright-core";
import type { App } from "#app/app.ts";
import { revokeSpeaker } from "#app/speakers/revoke-speaker.ts";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { saveConsents } from "#app/speakers/save-consents.ts";
import { speakerLinkFromTerminal } from "#app/speakers/link-from-terminal.ts";
import { isToInvite } from "#app/speakers/invite-many.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import type { House } from "#tests/support/house.ts";
import { signedIn } from "./desk.ts";

export type SpeakStanding = "invited" | "done" | "revoked";

/** The address of the page of one of the conference's speakers, as their letter would give it. */
export async function speakPage(app: App, standing: SpeakStanding): Promise<string> {
  const email = `${standing}@example.org`;
  const { id: appearanceId, event_id: eventId } = await app.db
    .selectFrom("appearance")
    .innerJoin("event", "event.id", "appearance.event_id")
    .select(["appearance.id", "appearance.event_id"])
    .where("event.slug", "=", "styringskonferansen-demo")
    .where(
      "appearance.name",
      "=",
      { invited: "Innleder 5", done: "Innleder 6", revoked: "Innleder 7" }[standing],
    )
    .executeTakeFirstOrThrow();
  const wish = { appearanceId, part: "speaker", name: null, email, language: "nb" } as const;
  const invitation = await inviteSpeaker(app, eventId, wish, "account-1");
  const link = (await speakerLinkFromTerminal(app, email))!;
  if (standing === "done") {
    await giveAnswer(app, invitation, { isComing: true, reason: null });
    await saveConsents(app, invitation, ["slides"]);
  }
  if (standing === "revoked") await revokeSpeaker(app, eventId, invitation.id, "account-1");
  return new URL(link).pathname;
}

/** Those of a conference whom nobody has asked yet, ticked. */
export async function manyToInvite(page: Page, house: House): Promise<Response> {
  const conference = "/organise/events/styringskonferansen-demo/speakers";
  const event = await house.app.db
    .selectFrom("event")
    .select("id")
    .where("slug", "=", "styringskonferansen-demo")
    .executeTakeFirstOrThrow();
  const asked = (await speakersOf(house.app.db, event.id)).filter(isToInvite).slice(0, 3);
  const ids = asked.map(({ turn }) => `id=${turn.one.id}`).join("&");
  return signedIn(page, house, `${conference}/invitations?${ids}`);
}
