import type { App } from "#app/app.ts";
import { lockEvent } from "#app/events/lock-event.ts";
import { plus } from "#app/time.ts";
import type { Trx } from "#db/schema.ts";
import type { Destination } from "./destination.ts";
import { cleanFileName } from "./file-names.ts";
import { refuseFullDisk, refuseOverfull, refuseSize } from "./limits.ts";
import { newTicket } from "./tickets.ts";

/** What is not whole by then is swept. */
const DAYS = 2;

/** What whoever sends a file says of it. */
export interface Announced {
  readonly name: string;
  readonly bytes: number;
}

/**
 * Makes room for a file, and gives the address' id and the ticket with which its bytes may come: `/uploads/ID`, with
 * `Upload-Ticket: TICKET`. An earlier attempt with the same file, by the same hand, ends.
 *
 * @throws Refusal "file-empty", "file-too-large", "speaker-files-full", "event-files-full", "disk-full" or "no-such-event"
 */
export async function beginUpload(
  app: App,
  to: Destination,
  file: Announced,
): Promise<{ id: string; ticket: string }> {
  refuseSize(to.purpose, file.bytes);
  await refuseFullDisk(app, file.bytes);
  const id = app.newId();
  const name = cleanFileName(file.name);
  await app.db.transaction().execute(async (trx) => {
    await lockEvent(trx, to.eventId);
    await endEarlier(trx, to, { name, bytes: file.bytes });
    await trx
      .insertInto("upload")
      .values({
        id,
        event_id: to.eventId,
        appearance_id: to.appearanceId,
        purpose: to.purpose,
        actor: to.actor,
        name,
        bytes: file.bytes,
        created_at: app.now(),
        expires_at: plus(app.now(), { days: DAYS }),
        finished_at: null,
      })
      .execute();
    await refuseOverfull(trx, app, to);
  });
  return { id, ticket: newTicket(app, "upload", id, to.actor) };
}

/** Their bytes are swept. */
async function endEarlier(trx: Trx, to: Destination, { name, bytes }: Announced): Promise<void> {
  await trx
    .deleteFrom("upload")
    .where("event_id", "=", to.eventId)
    .where("appearance_id", "is not distinct from", to.appearanceId)
    .where("purpose", "=", to.purpose)
    .where("actor", "=", to.actor)
    .where("name", "=", name)
    .where("bytes", "=", bytes)
    .where("finished_at", "is", null)
    .execute();
}
