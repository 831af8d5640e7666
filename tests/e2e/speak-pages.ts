import type { App } from "#app/app.ts";
import { revokeSpeaker } from "#app/speakers/revoke-speaker.ts";
import { giveAnswer } from "#app/speakers/give-answer.ts";
import { saveConsents } from "#app/speakers/save-consents.ts";
import { speakerLinkFromTerminal } from "#app/speakers/link-from-terminal.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";

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
