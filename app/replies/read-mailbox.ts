import type { App, MailboxPlace } from "#app/app.ts";
import { plus } from "#app/time.ts";
import { takeIn } from "./take-in.ts";

/** There is one. */
const NAME = "replies";
/** One letter takes seconds; a process that died is taken over after this. */
const LEASE_MINUTES = 3;

/**
 * Takes in what has come to the house's mailbox since last time: calendars' answers and letters returned. The first
 * time only notes where it begins.
 *
 * One process reads at a time. Where one ends between a letter and the note of it, that letter is read again: each
 * counts once however often it is read.
 *
 * @throws what the mailbox's server answers wrong; the next round goes on from the same place
 */
export async function readMailbox(app: App): Promise<void> {
  if (app.mailbox === null || !(await claim(app))) return;
  const after = await placeRead(app);
  const place = await app.mailbox.read(after, async ({ uid, bytes }, uidValidity) => {
    await takeIn(app, bytes);
    await keepPlace(app, { uidValidity, uid }, plus(app.now(), { minutes: LEASE_MINUTES }));
  });
  await keepPlace(app, place, app.now());
}

async function claim(app: App): Promise<boolean> {
  const now = app.now();
  const lease_until = plus(now, { minutes: LEASE_MINUTES });
  const claimed = await app.db
    .insertInto("mailbox")
    .values({ name: NAME, uid_validity: "", last_uid: 0, lease_until })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ lease_until }).where("mailbox.lease_until", "<=", now),
    )
    .returning("name")
    .executeTakeFirst();
  return claimed !== undefined;
}

async function placeRead(app: App): Promise<MailboxPlace | null> {
  const { uid_validity, last_uid } = await app.db
    .selectFrom("mailbox")
    .selectAll()
    .where("name", "=", NAME)
    .executeTakeFirstOrThrow();
  return uid_validity === "" ? null : { uidValidity: uid_validity, uid: last_uid };
}

async function keepPlace(app: App, { uidValidity, uid }: MailboxPlace, leaseUntil: string): Promise<void> {
  await app.db
    .updateTable("mailbox")
    .set({ uid_validity: uidValidity, last_uid: uid, lease_until: leaseUntil })
    .where("name", "=", NAME)
    .execute();
}
