import type { App } from "#app/app.ts";
import { newSpeakerLink } from "#app/mail/speaker-link.ts";
import { linkUntil } from "#app/registration/letters.ts";
import { invitingEvent } from "#app/registration/queries.ts";

/** An address that opens the page of one who was invited to speak, for whoever sits at the machine; null: nobody was. */
export async function speakerLinkFromTerminal(app: App, email: string): Promise<string | null> {
  const invited = await app.db
    .selectFrom("speaker_invitation")
    .select(["id", "event_id"])
    .where("email", "=", email)
    .where("revoked_at", "is", null)
    .orderBy("asked_at")
    .executeTakeFirst();
  if (!invited) return null;
  const expiresAt = linkUntil(await invitingEvent(app.db, invited.event_id), app.now());
  const token = await newSpeakerLink(app.db, app, { invitationId: invited.id, email, expiresAt });
  return `${app.config.publicUrl}/speak/${token}`;
}
