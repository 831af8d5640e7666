import { accountByEmail } from "#app/accounts/queries.ts";
import type { App } from "#app/app.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { DEMO_ORGANISER } from "./organiser.ts";

/** Who is to speak at the conference: for one who tries the house out as a speaker. */
export const DEMO_SPEAKER = "innleder4@example.org";

/** Invites the conference's first speaker. */
export async function inviteDemoSpeaker(app: App, conferenceId: string): Promise<void> {
  const { id } = await app.db
    .selectFrom("appearance")
    .select("id")
    .where("event_id", "=", conferenceId)
    .where("name", "=", "Innleder 4")
    .orderBy("position")
    .executeTakeFirstOrThrow();
  const organiser = await accountByEmail(app.db, DEMO_ORGANISER);
  await inviteSpeaker(
    app,
    conferenceId,
    { appearanceId: id, part: "speaker", name: "Innleder 4", email: DEMO_SPEAKER, language: "nb" },
    organiser!.id,
  );
}
